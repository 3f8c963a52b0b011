package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.accountplanning.event.EventId;
import io.accountplanning.event.OutboxMessage;
import io.accountplanning.testkit.Together.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link io.accountplanning.event.OutboxRepository} and {@link io.accountplanning.event.OutboxQueue} promise. */
public abstract class OutboxContract extends StorageContract {

    private static final Instant NOW = Fixtures.NOW.plusSeconds(3_600);
    private static final Instant LONG_AFTER = Instant.parse("2199-01-01T00:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final int CLAIMERS = 4;

    /** Takes out what earlier tests have left. */
    @BeforeEach
    final void empty() {
        Set<EventId> done = new HashSet<>();
        List<EventId> left = ids(claim(500, LONG_AFTER));
        while (!left.isEmpty()) {
            assertThat(left).as("a message that is done is never claimed again").doesNotContainAnyElementsOf(done);
            store.storage().outboxQueue().done(left);
            done.addAll(left);
            left = ids(claim(500, LONG_AFTER));
        }
    }

    @Test
    void messagesComeWholeAndOldestFirst() {
        List<OutboxMessage> messages = append(5);
        assertThat(claim(10, NOW))
                .as("messages are claimed as they were appended, the oldest first")
                .containsExactlyElementsOf(messages);
    }

    @Test
    void aLongMessageComesWhole() {
        OutboxMessage base = Log.message(tenant, 1);
        OutboxMessage message = new OutboxMessage(
                base.id(),
                tenant,
                base.type(),
                base.plan(),
                base.section(),
                base.version(),
                base.occurredAt(),
                base.by(),
                Log.longChanges());
        store.write(repositories -> repositories.outbox().append(message));
        assertThat(claim(10, NOW).equals(List.of(message)))
                .as("a message comes whole, however long a text was written")
                .isTrue();
    }

    @Test
    void noMoreAreClaimedThanAskedFor() {
        List<OutboxMessage> messages = append(5);
        assertThat(claim(2, NOW))
                .as("no more messages are claimed than were asked for, and these are the oldest")
                .containsExactlyElementsOf(messages.subList(0, 2));
        assertThat(claim(10, NOW))
                .as("while a lease lasts nobody else gets the message")
                .containsExactlyElementsOf(messages.subList(2, 5));
    }

    @Test
    void aLeaseEnds() {
        List<OutboxMessage> messages = append(2);
        claim(10, NOW);
        assertThat(claim(10, NOW))
                .as("while a lease lasts nobody else gets the message")
                .isEmpty();
        assertThat(claim(10, NOW.plus(LEASE).minusMillis(1)))
                .as("while a lease lasts nobody else gets the message, up to its end")
                .isEmpty();
        assertThat(claim(10, NOW.plus(LEASE).plusMillis(1)))
                .as("after its lease a message that is not done can be claimed again")
                .containsExactlyElementsOf(messages);
        assertThat(claim(10, NOW.plus(LEASE).plusMillis(2)))
                .as("a second lease lasts as the first did")
                .isEmpty();
    }

    @Test
    void whatIsDoneNeverComesAgain() {
        List<OutboxMessage> messages = append(3);
        claim(10, NOW);
        List<EventId> done = ids(messages.subList(0, 2));
        store.storage().outboxQueue().done(done);
        store.storage().outboxQueue().done(done);
        store.storage().outboxQueue().done(List.of(EventId.next()));
        store.storage().outboxQueue().done(List.of());

        assertThat(claim(10, LONG_AFTER))
                .as("a message that is done is never claimed again, and the others are")
                .containsExactly(messages.get(2));
    }

    @Test
    void messagesOfAllTenantsAreClaimed() {
        OutboxMessage own = append(1).get(0);
        Store other = store.as(Fixtures.tenant());
        OutboxMessage others = Log.message(other.tenant(), 2);
        other.write(repositories -> repositories.outbox().append(others));

        assertThat(claim(10, NOW))
                .as("the queue gives the messages of all tenants, each with its tenant")
                .containsExactlyInAnyOrder(own, others);
    }

    @Test
    void whatIsNotCommittedIsNeverClaimed() {
        OutboxMessage message = Log.message(tenant, 1);
        AtomicReference<Future<List<OutboxMessage>>> claimed = new AtomicReference<>();
        catchThrowable(() -> store.write(repositories -> {
            repositories.outbox().append(message);
            claimed.set(Together.meanwhile(() -> claim(10, NOW)));
            throw new IllegalStateException("rolled back");
        }));
        assertThat(Together.outcome(claimed.get()).value())
                .as("a message is never claimed before the commit of its transaction")
                .isEqualTo(List.of());
        assertThat(claim(10, LONG_AFTER))
                .as("a message is never claimed when its transaction was rolled back")
                .isEmpty();
    }

    @Test
    void whileAMessageIsClaimedNobodyGetsALaterOneOfItsPlan() {
        UUID plan = UUID.randomUUID();
        List<OutboxMessage> ofPlan = appendTo(plan, 3);
        List<OutboxMessage> others = append(1);
        assertThat(claim(2, NOW)).containsExactlyElementsOf(ofPlan.subList(0, 2));
        assertThat(claim(1, NOW))
                .as(
                        "while a message is claimed, a later one of its plan is nobody else's, and keeps nothing back behind it")
                .containsExactlyElementsOf(others);
        store.storage().outboxQueue().done(ids(ofPlan.subList(0, 1)));
        assertThat(claim(10, NOW))
                .as("while a message is claimed, a later one of its plan is nobody else's")
                .isEmpty();
        store.storage().outboxQueue().done(ids(ofPlan.subList(1, 2)));
        assertThat(claim(10, NOW))
                .as("when those before it are done a message can be claimed")
                .containsExactlyElementsOf(ofPlan.subList(2, 3));
    }

    @Test
    void claimersAtTheSameTimeKeepTheOrderOfEachPlan() {
        Tries.each(random -> {
            List<UUID> plans = List.of(UUID.randomUUID(), UUID.randomUUID());
            List<OutboxMessage> messages = new ArrayList<>();
            IntStream.range(0, 12).forEach(i -> messages.addAll(appendTo(plans.get(i % 2), 1)));
            List<OutboxMessage> taken = Collections.synchronizedList(new ArrayList<>());
            List<Outcome<Integer>> outcomes = Together.run(CLAIMERS, i -> takeInTurns(taken, messages.size()));
            assertThat(outcomes).as("several can claim at the same time").allMatch(one -> one.thrown() == null);
            for (UUID plan : plans) {
                assertThat(taken.stream().filter(message -> message.plan().equals(plan)))
                        .as("the messages of a plan are claimed in their order, whoever claims them")
                        .containsExactlyElementsOf(messages.stream()
                                .filter(message -> message.plan().equals(plan))
                                .toList());
            }
        });
    }

    private int takeInTurns(List<OutboxMessage> taken, int all) {
        for (int idle = 0; taken.size() < all && idle < 100; idle++) {
            int most = ThreadLocalRandom.current().nextInt(1, 6); // so that what some claim begins with what others do
            List<OutboxMessage> claimed = claim(most, NOW);
            if (!claimed.isEmpty()) {
                LockSupport.parkNanos(ThreadLocalRandom.current().nextInt(1_000_000)); // others may be faster
                taken.addAll(claimed); // before they are done: nobody may get the next one yet
                store.storage().outboxQueue().done(ids(claimed));
                idle = 0;
            }
        }
        return taken.size();
    }

    @Test
    void claimersAtTheSameTimeGetDifferentMessages() {
        Tries.each(random -> {
            List<OutboxMessage> messages = append(12);
            List<Outcome<List<EventId>>> outcomes = Together.run(CLAIMERS, i -> claimSome());
            List<EventId> claimed = new ArrayList<>();
            outcomes.forEach(outcome -> {
                assertThat(outcome.thrown())
                        .as("several can claim at the same time")
                        .isNull();
                claimed.addAll(outcome.value());
            });
            assertThat(claimed).as("a message is claimed by one at a time").doesNotHaveDuplicates();
            claimed.addAll(ids(claim(100, NOW)));
            assertThat(claimed)
                    .as("no message is lost between those who claim at the same time")
                    .containsExactlyInAnyOrderElementsOf(ids(messages));
            store.storage().outboxQueue().done(claimed);
        });
    }

    private List<EventId> claimSome() {
        List<EventId> claimed = new ArrayList<>();
        for (int i = 0; i < CLAIMERS; i++) {
            claimed.addAll(ids(claim(2, NOW)));
        }
        return claimed;
    }

    private List<OutboxMessage> appendTo(UUID plan, int count) {
        List<OutboxMessage> messages = IntStream.range(0, count)
                .mapToObj(i -> Log.message(tenant, i))
                .map(message -> new OutboxMessage(
                        message.id(),
                        tenant,
                        message.type(),
                        plan,
                        message.section(),
                        message.version(),
                        message.occurredAt(),
                        message.by(),
                        message.changes(),
                        "trace 7"))
                .toList();
        messages.forEach(
                message -> store.write(repositories -> repositories.outbox().append(message)));
        return messages;
    }

    private List<OutboxMessage> append(int count) {
        List<OutboxMessage> messages =
                IntStream.range(0, count).mapToObj(i -> Log.message(tenant, i)).toList();
        messages.forEach(
                message -> store.write(repositories -> repositories.outbox().append(message)));
        return messages;
    }

    private List<OutboxMessage> claim(int most, Instant now) {
        return store.storage().outboxQueue().claim(most, now, LEASE);
    }

    private static List<EventId> ids(List<OutboxMessage> messages) {
        return messages.stream().map(OutboxMessage::id).toList();
    }
}
