package io.accountplanning;

import io.accountplanning.event.OutboxMessage;
import io.accountplanning.plan.ChangeSink;
import io.accountplanning.plan.RecordedChange;
import io.accountplanning.storage.Repositories;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts the events of every change into the outbox. */
final class OutboxSink implements ChangeSink<Repositories> {

    private final Supplier<@Nullable String> correlation;

    /** @param correlation names what the calling thread is doing; null when it has no name */
    OutboxSink(Supplier<@Nullable String> correlation) {
        this.correlation = correlation;
    }

    @Override
    public void record(Repositories repositories, List<RecordedChange> changes) {
        String current = correlation.get();
        changes.forEach(change ->
                change.events().forEach(recorded -> repositories.outbox().append(message(change, recorded, current))));
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
