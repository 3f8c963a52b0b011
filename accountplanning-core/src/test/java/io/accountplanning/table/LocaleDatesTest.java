package io.accountplanning.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocaleDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-US|3/31/2027",
                "en-US|03/31/2027",
                "en-US|3/31/27",
                "en-US|Mar 31, 2027",
                "en-US|mar 31, 2027",
                "en-US|2027-03-31",
                "en-GB|31/03/2027",
                "en-GB|31/3/27",
                "de|31.03.2027",
                "de|31.3.27",
                "fr|31/03/2027",
                "fr|31 mars 2027",
                "ja|2027/03/31",
                "ar-EG|\u0663\u0661/\u0663/\u0662\u0660\u0662\u0667",
                "hi-IN|\u0969\u0967/\u0969/\u0968\u096D",
            })
    void readsWhatPeopleWrite(String locale, String typed) {
        assertThat(LocaleDates.read(typed, Locale.forLanguageTag(locale))).isEqualTo(LocalDate.of(2027, 3, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1er juin 2027", "1 juin 2027", "01/06/2027"})
    void readsTheFirstOfAMonthAsTheFrenchWriteIt(String typed) {
        assertThat(LocaleDates.read(typed, Locale.FRANCE)).isEqualTo(LocalDate.of(2027, 6, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-US|31/3/2027",
                "en-US|2/29/2027",
                "en-US|Feb 31, 2027",
                "en-US|2/31/27",
                "en-US|2027-02-31",
                "en-US|2027-3-1",
                "en-US|3/31",
                "en-US|20270331",
                "en-US|46112",
                "en-US|tomorrow",
                "en-US|3/31/227",
                "de|31/03/2027",
                "de|31.02.2027",
                "de|30.02.27",
                "fr|31 fevrier 2027",
                "fr|2er juin 2027",
                "en-GB|1er Jun 2027",
            })
    void refusesWhatIsNotADateThere(String locale, String typed) {
        Locale in = Locale.forLanguageTag(locale);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocaleDates.read(typed, in))
                .withMessageContaining("is not a date as written in " + in.getDisplayName(Locale.ENGLISH));
    }
}
