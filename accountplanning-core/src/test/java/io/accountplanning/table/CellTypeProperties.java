package io.accountplanning.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.accountplanning.host.UserId;
import io.accountplanning.text.RichText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CellTypeProperties {

    @Property
    void whatIsWrittenIsRestored(
            @ForAll("decimals") BigDecimal number,
            @ForAll("dates") LocalDate date,
            @ForAll int integer,
            @ForAll String text) {
        assertRestored(CellType.number(), number);
        assertRestored(CellType.amount(), number);
        assertRestored(CellType.percent(0, 100), number);
        assertRestored(CellType.date(), date);
        assertRestored(CellType.integer(0, 1), integer);
        assertRestored(CellType.text(5), text);
        assertRestored(CellType.yesNo(), integer % 2 == 0);
        assertRestored(CellType.richText(), RichText.ofPlain(text));
    }

    @Property
    void everyChoiceIsWrittenShownAndReadAgain(@ForAll Entry.Colour colour, @ForAll("locales") Locale locale) {
        CellType<Entry.Colour> type = CellType.choice(Entry.Colour.class);

        assertRestored(type, colour);
        assertThat(type.read(type.show(colour, locale), locale)).isEqualTo(colour);
    }

    @Property
    void aListThatKeepsTheRulesIsWrittenAndRestored(@ForAll("lists") List<String> texts) {
        CellType<List<String>> type = CellType.listOf(CellType.text(20));

        if (type.check(texts).isEmpty()) {
            assertRestored(type, texts);
            assertThat(type.read(type.show(texts, Locale.ROOT), Locale.ROOT)).isEqualTo(texts);
        } else {
            assertThat(texts).anyMatch(text -> text.contains(";") || text.isBlank() || !text.equals(text.strip()));
        }
    }

    @Example
    void aListKnowsWhatItsValuesAre() {
        CellType<Entry.Colour> colour = CellType.choice(Entry.Colour.class);

        assertThat(CellType.listOf(colour).element()).isSameAs(colour);
        assertThat(colour.element()).isNull();
    }

    @Example
    void rulesSayWhatIsBroken() {
        assertThat(CellType.text(3).check("four")).contains("has 4 characters, at most 3 are allowed; shorten it");
        assertThat(CellType.text(3).check("\u0007")).contains("contains control characters; leave out U+0007");
        assertThat(CellType.text(3).check("\0")).contains("contains control characters; leave out U+0000");
        assertThat(CellType.text(3).check("a\uD800")).contains("contains half a character; leave it out");
        assertThat(CellType.text(3).check("\uD83D\uDE00")).isEmpty();
        assertThat(CellType.text(3).check("a\nb")).isEmpty();
        assertThat(CellType.integer(1, 3).check(4)).contains("must be between 1 and 3");
        assertThat(CellType.amount().check(new BigDecimal("0.00001"))).contains("has more than 4 decimals; round it");
        assertThat(CellType.amount().check(new BigDecimal("0.10000000"))).isEmpty();
        assertThat(CellType.amount().check(new BigDecimal("1E15")))
                .contains("has more than 15 digits before the decimals; write it in a larger unit");
        assertThat(CellType.percent(0, 100).check(new BigDecimal("100.1")))
                .contains("must be between 0 and 100 percent");
        assertThat(CellType.date().check(LocalDate.of(1899, 12, 31)))
                .contains("must lie between the years 1900 and 2200");
        assertThat(CellType.listOf(CellType.text(3)).check(List.of("a", "b;c")))
                .contains("must not contain a semicolon");
        assertThat(CellType.listOf(CellType.text(3)).check(List.of("a", "long one")))
                .isPresent();
        assertThat(CellType.reference(UserId::of, UserId::value).check(UserId.of("x".repeat(200))))
                .isEmpty();
    }

    @Example
    void readingSaysWhatIsBrokenToo() {
        refuses(CellType.integer(1900, 2200), "2027.5", "is not a whole number, such as 2027");
        refuses(CellType.integer(1900, 2200), "99999999999", "is not a whole number, such as 2027");
        refuses(CellType.integer(1900, 2200), "1", "must be between 1900 and 2200");
        refuses(CellType.choice(Entry.Colour.class), "green", "must be one of Red, Dark blue");
        refuses(CellType.yesNo(), "perhaps", "must be yes or no");
        refuses(CellType.reference(UserId::of, UserId::value), "x".repeat(201), "is not an id");
        refuses(CellType.rowReference(Entry.Id::new), "row 7", "is not an id");
        refuses(CellType.percent(0, 100), "101 %", "must be between 0 and 100 percent");
    }

    @Example
    void typedTextHasOneKindOfLineBreak() {
        assertThat(CellType.text(20).read(" a\r\nb\rc ", Locale.ROOT)).isEqualTo("a\nb\nc");
    }

    @Example
    void choicesAreTypedInAnyCase() {
        CellType<Entry.Colour> type = CellType.choice(Entry.Colour.class);

        assertThat(List.of("dark blue", "DARK_BLUE", " Dark-Blue ", "dark  blue"))
                .allSatisfy(text -> assertThat(type.read(text, Locale.ROOT)).isEqualTo(Entry.Colour.DARK_BLUE));
        assertThat(type.choices()).containsExactly(Entry.Colour.RED, Entry.Colour.DARK_BLUE);
    }

    private static <V> void assertRestored(CellType<V> type, V value) {
        assertThat(type.restore(type.write(value))).isEqualTo(value);
    }

    private static void refuses(CellType<?> type, String typed, String rule) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> type.read(typed, Locale.ROOT))
                .withMessage(rule);
    }

    @Provide
    Arbitrary<Locale> locales() {
        return EntryArbitraries.locales();
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return EntryArbitraries.decimals(4);
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return EntryArbitraries.dates();
    }

    @Provide
    Arbitrary<List<String>> lists() {
        return Arbitraries.of("a", "b c", "", " ", " d", "e ", "f;g", "x\ny")
                .list()
                .ofMaxSize(4);
    }
}
