package io.accountplanning;

import io.accountplanning.event.OutboxMessage;
import io.accountplanning.plan.ChangeSink;
import io.accountplanning.plan.RecordedChange;
import io.accountplanning.storage.Repositories;
import java.util.List;

/** Puts the events of every change into the outbox. */
final class OutboxSink implements ChangeSink<Repositories> {

    @Override
    public void record(Repositories repositories, List<RecordedChange> changes) {
        changes.forEach(change ->
                change.events().forEach(recorded -> repositories.outbox().append(message(change, recorded))));
    }

    private static OutboxMessage message(RecordedChange change, RecordedChange.Recorded recorded) {
        return new OutboxMessage(
                recorded.id(),
                change.actor().tenant(),
                recorded.event().type(),
                change.plan().value(),
                change.section(),
                change.version(),
                change.stamp().at(),
                change.stamp().by(),
                recorded.event().changes());
    }
}
