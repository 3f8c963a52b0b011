package io.accountplanning.jpa;

import static io.accountplanning.jpa.StoredValues.moment;

import io.accountplanning.event.EventId;
import io.accountplanning.event.OutboxMessage;
import io.accountplanning.event.OutboxQueue;
import io.accountplanning.transaction.StaleVersionException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The outbox of all tenants. A claim writes a mark of its own into the messages that nobody else has claimed meanwhile,
 * and takes those that bear it: right on every database, without locks of one dialect.
 */
final class JpaOutboxQueue implements OutboxQueue {

    private static final int ATTEMPTS = 20;
    private static final String FREE = "(m.leasedUntil is null or m.leasedUntil <= :now)";
    private static final String EARLIER =
            "exists (select e.id from ApOutbox e where e.planId = m.planId and e.sequence < m.sequence and ";

    private final OwnTransactions transactions;

    JpaOutboxQueue(OwnTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<OutboxMessage> claim(int most, Instant now, Duration lease) {
        for (int attempt = 1; ; attempt++) {
            try {
                Optional<List<OutboxMessage>> claimed =
                        transactions.run(entities -> claim(entities, most, moment(now), moment(now.plus(lease))));
                if (claimed.isEmpty() || !claimed.get().isEmpty() || attempt == ATTEMPTS) {
                    return claimed.orElse(List.of());
                }
            } catch (StaleVersionException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
            Thread.onSpinWait();
        }
    }

    /** Nothing when nothing is free, and an empty list when others were faster with all of it. */
    private static Optional<List<OutboxMessage>> claim(
            Entities entities, int most, OffsetDateTime now, OffsetDateTime until) {
        List<UUID> free = entities.values(
                UUID.class,
                "select m.id from ApOutbox m where " + FREE + " and not " + EARLIER + "e.leasedUntil > :now)"
                        + " order by m.sequence",
                Map.of("now", now),
                most);
        if (free.isEmpty()) {
            return Optional.empty();
        }
        UUID claim = UUID.randomUUID();
        for (List<UUID> ids : Chunks.of(free)) {
            entities.execute(
                    "update ApOutbox m set m.leasedUntil = :until, m.claimId = :claim where m.id in :ids and " + FREE,
                    Map.of("until", until, "claim", claim, "ids", ids, "now", now));
        }
        giveBackOvertaking(entities, claim);
        return Optional.of(marked(entities, claim));
    }

    /**
     * Of two that claim at the same moment, one may have got the later messages of a plan. An earlier message is there until it is done, whoever has
     * claimed it and whether or not that is committed: so messages behind one that is not of this claim are given back.
     */
    private static void giveBackOvertaking(Entities entities, UUID claim) {
        List<UUID> overtaking = entities.values(
                UUID.class,
                "select m.id from ApOutbox m where m.claimId = :claim and " + EARLIER + "e.claimId <> :claim)",
                Map.of("claim", claim));
        for (List<UUID> ids : Chunks.of(overtaking)) {
            entities.execute(
                    "update ApOutbox m set m.leasedUntil = null, m.claimId = :none where m.id in :ids",
                    Map.of("none", StoredValues.NIL, "ids", ids));
        }
    }

    private static List<OutboxMessage> marked(Entities entities, UUID claim) {
        return entities
                .list(
                        OutboxEntity.class,
                        "select m from ApOutbox m where m.claimId = :claim order by m.sequence",
                        Map.of("claim", claim))
                .stream()
                .map(OutboxEntity::message)
                .toList();
    }

    @Override
    public void done(Collection<EventId> messages) {
        transactions.run(entities -> {
            for (List<UUID> ids :
                    Chunks.of(messages.stream().map(EventId::value).toList())) {
                entities.execute("delete from ApOutbox m where m.id in :ids", Map.of("ids", ids));
            }
            return messages.size();
        });
    }
}
