package io.accountplanning.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LocaleNumbersProperties {

    @Property(tries = 2_000)
    void whatIsShownIsReadAgainInEveryLocale(@ForAll("locales") Locale locale, @ForAll("decimals") BigDecimal value) {
        String shown = LocaleNumbers.show(value, locale);

        assertThat(LocaleNumbers.read(shown, locale)).isEqualTo(value);
    }

    @Property(tries = 1_000)
    void aPercentageIsReadWithItsSign(@ForAll("locales") Locale locale, @ForAll("decimals") BigDecimal value) {
        assertThat(LocaleNumbers.readPercent(LocaleNumbers.show(value, locale) + " %", locale))
                .isEqualTo(value);
    }

    @Provide
    Arbitrary<Locale> locales() {
        return EntryArbitraries.locales();
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return EntryArbitraries.decimals(6);
    }
}
