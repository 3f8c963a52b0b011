package io.accountplanning.webhooks.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ReplayGuardTest {

    private static final Duration MEMORY = Duration.ofMinutes(10);

    private Instant now = Instant.parse("2027-03-27T10:00:00Z");
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    @Test
    void aMessageIsTakenOnceUntilItIsForgotten() {
        ReplayGuard guard = ReplayGuard.of(clock, MEMORY, 100);

        assertThat(guard.take("one")).isTrue();
        now = now.plus(MEMORY);
        assertThat(guard.take("one")).isFalse();
        now = now.plusMillis(1);
        assertThat(guard.take("one")).isTrue();
    }

    @Test
    void whatIsGivenBackIsTakenAgain() {
        ReplayGuard guard = ReplayGuard.of(clock, MEMORY, 100);

        guard.take("one");
        guard.giveBack("one");

        assertThat(guard.take("one")).isTrue();
    }

    @Test
    void withoutRoomTheOldestIsForgottenAndNoOther() {
        ReplayGuard guard = ReplayGuard.of(clock, MEMORY, 2);

        assertThat(List.of(guard.take("one"), guard.take("two"), guard.take("one"), guard.take("three")))
                .containsExactly(true, true, false, true);
        assertThat(guard.take("two")).isFalse();
        assertThat(guard.take("one")).isTrue();
    }

    @Test
    void ofManyThreadsWithTheSameMessageOneTakesIt() throws InterruptedException, ExecutionException {
        ReplayGuard guard = ReplayGuard.of(clock, MEMORY, 100_000);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<Integer>> counts = new ArrayList<>();
        for (int thread = 0; thread < 8; thread++) {
            counts.add(threads.submit(() -> {
                int taken = 0;
                for (int id = 0; id < 5_000; id++) {
                    taken += guard.take("message " + id) ? 1 : 0;
                }
                return taken;
            }));
        }
        int taken = 0;
        for (Future<Integer> count : counts) {
            taken += count.get();
        }
        threads.shutdown();

        assertThat(taken).isEqualTo(5_000);
    }

    @Test
    void aGuardThatWouldLetCopiesPassIsRefused() {
        assertThatThrownBy(() -> ReplayGuard.of(clock, Duration.ofMinutes(9), 100))
                .hasMessageContainingAll("PT9M", "Maybe");
        assertThatThrownBy(() -> ReplayGuard.of(clock, MEMORY, 0)).hasMessageContainingAll("0 messages", "Maybe");
    }
}
