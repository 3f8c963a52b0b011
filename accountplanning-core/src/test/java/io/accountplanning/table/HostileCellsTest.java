package io.accountplanning.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.error.InvalidException;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class HostileCellsTest {

    private static final Table<Entry> TABLE = Entry.TABLE;
    private static final List<String> NAMES = List.of("name");

    @Test
    void aPercentageOfManySpacesIsRefusedAtOnce() {
        assertThatThrownBy(() -> CellType.percent(0, 100).read("1" + " ".repeat(100_000) + "x", Locale.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not a number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E10000000", "1E2147483647", "1E-2147483647", "-7E99999999"})
    void aNumberWithAHugeExponentIsRefusedAtOnce(String number) {
        BigDecimal huge = new BigDecimal(number);

        assertThat(CellType.amount().check(huge))
                .hasValueSatisfying(rule -> assertThat(rule).contains("digits"));
        assertThat(CellType.number().check(huge)).isPresent();
        assertThat(CellType.percent(0, 100).check(huge)).isPresent();
        assertThat(CellType.amount().write(huge)).hasSizeLessThan(30);
        assertThat(Decimals.canonical(huge)).isEqualTo(huge);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0E1500", "0E-1500", "0E2147483647", "0E-2147483647"})
    void aZeroIsZeroWhateverItsExponent(String number) {
        BigDecimal zero = new BigDecimal(number);

        assertThat(Decimals.canonical(zero)).isEqualTo(BigDecimal.ZERO);
        assertThat(CellType.amount().write(zero)).isEqualTo("0");
        assertThat(CellType.amount().check(zero)).isEmpty();
    }

    @Test
    void localesOfRequestsDoNotFillTheMemory() throws ReflectiveOperationException {
        for (int i = 0; i < 2_000; i++) {
            CellType.date().show(LocalDate.EPOCH, Locale.forLanguageTag("en-x-a" + i));
        }
        Field formats = LocaleDates.class.getDeclaredField("FORMATS");
        formats.setAccessible(true);

        assertThat((Map<?, ?>) formats.get(null)).hasSizeLessThanOrEqualTo(510);
    }

    @Test
    void aListHasAnEnd() {
        CellType<List<String>> list = CellType.listOf(CellType.text(200));

        assertThat(list.check(IntStream.range(0, 1_001).mapToObj(i -> "a" + i).toList()))
                .hasValue("has 1001 entries, at most 1000 are allowed; take some out");
        assertThat(list.check(
                        IntStream.range(0, 999).mapToObj(i -> "a".repeat(190)).toList()))
                .hasValueSatisfying(rule -> assertThat(rule).contains("at most 100000"));
        assertThat(list.check(IntStream.range(0, 1_000).mapToObj(i -> "a" + i).toList()))
                .isEmpty();
    }

    @Test
    void aHundredThousandRowsAreRefusedBeforeACellIsRead() {
        assertThatThrownBy(() -> paste("\t\tno number\n".repeat(100_000)))
                .isInstanceOf(InvalidException.class)
                .hasMessage("entries: would have 100000 rows, at most 5000 are allowed; take some away");
    }

    @Test
    void aCellOfAMillionCharactersIsRefusedWithItsLength() {
        assertThatThrownBy(() -> paste("x".repeat(1_000_000)))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("has 1000000 characters, at most 50 are allowed");
        assertThatThrownBy(() -> paste("x".repeat(10_000_001)))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("at most 10000000 characters")
                .hasMessageContaining("in parts");
    }

    @Test
    void aHeadedBlockOfManyBlankColumnsAndLinesIsRefusedAtOnce() {
        List<HeadedBlock.Heading> headings = List.of(new HeadedBlock.Heading("unit", "Unit", List.of()));
        String wide = "unit" + "\t".repeat(100_000) + "x" + "\n\n".repeat(100_000);

        assertThatThrownBy(() -> HeadedBlock.read(wide, headings, java.util.Set.of("unit"), Locale.ENGLISH))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("in parts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+371 2000",
                "-5 apples",
                "@SUM(A1)",
                "=cmd|' /C calc'!A0",
                "'=1",
                "''@x",
                "\uFF1D1",
                "- item"
            })
    void whatASpreadsheetWouldCalculateIsCopiedAsText(String name) {
        String copied = TableEdits.copy(TABLE, List.of(Entry.of(name)), NAMES, Locale.ENGLISH);

        assertThat(copied).startsWith("'");
        assertThat(paste(copied)).extracting(Entry::name).containsExactly(name);
    }

    @Test
    void aNegativeNumberIsCopiedAsANumber() {
        List<Entry> rows = paste("Acme\t2027\t-5");

        assertThat(TableEdits.copy(TABLE, rows, List.of("amount"), Locale.ENGLISH))
                .isEqualTo("-5\n");
    }

    @Property
    void apostrophesComeAndGoTogether(@ForAll("beginnings") String text) {
        assertThat(Formulas.unguarded(Formulas.guarded(text))).isEqualTo(text);
        assertThat(Formulas.guarded(text))
                .doesNotStartWith("=")
                .doesNotStartWith("+")
                .doesNotStartWith("@");
    }

    @Provide
    Arbitrary<String> beginnings() {
        return Arbitraries.strings().withChars("'=+-@\t\rab").ofMaxLength(6);
    }

    private static List<Entry> paste(String block) {
        return TableEdits.paste(TABLE, List.of(), null, "name", block, Locale.ENGLISH);
    }
}
