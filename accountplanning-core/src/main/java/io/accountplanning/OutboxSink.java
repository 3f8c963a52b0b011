package io.accountplanning;

import io.accountplanning.event.OutboxMessage;
import io.accountplanning.plan.ChangeSink;
import io.accountplanning.plan.RecordedChange;
import io.accountplanning.storage.Repositories;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the events of every change into the outbox. */
final class OutboxSink implements ChangeSink<Repositories> {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxSink.class);

    private final Supplier<@Nullable String> correlation;

    /** @param correlation names what the calling thread is doing; null when it has no name */
    OutboxSink(Supplier<@Nullable String> correlation) {
        this.correlation = correlation;
    }

    @Override
    public void record(Repositories repositories, List<RecordedChange> changes) {
        String current = current();
        changes.forEach(change ->
                change.events().forEach(recorded -> repositories.outbox().append(message(change, recorded, current))));
    }

    /** A name is not worth a change: without one, the change is made all the same. */
    private @Nullable String current() {
        try {
            return correlation.get();
        } catch (RuntimeException e) {
            LOG.error("What the calling thread is doing has no name: the host failed to give it", e);
            return null;
        }
    }

    private static OutboxMessage message(
            RecordedChange change, RecordedChange.Recorded recorded, @Nullable String correlation) {
        return new OutboxMessage(
                recorded.id(),
                change.actor().tenant(),
                recorded.event().type(),
                change.plan().value(),
                change.section(),
                change.version(),
                change.stamp().at(),
                change.stamp().by(),
                recorded.event().changes(),
                correlation);
    }
}
