package io.accountplanning.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.accountplanning.AccountPlanning;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.webhooks.delivery.DeliveryFilter;
import io.accountplanning.webhooks.delivery.DeliveryRepository;
import io.accountplanning.webhooks.delivery.DeliveryState;
import io.accountplanning.webhooks.endpoint.Endpoint;
import io.accountplanning.webhooks.http.Receiver;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WorkerTest {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Stage stage = new Stage();
    private final Receiver receiver = stage.receiver();

    @AfterEach
    void end() {
        stage.close();
    }

    @Test
    void aChangeIsDeliveredWithoutWaitingForTheNextLook() {
        stage.endpoint("crm", receiver);
        stage.opened(stage.builder().pause(Duration.ofDays(1)).build()).start();
        stage.createPlan("While they look");
        await().untilAsserted(() -> assertThat(receiver.requests()).hasSize(1));
        await().during(Duration.ofMillis(300)).until(() -> true); // by now they wait
        stage.createPlan("While they wait");

        await().untilAsserted(() -> assertThat(receiver.requests()).hasSize(2));
    }

    @Test
    void aHintIsDeliveredWithoutWaitingForTheNextLook() {
        stage.endpoint("crm", receiver);
        Webhooks webhooks =
                stage.opened(stage.builder().pause(Duration.ofDays(1)).build());
        webhooks.start();
        AccountPlanning planning = AccountPlanning.builder()
                .storage(stage.storage)
                .clock(stage.clock)
                .listener(change -> webhooks.wake())
                .build();

        planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER))
                .plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow Acme"));

        await().untilAsserted(() -> assertThat(receiver.requests()).hasSize(1));
    }

    @Test
    void whatWaitedForAnEndpointIsSentAsSoonAsItIsResumed() {
        Endpoint crm = stage.endpoint("crm", receiver);
        Webhooks webhooks =
                stage.opened(stage.builder().pause(Duration.ofHours(1)).build());
        EndpointService endpoints = webhooks.endpoints(Stage.ADMINISTRATOR);
        endpoints.pause(crm.id());
        stage.createPlan("Grow Acme");
        webhooks.start();
        await().untilAsserted(() -> assertThat(webhooks.deliveries(Stage.ADMINISTRATOR)
                        .list(DeliveryFilter.all().in(DeliveryState.HELD), null, 9))
                .hasSize(1));
        endpoints.resume(crm.id());

        await().untilAsserted(() -> assertThat(receiver.requests()).hasSize(1));
    }

    @Test
    void withoutAHintTheNextLookDelivers() {
        stage.endpoint("crm", receiver);
        Webhooks webhooks =
                stage.opened(stage.builder().pause(Duration.ofMillis(20)).build());
        webhooks.start();
        stage.createPlan("Grow Acme");

        await().untilAsserted(() -> assertThat(receiver.requests()).hasSize(1));
    }

    @Test
    void aStoreThatFailsForAWhileStopsNoThread() {
        AtomicInteger passes = new AtomicInteger();
        Worker worker = new Worker(
                () -> {
                    if (passes.incrementAndGet() < 4) {
                        throw new IllegalStateException("The database is down");
                    }
                    return Duration.ofMillis(1);
                },
                Duration.ofMillis(1));
        worker.start(1);

        await().untilAsserted(() -> assertThat(passes).hasValueGreaterThan(5));
        worker.stop();
        assertThat(worker.join(Duration.ofSeconds(20))).isTrue();
    }

    @Test
    void aHintDuringAPassMakesAnotherOne() throws InterruptedException {
        CountDownLatch inPass = new CountDownLatch(1);
        CountDownLatch hinted = new CountDownLatch(1);
        AtomicInteger passes = new AtomicInteger();
        Worker worker = new Worker(
                () -> {
                    passes.incrementAndGet();
                    inPass.countDown();
                    awaitHint(hinted);
                    return Duration.ofDays(1);
                },
                Duration.ofDays(1));
        worker.start(1);
        inPass.await();
        worker.wake();
        hinted.countDown();

        await().untilAsserted(() -> assertThat(passes).hasValue(2));
        worker.stop();
        assertThat(worker.join(Duration.ofSeconds(20))).isTrue();
    }

    @Test
    void whoKnowsOfSomethingDueSoonIsNotHeldUpByWhoWatchesForLonger() {
        AtomicInteger passes = new AtomicInteger();
        Worker worker = new Worker(
                () -> {
                    if (passes.incrementAndGet() == 1) {
                        return Duration.ofDays(1);
                    }
                    LockSupport.parkNanos(Duration.ofMillis(200).toNanos()); // the first one watches by now
                    return Duration.ofMillis(10);
                },
                Duration.ofDays(1));
        worker.start(2);

        await().untilAsserted(() -> assertThat(passes).hasValueGreaterThan(3));
        worker.stop();
        assertThat(worker.join(Duration.ofSeconds(20))).isTrue();
    }

    @Test
    void threadsWithNothingToDoLookTogetherAsOftenAsOne() throws InterruptedException {
        AtomicInteger passes = new AtomicInteger();
        Worker worker = new Worker(
                () -> {
                    passes.incrementAndGet();
                    return PAUSE;
                },
                PAUSE);
        worker.start(8);
        await().untilAsserted(() -> assertThat(passes).hasValueGreaterThanOrEqualTo(8)); // each once at its start
        int before = passes.get();
        long start = System.nanoTime();
        await().untilAsserted(() -> assertThat(passes).hasValueGreaterThanOrEqualTo(before + 8));
        long pauses = (System.nanoTime() - start) / PAUSE.toNanos();

        assertThat(passes.get() - before).as("%d pauses", pauses).isLessThanOrEqualTo((int) pauses + 2);
        worker.stop();
        assertThat(worker.join(Duration.ofSeconds(20))).isTrue();
    }

    @Test
    void aHintReachesAllThreads() {
        AtomicInteger passes = new AtomicInteger();
        Worker worker = new Worker(
                () -> {
                    passes.incrementAndGet();
                    return Duration.ofDays(1);
                },
                Duration.ofDays(1));
        worker.start(5);
        await().untilAsserted(() -> assertThat(passes).hasValue(5));
        worker.wake();

        await().untilAsserted(() -> assertThat(passes).hasValue(10));
        worker.stop();
        assertThat(worker.join(Duration.ofSeconds(20))).isTrue();
    }

    @Test
    void closingEndsTheThreadsAndNothingStartsAgain() {
        Webhooks webhooks = stage.webhooks();
        webhooks.start();
        assertThatThrownBy(webhooks::start).hasMessageContaining("Maybe");

        webhooks.close();
        webhooks.close();

        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(Thread::isAlive)
                .extracting(Thread::getName)
                .noneMatch(name -> name.matches("accountplanning-webhooks-[0-9]+"));
        assertThatThrownBy(webhooks::deliverDue).hasMessageContainingAll("closed", "Maybe");
        assertThatThrownBy(webhooks::start).hasMessageContaining("closed");
        webhooks.wake();
    }

    @Test
    void whatIsUnderWayIsFinishedBeforeTheEnd() throws InterruptedException {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        answerAfter(goOn, arrived);
        stage.endpoint("crm", receiver);
        stage.createPlan("Grow Acme");
        Webhooks webhooks = stage.webhooks();
        webhooks.start();
        arrived.await();

        Thread closing = new Thread(webhooks::close);
        closing.start();
        goOn.countDown();
        closing.join();

        stage.clock.advance(Duration.ofDays(1));
        assertThat(stage.webhooks().deliverDue().isEmpty()).isTrue();
        assertThat(receiver.requests()).hasSize(1);
    }

    @Test
    void whatIsCutOffIsNoAttemptAndIsSentByAnotherNode() throws InterruptedException {
        CountDownLatch arrived = new CountDownLatch(1);
        receiver.behave((request, out) -> {
            arrived.countDown();
            awaitHint(new CountDownLatch(1));
        });
        stage.endpoint("crm", receiver);
        stage.createPlan("Grow Acme");
        Webhooks webhooks = stage.webhooks();
        AtomicInteger attempts = new AtomicInteger();
        Thread scheduler = new Thread(() -> {
            DeliveryReport report = webhooks.deliverDue();
            attempts.set(report.sent() + report.failed() + report.dead());
        });
        scheduler.start();
        arrived.await();

        webhooks.close();
        scheduler.join();
        receiver.behave(Receiver.status(200));
        stage.clock.advance(Duration.ofMinutes(2));

        assertThat(attempts).hasValue(0);
        assertThat(stage.webhooks().deliverDue()).isEqualTo(new DeliveryReport(1, 0, 0));
    }

    @Test
    void whileAnEndpointIsBusyWhatComesForItIsNotLookedForByOtherThreads() throws InterruptedException {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        answerAfter(goOn, arrived);
        stage.endpoint("crm", receiver);
        AtomicInteger claims = new AtomicInteger();
        stage.createPlan("The first one");
        Webhooks webhooks = stage.opened(stage.builder()
                .deliveries(counting(claims))
                .threads(2)
                .pause(Duration.ofDays(1))
                .build());
        webhooks.start();
        arrived.await();
        await().during(Duration.ofMillis(300)).until(() -> true); // by now the other thread waits
        int before = claims.get();

        createElsewhere(3 * 200); // as many as three times are taken at once
        webhooks.wake();
        await().until(() -> stage.storage
                .outboxQueue()
                .claim(1, stage.clock.instant(), Duration.ZERO)
                .isEmpty());
        await().during(Duration.ofMillis(300)).until(() -> true);

        assertThat(claims.get() - before).isEqualTo(1); // at the end of the pass
        goOn.countDown();
        await().untilAsserted(() -> assertThat(receiver.requests()).hasSize(1 + 3 * 200));
    }

    /** What arrives is taken once it may go on. */
    private void answerAfter(CountDownLatch goOn, CountDownLatch arrived) {
        receiver.behave((request, out) -> {
            arrived.countDown();
            awaitHint(goOn);
            Receiver.status(200).answer(request, out);
        });
    }

    private DeliveryRepository counting(AtomicInteger claims) {
        return (DeliveryRepository) Proxy.newProxyInstance(
                DeliveryRepository.class.getClassLoader(),
                new Class<?>[] {DeliveryRepository.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("claim")) {
                        claims.incrementAndGet();
                    }
                    return method.invoke(stage.deliveries, arguments);
                });
    }

    /** Through a planning that wakes nobody. */
    private void createElsewhere(int count) {
        AccountPlanning elsewhere = AccountPlanning.builder()
                .storage(stage.storage)
                .clock(stage.clock)
                .build();
        for (int number = 0; number < count; number++) {
            elsewhere
                    .as(Actor.staff("alice", Role.ACCOUNT_MANAGER))
                    .plans()
                    .create(NewPlan.of(Client.of("acme", "Acme"), "Plan " + number));
        }
    }

    private static void awaitHint(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
