package io.accountplanning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.error.InvalidException;
import io.accountplanning.time.DateRange;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2027,      2027-01-01, 2028-01-01, 2028",
        "2027-H2,   2027-07-01, 2028-01-01, 2028-H1",
        "2027-Q4,   2027-10-01, 2028-01-01, 2028-Q1",
        "2027-12,   2027-12-01, 2028-01-01, 2028-01",
        "2028-02,   2028-02-01, 2028-03-01, 2028-03",
        "2028-01-31..2028-02-29, 2028-01-31, 2028-02-29, 2028-02-29..2028-03-29",
        "2027-12-01..2028-03-01, 2027-12-01, 2028-03-01, 2028-03-01..2028-06-01",
        "YEAR 2027-04-01..2028-04-01, 2027-04-01, 2028-04-01, YEAR 2028-04-01..2029-04-01",
        "QUARTER 2027-11-01..2028-02-01, 2027-11-01, 2028-02-01, QUARTER 2028-02-01..2028-05-01",
    })
    void isWrittenAndFollowed(String text, LocalDate start, LocalDate end, String next) {
        PlanPeriod period = PlanPeriod.parse(text);

        assertThat(period.dates()).isEqualTo(new DateRange(start, end));
        assertThat(period).hasToString(text);
        assertThat(period.next()).hasToString(next);
    }

    @Test
    void fiscalYearsMayBeShifted() {
        assertThat(PlanPeriod.quarter(2027, 4, Month.APRIL).dates())
                .isEqualTo(new DateRange(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 4, 1)));
        assertThat(PlanPeriod.halfYear(2027, 2, Month.OCTOBER).startInclusive()).isEqualTo(LocalDate.of(2028, 4, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "27",
                "2027-13",
                "2027-00",
                "2027-Q5",
                "2027-Q0",
                "2027-H3",
                "2027-1",
                "2027-02-30..2027-03-01",
                "2027-03-01..2027-03-01",
                "2027-04-01..2027-03-01",
                "QUARTER 2027-04-01..2027-03-01",
                "QUARTER 2027-01-01..2027-03-01",
                "YEAR 2027-01-15..2028-01-15",
                "DECADE 2027-01-01..2037-01-01",
                "soon..later",
            })
    void whatIsNoPeriodIsRefused(String text) {
        assertThatThrownBy(() -> PlanPeriod.parse(text))
                .isInstanceOf(InvalidException.class)
                .hasMessageStartingWith("period: ");
    }

    @Test
    void aRangeEndsAfterItStarts() {
        LocalDate day = LocalDate.of(2027, 3, 1);

        assertThatThrownBy(() -> PlanPeriod.custom(day, day))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("2027-03-01..2027-03-01");
    }
}
