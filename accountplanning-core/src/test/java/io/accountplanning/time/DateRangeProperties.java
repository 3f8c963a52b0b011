package io.accountplanning.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DateRangeProperties {

    private static final LocalDate DAY = LocalDate.of(2028, 2, 20);

    @Property
    void containsItsStartAndNotItsEnd(
            @ForAll @IntRange(max = 400) int start, @ForAll @IntRange(min = 1, max = 400) int days) {
        DateRange range = range(start, days);

        assertThat(range.days()).isEqualTo(days);
        assertThat(range.contains(range.startInclusive())).isTrue();
        assertThat(range.contains(range.endExclusive().minusDays(1))).isTrue();
        assertThat(range.contains(range.endExclusive())).isFalse();
        assertThat(range.contains(range.startInclusive().minusDays(1))).isFalse();
    }

    @Property
    void overlapsExactlyWhenADayIsInBoth(
            @ForAll @IntRange(max = 30) int a,
            @ForAll @IntRange(min = 1, max = 30) int daysOfA,
            @ForAll @IntRange(max = 30) int b,
            @ForAll @IntRange(min = 1, max = 30) int daysOfB) {
        DateRange one = range(a, daysOfA);
        DateRange other = range(b, daysOfB);

        assertThat(one.overlaps(other))
                .isEqualTo(LongStream.range(0, 60)
                        .mapToObj(DAY::plusDays)
                        .anyMatch(d -> one.contains(d) && other.contains(d)))
                .isEqualTo(other.overlaps(one));
    }

    @Property
    void daysElapsedGrowsFromNoneToAll(
            @ForAll @IntRange(min = 1, max = 60) int days, @ForAll @IntRange(max = 200) int today) {
        DateRange range = range(70, days);

        assertThat(range.daysElapsed(DAY.plusDays(today)))
                .isEqualTo(LongStream.range(0, days)
                        .filter(day -> range.startInclusive().plusDays(day).isBefore(DAY.plusDays(today)))
                        .count());
    }

    @Property(tries = 50)
    void endsAfterItStarts(@ForAll @IntRange(max = 30) int earlier) {
        assertThatThrownBy(() -> new DateRange(DAY, DAY.minusDays(earlier)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(DAY.toString());
    }

    private static DateRange range(int start, int days) {
        return new DateRange(DAY.plusDays(start), DAY.plusDays(start + (long) days));
    }
}
