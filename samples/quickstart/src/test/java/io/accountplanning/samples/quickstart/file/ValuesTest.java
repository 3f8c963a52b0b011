package io.accountplanning.samples.quickstart.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

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
        assertRefused(value -> Values.share(new BigDecimal(value)), "100.01", "write 0 to 100 with at most two decimals");
        assertRefused(value -> Values.share(new BigDecimal(value)), "-1", "write 0 to 100 with at most two decimals");
        assertRefused(value -> Values.share(new BigDecimal(value)), "33.333", "write 0 to 100 with at most two decimals");
        assertRefused(value -> Values.margin(new BigDecimal(value)), "101", "write -1000 to 100");
    }

    private static void assertRefused(Function<String, ?> reader, String value, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reader.apply(value))
                .withMessageContaining(message);
    }
}
