package io.accountplanning.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr-FR|2027-06-01|1er juin 2027",
                "fr-CA|2027-06-01|1er juin 2027",
                "fr-FR|2027-06-11|11 juin 2027",
                "fr-FR|2027-06-10|10 juin 2027",
                "en-GB|2027-06-01|1 Jun 2027",
                "de-DE|2027-06-01|01.06.2027",
            })
    void theFirstOfAMonthIsAnOrdinalInFrenchAlone(String locale, LocalDate day, String text) {
        assertThat(DayText.medium(day, Locale.forLanguageTag(locale))).isEqualTo(text);
    }

    @Test
    void soItIsInLongDatesAndWithATime() {
        LocalDateTime moment = LocalDateTime.of(2027, 1, 1, 9, 30);

        assertThat(DayText.of(
                        moment,
                        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                                .withLocale(Locale.FRANCE)))
                .startsWith("1er janv. 2027")
                .endsWith("09:30");
        assertThat(DayText.of(
                        moment.toLocalDate(),
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.FRANCE)))
                .isEqualTo("1er janvier 2027");
    }
}
