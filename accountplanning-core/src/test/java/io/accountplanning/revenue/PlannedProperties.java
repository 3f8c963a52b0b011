package io.accountplanning.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.time.DateRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;

/** Shares of a year add up to it. */
class PlannedProperties {

    @Property
    void fourQuartersPlanTheirYear(
            @ForAll @BigRange(min = "0", max = "1000000000") BigDecimal yearly,
            @ForAll @IntRange(min = 2000, max = 2100) int year) {
        BigDecimal sum = IntStream.rangeClosed(1, 4)
                .mapToObj(quarter -> Planned.PRORATED.of(
                        yearly, PlanPeriod.quarter(year, quarter).dates()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum.setScale(6, RoundingMode.HALF_UP))
                .isEqualByComparingTo(yearly.setScale(6, RoundingMode.HALF_UP));
    }

    @Property
    void aLongerPeriodNeverPlansLess(
            @ForAll @BigRange(min = "0", max = "1000000000") BigDecimal yearly,
            @ForAll @IntRange(max = 800) int start,
            @ForAll @IntRange(min = 1, max = 800) int days) {
        LocalDate from = LocalDate.of(2027, 1, 2).plusDays(start);
        BigDecimal planned = Planned.PRORATED.of(yearly, new DateRange(from, from.plusDays(days)));
        assertThat(planned).isBetween(BigDecimal.ZERO, yearly);
        if (from.getDayOfMonth() != 1) {
            assertThat(Planned.PRORATED.of(yearly, new DateRange(from, from.plusDays(days + 1L))))
                    .isGreaterThanOrEqualTo(planned);
        }
    }
}
