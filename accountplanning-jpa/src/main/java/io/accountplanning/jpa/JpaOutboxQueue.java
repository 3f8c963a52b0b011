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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The outbox of all tenants. A claim writes a mark of its own into the messages that nobody else has claimed meanwhile,
 * and takes those that bear it: right on every database, without locks of one dialect.
 */
final class JpaOutboxQueue implements OutboxQueue {

    private static final int ATTEMPTS = 20;
    private static final String FREE = "(m.leasedUntil is null or m.leasedUntil <= :now)";
    private static final String MARKED = "m.id in :ids and m.claimId = :claim";
    private static final String EARLIER =
            "exists (select e.id from ApOutbox e where e.planId = m.planId and e.sequence < m.sequence and ";

    /** The alternative that never is true keeps PostgreSQL from joining all of a full outbox with itself to find the first of it. */
    private static final String IN_TURN = "(m.version < 0 or not " + EARLIER + "e.leasedUntil > :now))";

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
        List<OutboxEntity> free = entities.list(
                OutboxEntity.class,
                "select m from ApOutbox m where " + FREE + " and " + IN_TURN + " order by m.sequence",
                Map.of("now", now),
                most);
        if (free.isEmpty()) {
            return Optional.empty();
        }
        UUID claim = UUID.randomUUID();
        Set<UUID> marked = new HashSet<>();
        for (List<UUID> ids : Chunks.of(free.stream().map(OutboxEntity::id).toList())) {
            int count = entities.execute(
                    "update ApOutbox m set m.leasedUntil = :until, m.claimId = :claim where m.id in :ids and " + FREE,
                    Map.of("until", until, "claim", claim, "ids", ids, "now", now));
            int givenBack = giveBackOvertaking(entities, ids, claim);
            marked.addAll(count - givenBack == ids.size() ? ids : marked(entities, ids, claim));
        }
        return Optional.of(free.stream()
                .filter(message -> marked.contains(message.id()))
                .map(OutboxEntity::message)
                .toList());
    }

    /**
     * Of two that claim at the same moment, one may have got the later messages of a plan. An earlier message is there until it is done, whoever has
     * claimed it and whether or not that is committed: so messages behind one that is not of this claim are given back.
     */
    private static int giveBackOvertaking(Entities entities, List<UUID> ids, UUID claim) {
        List<UUID> overtaking = entities.values(
                UUID.class,
                "select m.id from ApOutbox m where " + MARKED + " and " + EARLIER + "e.claimId <> :claim)",
                Map.of("ids", ids, "claim", claim));
        if (!overtaking.isEmpty()) {
            entities.execute(
                    "update ApOutbox m set m.leasedUntil = null, m.claimId = :none where m.id in :ids",
                    Map.of("none", StoredValues.NIL, "ids", overtaking));
        }
        return overtaking.size();
    }

    /** Those that nobody else has marked meanwhile. */
    private static List<UUID> marked(Entities entities, List<UUID> ids, UUID claim) {
        return entities.values(
                UUID.class, "select m.id from ApOutbox m where " + MARKED, Map.of("ids", ids, "claim", claim));
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
