package io.accountplanning.samples.quickstart.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTextTest {

    @ParameterizedTest
    @CsvSource({
        "2024, YEAR, 2024-01-01, 2025-01-01",
        "2025-H1, HALF_YEAR, 2025-01-01, 2025-07-01",
        "2025-H2, HALF_YEAR, 2025-07-01, 2026-01-01",
        "2026-Q4, QUARTER, 2026-10-01, 2027-01-01",
        "2028-02, MONTH, 2028-02-01, 2028-03-01",
        "2026-03-01..2026-09-01, CUSTOM, 2026-03-01, 2026-09-01"
    })
    void aPeriodIsReadWithTheDayAfterIt(String written, PeriodLength length, LocalDate start, LocalDate end) {
        assertThat(PeriodText.of(written)).isEqualTo(new PeriodText(length, start, end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26", "2026-Q5", "2026-H3", "2026-13", "2026-00", "Q4 2026", "2026-03-01..", "2026..2027"})
    void anotherTextIsRefused(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PeriodText.of(written))
                .withMessageStartingWith("is not a period; write it as");
    }

    @Test
    void aRangeRunsForwardThroughDaysThatExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PeriodText.of("2026-09-01..2026-09-01"))
                .withMessage("ends before it has begun; write the earlier day first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PeriodText.of("2026-02-30..2026-09-01"))
                .withMessage("holds a day that the calendar does not have; correct it");
    }
}
