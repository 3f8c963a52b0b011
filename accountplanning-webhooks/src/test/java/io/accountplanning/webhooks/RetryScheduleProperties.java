package io.accountplanning.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class RetryScheduleProperties {

    private static final Instant NOW = Instant.parse("2027-02-15T12:00:00Z");
    private static final List<Long> SECONDS =
            List.of(5L, 300L, 1_800L, 7_200L, 18_000L, 36_000L, 50_400L, 72_000L, 86_400L);

    @Example
    void withoutJitterItIsTheScheduleOfTheStandard() {
        RetrySchedule schedule = new RetrySchedule(() -> 0.5);
        List<Long> delays = new ArrayList<>();
        for (int made = 1; made <= 9; made++) {
            delays.add(delay(schedule, made, Duration.ZERO).toSeconds());
        }
        assertThat(delays).isEqualTo(SECONDS);
        assertThat(schedule.next(10, NOW, Duration.ZERO)).isEmpty();
    }

    @Property
    void aDelayIsShiftedByAFifthAtMost(
            @ForAll @IntRange(min = 1, max = 9) int made,
            @ForAll @DoubleRange(max = 1, maxIncluded = false) double random) {
        long scheduled = SECONDS.get(made - 1) * 1000;
        long delay = delay(new RetrySchedule(() -> random), made, Duration.ZERO).toMillis();

        assertThat(delay).isBetween(scheduled * 8 / 10, scheduled * 12 / 10);
    }

    @Property
    void laterAttemptsAreNeverCloserTogetherThanEarlierOnes(
            @ForAll @IntRange(min = 1, max = 8) int made,
            @ForAll @DoubleRange(max = 1, maxIncluded = false) double random) {
        RetrySchedule schedule = new RetrySchedule(() -> random);

        assertThat(delay(schedule, made + 1, Duration.ZERO)).isGreaterThan(delay(schedule, made, Duration.ZERO));
    }

    @Property
    void aReceiverIsLeftAloneAsLongAsItAsksFor(
            @ForAll @IntRange(min = 1, max = 9) int made, @ForAll @LongRange(min = 0, max = 86_400) long asked) {
        Duration delay = delay(new RetrySchedule(() -> 0.5), made, Duration.ofSeconds(asked));

        assertThat(delay).isEqualTo(Duration.ofSeconds(Math.max(asked, SECONDS.get(made - 1))));
    }

    @Property
    void afterTheLastThereIsNoFurtherAttemptWhateverIsAskedFor(
            @ForAll @IntRange(min = 10) int made, @ForAll @LongRange(min = 0, max = 86_400) long asked) {
        Optional<Instant> next = new RetrySchedule(() -> 0.5).next(made, NOW, Duration.ofSeconds(asked));

        assertThat(next).isEmpty();
    }

    private static Duration delay(RetrySchedule schedule, int made, Duration asked) {
        return Duration.between(NOW, schedule.next(made, NOW, asked).orElseThrow());
    }
}
