package io.accountplanning.jpa;

import static io.accountplanning.jpa.StoredValues.moment;

import io.accountplanning.event.EventId;
import io.accountplanning.event.OutboxMessage;
import io.accountplanning.event.OutboxQueue;
import io.accountplanning.transaction.StaleVersionException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The outbox of all tenants. A claim writes a mark of its own into the messages that nobody else has claimed meanwhile,
 * and takes those that bear it: right on every database, without locks of one dialect.
 */
final class JpaOutboxQueue implements OutboxQueue {

    private static final int ATTEMPTS = 20;
    private static final String FREE = "(m.leasedUntil is null or m.leasedUntil <= :now)";

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
        List<OutboxEntity> free = inTurn(entities, most, now);
        if (free.isEmpty()) {
            return Optional.empty();
        }
        UUID claim = UUID.randomUUID();
        List<OutboxEntity> marked = marked(entities, free, claim, now, until);
        List<OutboxEntity> overtaking = overtaking(entities, marked, claim);
        for (List<UUID> ids : Chunks.of(ids(overtaking))) {
            entities.execute(
                    "update ApOutbox m set m.leasedUntil = null, m.claimId = :none where m.id in :ids",
                    Map.of("none", StoredValues.NIL, "ids", ids));
        }
        return Optional.of(marked.stream()
                .filter(message -> !overtaking.contains(message))
                .map(OutboxEntity::message)
                .toList());
    }

    /**
     * The first free messages behind none that is lent. What is lent is asked for apart, up to the last of the free ones: in one question, a database
     * that last saw the outbox empty, as it mostly is, may compare all of a full one with itself.
     */
    private static List<OutboxEntity> inTurn(Entities entities, int most, OffsetDateTime now) {
        List<OutboxEntity> inTurn = new ArrayList<>();
        Set<UUID> waiting = new HashSet<>();
        long after = 0;
        while (inTurn.size() < most) {
            int missing = most - inTurn.size();
            List<OutboxEntity> free = free(entities, after, waiting, now, missing);
            if (!free.isEmpty()) {
                after = last(free);
                Map<UUID, Long> lent = earliest(entities, after, "e.leasedUntil > :now", Map.of("now", now));
                free.forEach(message -> {
                    if (isBehind(lent, message)) {
                        waiting.add(message.planId());
                    } else {
                        inTurn.add(message);
                    }
                });
            }
            if (free.size() < missing) {
                break;
            }
        }
        return inTurn;
    }

    private static List<OutboxEntity> free(
            Entities entities, long after, Set<UUID> waiting, OffsetDateTime now, int most) {
        Map<String, Object> parameters = new HashMap<>(Map.of("now", now, "after", after));
        String others = "";
        if (!waiting.isEmpty()) {
            parameters.put("waiting", List.copyOf(waiting));
            others = " and m.planId not in :waiting";
        }
        return entities.list(
                OutboxEntity.class,
                "select m from ApOutbox m where m.sequence > :after and " + FREE + others + " order by m.sequence",
                parameters,
                most);
    }

    /** Those that nobody else has marked meanwhile. */
    private static List<OutboxEntity> marked(
            Entities entities, List<OutboxEntity> free, UUID claim, OffsetDateTime now, OffsetDateTime until) {
        Set<UUID> marked = new HashSet<>();
        for (List<UUID> ids : Chunks.of(ids(free))) {
            int count = entities.execute(
                    "update ApOutbox m set m.leasedUntil = :until, m.claimId = :claim where m.id in :ids and " + FREE,
                    Map.of("until", until, "claim", claim, "ids", ids, "now", now));
            marked.addAll(
                    count == ids.size()
                            ? ids
                            : entities.values(
                                    UUID.class,
                                    "select m.id from ApOutbox m where m.id in :ids and m.claimId = :claim",
                                    Map.of("ids", ids, "claim", claim)));
        }
        return free.stream().filter(message -> marked.contains(message.id())).toList();
    }

    /**
     * Of two that claim at the same moment, one may have got the later messages of a plan. An earlier message is there until it is done, whoever has
     * claimed it and whether or not that is committed: so messages behind one that is not of this claim are given back.
     */
    private static List<OutboxEntity> overtaking(Entities entities, List<OutboxEntity> marked, UUID claim) {
        if (marked.isEmpty()) {
            return List.of();
        }
        Map<UUID, Long> others = earliest(entities, last(marked), "e.claimId <> :claim", Map.of("claim", claim));
        return marked.stream().filter(message -> isBehind(others, message)).toList();
    }

    /** The first message of each plan that is such, of those before that one. */
    private static Map<UUID, Long> earliest(Entities entities, long before, String such, Map<String, ?> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("before", before);
        return entities
                .values(
                        Object[].class,
                        "select e.planId, min(e.sequence) from ApOutbox e where e.sequence < :before and " + such
                                + " group by e.planId",
                        all)
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    private static boolean isBehind(Map<UUID, Long> firsts, OutboxEntity message) {
        return firsts.getOrDefault(message.planId(), Long.MAX_VALUE) < message.sequence();
    }

    private static long last(List<OutboxEntity> messages) {
        return messages.get(messages.size() - 1).sequence();
    }

    private static List<UUID> ids(List<OutboxEntity> messages) {
        return messages.stream().map(OutboxEntity::id).toList();
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
