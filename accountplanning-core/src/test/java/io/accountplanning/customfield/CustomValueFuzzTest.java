package io.accountplanning.customfield;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.accountplanning.error.InvalidException;
import java.util.List;
import java.util.Locale;

class CustomValueFuzzTest {

    private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.GERMANY, Locale.FRANCE, Locale.JAPAN);

    @FuzzTest
    void aTypedValueIsKeptAsItIsShownOrRefused(FuzzedDataProvider data) {
        CustomField field = CustomField.ofPlans("Field", data.pickValue(CustomField.Kind.values()));
        Locale locale = data.pickValue(LOCALES);
        boolean asked = data.consumeBoolean();
        CustomCondition.Operator operator = data.pickValue(CustomCondition.Operator.values());
        String typed = data.consumeRemainingAsString();
        CustomField chosen = field.kind() == CustomField.Kind.CHOICE || field.kind() == CustomField.Kind.MULTI_CHOICE
                ? field.withChoices("Gold", "Silver")
                : field;
        try {
            if (asked) {
                ConditionRule.faultOf(new CustomCondition("field", operator, List.of(typed)), chosen);
                return;
            }
            String written = chosen.written(typed, locale);
            if (written != null) {
                assertThat(chosen.written(chosen.shown(written, locale), locale))
                        .isEqualTo(written);
            }
        } catch (InvalidException e) {
            assertThat(e.violations()).isNotEmpty();
        } catch (IllegalArgumentException e) {
            assertThat(e).hasNoCause(); // a cell's rule in words, which whoever typed it is told with the cell
        }
    }
}
