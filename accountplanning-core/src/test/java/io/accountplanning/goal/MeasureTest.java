package io.accountplanning.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.error.InvalidException;
import io.accountplanning.goal.MeasureCondition.Comparison;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {

    private static final List<Map<String, ?>> INVOICES = List.of(
            Map.of("amount", new BigDecimal("1500.50"), "status", "Paid", "date", LocalDate.of(2027, 1, 15)),
            Map.of("amount", 200, "status", "open", "date", LocalDate.of(2027, 2, 1)),
            Map.of("amount", "99.5", "status", "paid", "date", "2026-12-31"),
            Map.of("status", "paid", "date", LocalDate.of(2027, 3, 1)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COUNT of invoice | 4",
                "COUNT of invoice where status = paid | 3",
                "COUNT of invoice where status != paid | 1",
                "COUNT of invoice where status contains 'PAI' | 3",
                "COUNT of invoice where status starts with o | 1",
                "COUNT of invoice where nothing = x | 0",
                "COUNT of invoice where nothing != x | 4",
                "COUNT of invoice where amount >= 200 | 2",
                "COUNT of invoice where amount > 200 | 1",
                "COUNT of invoice where date >= 2027-01-01 and date < 2027-03-01 | 2",
                "COUNT of invoice where amount>=200 and status=paid | 1",
                "COUNT of invoice where date = ' 2027-01-15' | 1",
                "COUNT of invoice where status > 100 | 4",
                "COUNT of invoice where amount < unknown | 3",
                "COUNT of invoice where status > 2027-01-01 | 4",
                "COUNT of invoice where date < unknown | 4",
                "SUM(amount) of invoice | 1800.00",
                "SUM(amount) of invoice where status = 'paid' | 1600.00",
                "SUM(amount) of invoice where status = lost | 0",
                "MIN(amount) of invoice | 99.5",
                "MAX(amount) of invoice where date <= 2026-12-31 | 99.5",
            })
    void countsWhatMeetsItsConditions(String measure, BigDecimal value) {
        assertThat(Measure.parse(measure).over(INVOICES).orElseThrow()).isEqualByComparingTo(value);
    }

    @Test
    void leastAndGreatestOfNothingHaveNoValue() {
        assertThat(Measure.min("amount", "invoice").over(List.of())).isEmpty();
        assertThat(Measure.max("amount", "invoice")
                        .where("status", Comparison.EQUALS, "lost")
                        .over(INVOICES))
                .isEmpty();
    }

    @Test
    void isReadWithBlanksAroundIt() {
        assertThat(Measure.parse(" COUNT of invoice ")).isEqualTo(Measure.count("invoice"));
    }

    @Test
    void aNameThatCouldNotBeReadBackIsRefused() {
        Measure count = Measure.count("invoice");

        for (ThrowingCallable named : List.<ThrowingCallable>of(
                () -> Measure.count("paid invoice"),
                () -> Measure.sum("net amount", "invoice"),
                () -> count.where("net amount", Comparison.EQUALS, "1"))) {
            assertThatThrownBy(named)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("a name has letters");
        }
    }

    @Test
    void aFieldThatIsNoNumberIsNamed() {
        assertThatThrownBy(() -> Measure.sum("status", "invoice").over(INVOICES))
                .hasMessage("The field status of invoice is no number: Paid");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AVG(x) of y | expected COUNT, SUM(field), MIN(field) or MAX(field) at character 1",
                "SUM(amount of invoice | expected ')' at character 12",
                "SUM(amount) invoice | expected 'of' at character 13",
                "COUNT of | expected what the records are called at character 9",
                "COUNT of invoice status = paid | expected 'where' or the end at character 18",
                "COUNT of invoice where status | expected starts with, contains, !=, <=, >=, =, <, > at character 30",
                "COUNT of invoice where status = | expected a value, such as 'paid' at character 32",
                "COUNT of invoice where status = 'paid | the quote that opens at character 33 is not closed",
                "COUNT of invoice where a = b or c = d | expected 'and' or the end at character 30",
                "SUM of invoice | SUM needs a field, such as SUM(amount)",
                "COUNT(x) of invoice | COUNT has no field",
            })
    void whatIsNotWrittenLikeOneIsToldWhereItGoesWrong(String text, String expected) {
        assertThatThrownBy(() -> Measure.parse(text))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining(expected)
                .hasMessageContaining(text.length() > 80 ? "" : text);
    }

    @Property
    void isReadBackAsItIsWritten(@ForAll("measures") Measure measure) {
        assertThat(Measure.parse(measure.toString())).isEqualTo(measure);
    }

    @Property
    void aFurtherConditionNeverCountsMore(@ForAll("conditions") MeasureCondition condition) {
        Measure all = Measure.count("invoice");
        Measure some = all.where(condition.field(), condition.comparison(), condition.value());

        assertThat(some.over(INVOICES).orElseThrow())
                .isLessThanOrEqualTo(all.over(INVOICES).orElseThrow());
    }

    @Provide
    static Arbitrary<Measure> measures() {
        Arbitrary<List<MeasureCondition>> conditions = conditions().list().ofMaxSize(3);
        return Combinators.combine(Arbitraries.of(MeasureFunction.class), names(), names(), conditions)
                .as((function, field, records, all) ->
                        new Measure(function, function == MeasureFunction.COUNT ? null : field, records, all));
    }

    @Provide
    static Arbitrary<MeasureCondition> conditions() {
        return Combinators.combine(
                        Arbitraries.oneOf(names(), Arbitraries.of("amount", "status", "date")),
                        Arbitraries.of(Comparison.class),
                        Arbitraries.strings().ofMaxLength(20))
                .as(MeasureCondition::new);
    }

    private static Arbitrary<String> names() {
        Arbitrary<String> rest =
                Arbitraries.strings().alpha().numeric().withChars('.', '_', '-').ofMaxLength(10);
        return Combinators.combine(Arbitraries.chars().range('a', 'z').with('É', '名'), rest)
                .as((first, more) -> first + more);
    }
}
