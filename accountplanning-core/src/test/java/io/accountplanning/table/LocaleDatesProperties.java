package io.accountplanning.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LocaleDatesProperties {

    @Property(tries = 2_000)
    void whatIsShownIsReadAgainInEveryLocale(@ForAll("locales") Locale locale, @ForAll("dates") LocalDate date) {
        assertThat(LocaleDates.read(LocaleDates.show(date, locale), locale)).isEqualTo(date);
    }

    @Property(tries = 1_000)
    void isoDatesAreReadInEveryLocale(@ForAll("locales") Locale locale, @ForAll("dates") LocalDate date) {
        assertThat(LocaleDates.read(date.toString(), locale)).isEqualTo(date);
    }

    @Property(tries = 2_000)
    void theMediumFormIsReadInEveryLocale(@ForAll("locales") Locale locale, @ForAll("dates") LocalDate date) {
        String medium = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(date);

        assertThat(LocaleDates.read(medium, locale)).isEqualTo(date);
    }

    @Property(tries = 1_000)
    void aDayThatIsNotInTheCalendarIsRefusedInEveryLocale(@ForAll("locales") Locale locale) {
        for (FormatStyle style : new FormatStyle[] {FormatStyle.SHORT, FormatStyle.MEDIUM}) {
            DateTimeFormatter formatter =
                    DateTimeFormatter.ofLocalizedDate(style).withLocale(locale);
            String march = formatter.format(LocalDate.of(2027, 3, 28));
            String thirtieth = formatter.format(LocalDate.of(2027, 2, 28)).replace("28", "30");

            assertThatIllegalArgumentException()
                    .as("%s like %s", thirtieth, march)
                    .isThrownBy(() -> LocaleDates.read(thirtieth, locale));
        }
    }

    @Provide
    Arbitrary<Locale> locales() {
        return EntryArbitraries.locales();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return EntryArbitraries.dates();
    }
}
