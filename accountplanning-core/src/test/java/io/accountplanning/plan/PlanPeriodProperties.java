package io.accountplanning.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.plan.PlanPeriod.Kind;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PlanPeriodProperties {

    @Property
    void theNextStartsWhereThisEndsAndIsOfTheSameKind(@ForAll("periods") PlanPeriod period) {
        PlanPeriod next = period.next();

        assertThat(next.startInclusive()).isEqualTo(period.endExclusive());
        assertThat(next.kind()).isEqualTo(period.kind());
        assertThat(next.dates().overlaps(period.dates())).isFalse();
    }

    @Property
    void thePreviousOfTheNextIsThisAndTheOtherWayRound(@ForAll("periods") PlanPeriod period) {
        if (isOfWholeMonths(period) == isOfWholeMonths(period.next())) {
            assertThat(period.next().previous()).isEqualTo(period);
        }
        if (isOfWholeMonths(period) == isOfWholeMonths(period.previous())) {
            assertThat(period.previous().next()).isEqualTo(period);
        }
    }

    @Example
    void aRangeOfDaysThatIsFollowedByAWholeMonthIsFollowedByMonthsFromThenOn() {
        PlanPeriod days = PlanPeriod.parse("1901-01-04..1901-02-01");

        assertThat(days.next()).hasToString("1901-02-01..1901-03-01");
        assertThat(days.next().next()).hasToString("1901-03-01..1901-04-01");
        assertThat(days.next().previous()).hasToString("1901-01-01..1901-02-01");
    }

    private static boolean isOfWholeMonths(PlanPeriod period) {
        return period.startInclusive().getDayOfMonth() == 1
                && period.endExclusive().getDayOfMonth() == 1;
    }

    @Property
    void isReadAgainFromItsText(@ForAll("periods") PlanPeriod period) {
        assertThat(PlanPeriod.parse(period.toString())).isEqualTo(period);
    }

    @Property(tries = 50)
    void theTextIsTheSameWhereverTheMachineStands(@ForAll("periods") PlanPeriod period) {
        String here = period.toString();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(period.toString()).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property
    void theQuartersOfAFiscalYearAreTheYear(@ForAll @IntRange(min = 1900, max = 2200) int year, @ForAll Month start) {
        PlanPeriod first = PlanPeriod.quarter(year, 1, start);
        PlanPeriod last = first.next().next().next();

        assertThat(last).isEqualTo(PlanPeriod.quarter(year, 4, start));
        assertThat(first.startInclusive())
                .isEqualTo(PlanPeriod.year(year, start).startInclusive());
        assertThat(last.endExclusive()).isEqualTo(PlanPeriod.year(year, start).endExclusive());
        assertThat(PlanPeriod.halfYear(year, 1, start).next()).isEqualTo(PlanPeriod.halfYear(year, 2, start));
    }

    @Property
    void aCustomRangeThatIsNotOfWholeMonthsKeepsItsDays(@ForAll("ranges") PlanPeriod range) {
        boolean wholeMonths = range.startInclusive().getDayOfMonth() == 1
                && range.endExclusive().getDayOfMonth() == 1;

        if (!wholeMonths) {
            assertThat(range.next().dates().days()).isEqualTo(range.dates().days());
        } else {
            assertThat(range.next().endExclusive().getDayOfMonth()).isEqualTo(1);
        }
    }

    @Provide
    Arbitrary<PlanPeriod> periods() {
        Arbitrary<PlanPeriod> calendar = Combinators.combine(
                        Arbitraries.of(Kind.MONTH, Kind.QUARTER, Kind.HALF_YEAR, Kind.YEAR),
                        Arbitraries.integers().between(1901, 2199),
                        Arbitraries.integers().between(1, 12))
                .as((kind, year, month) -> PlanPeriod.starting(kind, LocalDate.of(year, month, 1)));
        return Arbitraries.oneOf(calendar, ranges());
    }

    @Provide
    Arbitrary<PlanPeriod> ranges() {
        Arbitrary<LocalDate> starts = Arbitraries.integers().between(0, 80_000).map(LocalDate.of(1901, 1, 1)::plusDays);
        Arbitrary<PlanPeriod> days = Combinators.combine(
                        starts, Arbitraries.integers().between(1, 800))
                .as((start, length) -> PlanPeriod.custom(start, start.plusDays(length)));
        Arbitrary<PlanPeriod> months = Combinators.combine(
                        starts, Arbitraries.integers().between(1, 30))
                .as((start, length) -> PlanPeriod.custom(
                        start.withDayOfMonth(1), start.withDayOfMonth(1).plusMonths(length)));
        return Arbitraries.oneOf(days, months);
    }
}
