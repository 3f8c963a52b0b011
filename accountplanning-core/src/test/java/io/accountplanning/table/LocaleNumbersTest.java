package io.accountplanning.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocaleNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "en|1,234.5|1234.5",
                "en|1234.5|1234.5",
                "en|.5|0.5",
                "en|0.125|0.125",
                "en|-1,234|-1234",
                "en|(1,234.50)|-1234.5",
                "en|1,234.50|1234.5",
                "en|-1,234.50|-1234.5",
                "en|(5.00)|-5",
                "en|+7|7",
                "en|\uFF11\uFF12|12",
                "de|1.234,5|1234.5",
                "de|1.234.567|1234567",
                "de|1234,50|1234.5",
                "de|\u22125|-5",
                "de|0,5|0.5",
                "fr|1\u202F234,5|1234.5",
                "fr|1 234,5|1234.5",
                "fr|1\u00A0234\u00A0567|1234567",
                "de-CH|1\u2019234.5|1234.5",
                "de-CH|1'234.5|1234.5",
                "en-IN|12,34,567.5|1234567.5",
                "en-IN|1,234,567|1234567",
                "hi-IN|\u0967\u0968,\u0969\u096A\u096B|12345",
                "ar-EG|\u0661\u066C\u0662\u0663\u0664\u066B\u0665|1234.5",
                "ar-EG|\u061C-\u0665|-5",
                "fa-IR|\u200E\u2212\u06F1\u06F2|-12",
                "sv|\u22121 234,5|-1234.5",
            })
    void readsWhatPeopleWrite(String locale, String typed, BigDecimal value) {
        assertThat(LocaleNumbers.read(typed, Locale.forLanguageTag(locale))).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "de|1.5",
                "de|1,234.5",
                "de|0.123",
                "de|1.23.456",
                "en|12,34",
                "en|1,23",
                "en|0,123",
                "en|1.2.3",
                "en|1,2345",
                "en|,123",
                "en|1,",
                "en|1.",
                "en|.",
                "en|-",
                "en|%",
                "en|12.5%",
                "en|--5",
                "en|(5",
                "en|5)",
                "en|(-5)",
                "en|-(5)",
                "en|5-",
                "en|1e5",
                "en|0x10",
                "en|1 234",
                "en|twelve",
                "en|NaN",
                "en|12 34",
                "fr|1.5",
                "fr|12 34",
                "en|1.234,567",
                "en-IN|1,2,345",
                "en|11111111111111111111111111111111111111111",
            })
    void refusesWhatOnlyAGuessCouldRead(String locale, String typed) {
        Locale in = Locale.forLanguageTag(locale);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocaleNumbers.read(typed, in))
                .withMessage("is not a number as written in " + in.getDisplayName(Locale.ENGLISH) + ", such as "
                        + LocaleNumbers.show(new BigDecimal("1234.5"), in));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$", "$1,234.50", "-$5.00", "($5.00)", "EUR 12", "12 USD", "7 \u00A5", "\u20AC7"})
    void refusesToGuessWhichCurrencyIsMeant(String typed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocaleNumbers.read(typed, Locale.US))
                .withMessage("names a currency; amounts are in the plan's own and written without one");
    }
}
