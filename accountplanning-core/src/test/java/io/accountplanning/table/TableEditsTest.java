package io.accountplanning.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableEditsTest {

    private static final Table<Entry> TABLE = Entry.TABLE;

    private final Entry a = Entry.of("a");
    private final Entry b = Entry.of("b");
    private final Entry c = Entry.of("c");
    private final List<Entry> rows = List.of(a, b, c);

    @Test
    void aCellIsTypedAnewAndBlankTextEmptiesIt() {
        List<Entry> typed = TableEdits.set(TABLE, rows, b.id(), "amount", "1.234,5", Locale.GERMANY);
        assertThat(typed.get(1).amount()).isEqualTo(new BigDecimal("1234.5"));

        List<Entry> emptied = TableEdits.set(TABLE, typed, b.id(), "amount", "  ", Locale.GERMANY);
        assertThat(emptied).isEqualTo(rows);
    }

    @Test
    void aCellThatMustNotBeEmptyIsNotEmptied() {
        assertThatThrownBy(() -> TableEdits.set(TABLE, rows, b.id(), "name", "", Locale.ROOT))
                .isInstanceOf(InvalidException.class)
                .hasMessageStartingWith("entries[2].name: is required");
    }

    @Test
    void aCellOfCharactersThatAreLeftOutIsAnEmptyOne() {
        String unseen = "\uFEFF\uFFFB";

        assertThatThrownBy(() -> TableEdits.paste(TABLE, rows, a.id(), "name", unseen, Locale.US))
                .isInstanceOf(InvalidException.class)
                .hasMessageStartingWith("entries[1].name: is required (line 1 of the block)");
        assertThatThrownBy(() -> TableEdits.insert(TABLE, rows, 0, Map.of("name", unseen), Locale.US))
                .isInstanceOf(InvalidException.class)
                .hasMessageStartingWith("entries[1].name: is required");
        assertThat(TableEdits.set(TABLE, rows, b.id(), "secret", unseen, Locale.US))
                .isEqualTo(rows);
    }

    @Test
    void aBadCellIsReportedByRowColumnAndReason() {
        assertThatThrownBy(() -> TableEdits.set(TABLE, rows, c.id(), "day", "31.02.2027", Locale.GERMANY))
                .isInstanceOf(InvalidException.class)
                .hasMessageStartingWith("entries[3].day: is not a date as written in German (Germany), such as"
                        + " 31.03.2027 (was \"31.02.2027\")");
    }

    @Test
    void aRowIsInsertedAnywhere() {
        for (int position = 0; position <= 3; position++) {
            List<Entry> more =
                    TableEdits.insert(TABLE, rows, position, Map.of("name", "new", "year", "2027"), Locale.US);

            assertThat(more).hasSize(4).containsSubsequence(rows);
            assertThat(more.get(position)).extracting(Entry::name, Entry::year).containsExactly("new", 2027);
        }
    }

    @Test
    void insertingReportsEveryBadCell() {
        Map<String, String> cells = Map.of("year", "x", "paid", "perhaps");

        assertThatThrownBy(() -> TableEdits.insert(TABLE, rows, 1, cells, Locale.US))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        refused -> assertThat(refused.violations())
                                .extracting("path")
                                .containsExactly("entries[2].name", "entries[2].year", "entries[2].paid"));
        assertThatThrownBy(() -> TableEdits.insert(TABLE, rows, 1, Map.of("nmae", "x"), Locale.US))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("has no such column; it has name, year")
                .hasMessageContaining("nmae");
        assertThatThrownBy(() -> TableEdits.insert(TABLE, rows, 4, Map.of("name", "x"), Locale.US))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("a position from 0 to 3");
    }

    @Test
    void aRowIsMovedToAPositionCountedWithoutIt() {
        assertThat(TableEdits.move(TABLE, rows, a.id(), 2)).containsExactly(b, c, a);
        assertThat(TableEdits.move(TABLE, rows, c.id(), 0)).containsExactly(c, a, b);
        assertThat(TableEdits.move(TABLE, rows, b.id(), 1)).isEqualTo(rows);
        assertThatThrownBy(() -> TableEdits.move(TABLE, rows, b.id(), 3)).isInstanceOf(InvalidException.class);
    }

    @Test
    void aRowIsDeleted() {
        assertThat(TableEdits.delete(TABLE, rows, b.id())).containsExactly(a, c);
    }

    @Test
    void aRowThatIsNotThereIsNotFoundWhateverIsDoneToIt() {
        RowId gone = Entry.of("gone").id();

        assertThatThrownBy(() -> TableEdits.set(TABLE, rows, gone, "name", "x", Locale.US))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> TableEdits.move(TABLE, List.of(), gone, 0)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> TableEdits.delete(TABLE, rows, gone)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> TableEdits.paste(TABLE, rows, gone, "name", "x", Locale.US))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aBlockIsPastedOverRowsAndBelowThem() {
        List<Entry> pasted = TableEdits.paste(TABLE, rows, c.id(), "name", "C\t2026\nD\t2027", Locale.US);

        assertThat(pasted).extracting(Entry::name).containsExactly("a", "b", "C", "D");
        assertThat(pasted).extracting(Entry::year).containsExactly(null, null, 2026, 2027);
        assertThat(pasted.get(2).id()).isEqualTo(c.id());
    }

    @Test
    void whatSticksOutToTheRightIsReportedUnlessItIsEmpty() {
        assertThat(TableEdits.paste(TABLE, rows, a.id(), "secret", "x\t\t", Locale.US)
                        .get(0)
                        .secret())
                .isEqualTo("x");
        assertThatThrownBy(() -> TableEdits.paste(TABLE, rows, a.id(), "secret", "x\ty", Locale.US))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("entries[1].column 11")
                .hasMessageContaining("lies to the right of the last column");
    }

    @Test
    void aTableHasAnEnd() {
        String block = "x\n".repeat(Table.MAX_ROWS);

        assertThat(TableEdits.paste(TABLE, List.of(), null, "name", block, Locale.US))
                .hasSize(Table.MAX_ROWS);
        assertThatThrownBy(() -> TableEdits.paste(TABLE, rows, null, "name", block, Locale.US))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("would have 5003 rows, at most 5000 are allowed");
    }
}
