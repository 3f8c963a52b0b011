package io.accountplanning.samples.quickstart.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @Test
    void whatPeopleWriteIsRead() {
        assertThat(Values.date("2028-02-29")).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(Values.number("-1250.50")).isEqualTo("-1250.50");
        assertThat(Values.currency("KWD")).isEqualTo(Currency.getInstance("KWD"));
        assertThat(Values.locale("fr-FR")).isEqualTo(Locale.FRANCE);
        assertThat(Values.country("KZ")).isEqualTo("KZ");
        assertThat(Values.id("thevenard-2026.v2")).isEqualTo("thevenard-2026.v2");
        assertThat(Values.email("bob@oakfathom.example")).isEqualTo("bob@oakfathom.example");
        assertThat(Values.margin(new BigDecimal("-12.5"))).isEqualTo("-12.5");
        assertThat(Values.share(BigDecimal.ZERO)).isZero();
    }

    @Test
    void whatIsNoSuchValueIsRefusedWithTheRuleAndARemedy() {
        assertRefused(Values::date, "31.12.2026", "is not a date; write year-month-day, as in 2026-12-31");
        assertRefused(Values::date, "2026-02-30", "is not a date; write year-month-day, as in 2026-12-31");
        assertRefused(Values::number, "1,250", "is not a number; write digits with a point before the decimals");
        assertRefused(Values::number, "1e999999999", "is not a number");
        assertRefused(Values::number, "NaN", "is not a number");
        assertRefused(Values::number, "١٢٣", "is not a number");
        assertRefused(Values::currency, "€", "is not a currency; write its ISO 4217 code, as in EUR");
        assertRefused(Values::country, "France", "is not a country; write its ISO 3166 code");
        assertRefused(Values::locale, "french", "is not a locale; write a language and a country, as in fr-FR");
        assertRefused(Values::locale, "", "is not a locale");
        assertRefused(Values::id, "two words", "is not an id; use up to 64 Latin letters");
        assertRefused(Values::email, "bob", "is not an email address; write it as name@example.org");
        assertRefused(Values.text(3), "four", "has 4 characters; shorten it to 3 or fewer");
    }

    @Test
    void aShareOfAWholeLiesWithinIt() {
        assertRefused(
                value -> Values.share(new BigDecimal(value)), "100.01", "write 0 to 100 with at most two decimals");
        assertRefused(value -> Values.share(new BigDecimal(value)), "-1", "write 0 to 100 with at most two decimals");
        assertRefused(
                value -> Values.share(new BigDecimal(value)), "33.333", "write 0 to 100 with at most two decimals");
        assertRefused(value -> Values.margin(new BigDecimal(value)), "101", "write -1000 to 100");
    }

    @ParameterizedTest
    @CsvSource({
        "2024, YEAR, 2024-01-01, 2025-01-01",
        "2025-H2, HALF_YEAR, 2025-07-01, 2026-01-01",
        "2026-Q4, QUARTER, 2026-10-01, 2027-01-01",
        "2028-02, MONTH, 2028-02-01, 2028-03-01",
        "2026-03-01..2026-09-01, CUSTOM, 2026-03-01, 2026-09-01"
    })
    void aPeriodIsReadWithTheDayAfterIt(String written, PlanPeriod.Kind kind, LocalDate start, LocalDate end) {
        assertThat(Values.period(written)).isEqualTo(new PlanPeriod(kind, new DateRange(start, end)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "26",
                "2026-Q5",
                "2026-H3",
                "2026-13",
                "Q4 2026",
                "2026-03-01..",
                "2026..2027",
                "2026-09-01..2026-09-01",
                "YEAR 2026-09-01..2026-09-01",
                "2026-02-30..2026-09-01"
            })
    void whatIsNoPeriodIsRefused(String written) {
        assertRefused(Values::period, written, "is not a period; write it as 2027-03, 2026-Q4, 2025-H1, 2024 or");
    }

    private static void assertRefused(Function<String, ?> reader, String value, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reader.apply(value))
                .withMessageContaining(message);
    }
}
