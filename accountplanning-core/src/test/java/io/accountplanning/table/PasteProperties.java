package io.accountplanning.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.accountplanning.error.InvalidException;
import io.accountplanning.error.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PasteProperties {

    private static final Table<Entry> TABLE = Entry.TABLE;
    private static final List<String> COLUMNS =
            TABLE.columns().stream().map(Column::name).toList();

    @Property(tries = 500)
    void whatIsCopiedIsPastedInEveryLocale(@ForAll("locales") Locale locale, @ForAll("rows") List<Entry> rows) {
        String block = TableEdits.copy(TABLE, rows, COLUMNS, locale);

        List<Entry> pasted = TableEdits.paste(TABLE, List.of(), null, "name", block, locale);

        assertThat(pasted)
                .extracting(Entry::withoutId)
                .isEqualTo(rows.stream().map(Entry::withoutId).toList());
    }

    @Property
    void whatIsPastedOverItselfChangesNothing(@ForAll("locales") Locale locale, @ForAll("rows") List<Entry> rows) {
        if (rows.isEmpty()) {
            return;
        }
        String block = TableEdits.copy(TABLE, rows, COLUMNS, locale);

        assertThat(TableEdits.paste(TABLE, rows, rows.get(0).id(), "name", block, locale))
                .isEqualTo(rows);
    }

    @Property
    void everyBadCellIsReportedAndNothingIsPasted(
            @ForAll("rows") List<Entry> rows,
            @ForAll @IntRange(min = 1, max = 6) int height,
            @ForAll("positions") Set<Integer> bad) {
        List<String> good = List.of("Acme", "2027", "1,234.50", "12%", "3/31/2027", "red", "yes", "x", "a; b", "s");
        List<String> broken = List.of("", "1", "1,2", "101", "2/31/2027", "green", "maybe", "x", "a", "\u0007");
        Set<Integer> breakable = bad.stream()
                .filter(at -> at / 10 < height && at % 10 != 7 && at % 10 != 8)
                .collect(Collectors.toSet());
        StringBuilder block = new StringBuilder();
        Set<String> expected = new TreeSet<>();
        int first = rows.size() / 2;
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < 10; column++) {
                boolean isBad = breakable.contains(row * 10 + column);
                block.append((isBad ? broken : good).get(column)).append(column == 9 ? '\n' : '\t');
                if (isBad) {
                    expected.add("entries[" + (first + row + 1) + "]." + COLUMNS.get(column));
                }
            }
        }
        RowId at = rows.isEmpty() ? null : rows.get(first).id();
        List<Entry> before = List.copyOf(rows);

        InvalidException refused = catchThrowableOfType(
                InvalidException.class, () -> TableEdits.paste(TABLE, rows, at, "name", block.toString(), Locale.US));

        assertThat(rows).isEqualTo(before);
        Set<String> reported = refused == null
                ? Set.of()
                : refused.violations().stream().map(Violation::path).collect(Collectors.toCollection(TreeSet::new));
        assertThat(reported).isEqualTo(expected);
    }

    @Provide
    Arbitrary<Locale> locales() {
        return EntryArbitraries.locales();
    }

    @Provide
    Arbitrary<List<Entry>> rows() {
        return EntryArbitraries.entries().list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<Set<Integer>> positions() {
        return Arbitraries.integers().between(0, 59).set().ofMaxSize(8);
    }
}
