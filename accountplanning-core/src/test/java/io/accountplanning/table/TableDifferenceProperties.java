package io.accountplanning.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TableDifferenceProperties {

    private static final List<Entry> POOL =
            IntStream.range(0, 8).mapToObj(i -> Entry.of("row " + i)).toList();

    @Property(tries = 500)
    void theNewStateIsRebuiltFromTheOldOneAndTheChanges(
            @ForAll("states") List<Entry> before, @ForAll("states") List<Entry> after) {
        assertThat(applied(before, TableDifference.ofRows(Entry.TABLE, before, after), after))
                .isEqualTo(written(after));
    }

    @Property(tries = 500)
    void isEmptyExactlyWhenNothingDiffers(@ForAll("states") List<Entry> before, @ForAll("states") List<Entry> after) {
        assertThat(TableDifference.ofRows(Entry.TABLE, before, after).isEmpty()).isEqualTo(before.equals(after));
        assertThat(TableDifference.ofRows(Entry.TABLE, before, List.copyOf(before)))
                .isEmpty();
    }

    @Property(tries = 500)
    void addedAndRemovedAreExact(@ForAll("states") List<Entry> before, @ForAll("states") List<Entry> after) {
        List<Change> changes = TableDifference.ofRows(Entry.TABLE, before, after);

        assertThat(rowsOf(changes, Change.Kind.ADDED)).isEqualTo(without(ids(after), ids(before)));
        assertThat(rowsOf(changes, Change.Kind.REMOVED)).isEqualTo(without(ids(before), ids(after)));
        assertThat(changes).extracting(Change::row).doesNotHaveDuplicates();
    }

    @Property(tries = 500)
    void asFewRowsAsPossibleAreCalledMoved(@ForAll("states") List<Entry> before, @ForAll("states") List<Entry> after) {
        List<String> kept = ids(after).stream().filter(ids(before)::contains).toList();

        assertThat(rowsOf(TableDifference.ofRows(Entry.TABLE, before, after), Change.Kind.MOVED))
                .hasSize(kept.size() - longestRunInOrder(ids(before), kept));
    }

    @Property
    void cellsThatAreEmptyOnBothSidesAreLeftOut(
            @ForAll("states") List<Entry> before, @ForAll("states") List<Entry> after) {
        assertThat(TableDifference.ofRows(Entry.TABLE, before, after))
                .flatExtracting(Change::cells)
                .allSatisfy(cell -> {
                    assertThat(cell.before()).isNotEqualTo(cell.after());
                    assertThat(Objects.requireNonNullElse(cell.before(), "")
                                    + Objects.requireNonNullElse(cell.after(), ""))
                            .isNotEmpty();
                });
    }

    @Example
    void aMoveToTheTopIsOneMove() {
        List<Entry> after = new ArrayList<>(POOL);
        after.add(0, after.remove(7));

        assertThat(TableDifference.ofRows(Entry.TABLE, POOL, after))
                .singleElement()
                .satisfies(change -> assertThat(change.describe()).isEqualTo("entries \"row 7\" moved"));
    }

    @Example
    void aChangedCellIsToldFromWhatToWhat() {
        Entry row = POOL.get(0);

        assertThat(TableDifference.ofRows(Entry.TABLE, List.of(row), List.of(row.withName("new name"))))
                .singleElement()
                .satisfies(change -> assertThat(change.describe())
                        .isEqualTo("entries \"new name\" changed: name row 0 \u2192 new name"));
    }

    /** The old rows with the changes made to them, in the new order, which moves alone do not tell. */
    private static Map<String, Map<String, String>> applied(
            List<Entry> before, List<Change> changes, List<Entry> after) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>(written(before));
        for (Change change : changes) {
            if (change.kind() == Change.Kind.REMOVED) {
                rows.remove(change.row());
            } else {
                Map<String, String> cells = rows.computeIfAbsent(change.row(), row -> new LinkedHashMap<>());
                change.cells().forEach(cell -> cells.put(cell.column(), cell.after()));
                cells.values().removeIf(Objects::isNull);
            }
        }
        assertThat(rows.keySet()).containsExactlyInAnyOrderElementsOf(ids(after));
        Map<String, Map<String, String>> ordered = new LinkedHashMap<>();
        ids(after).forEach(id -> ordered.put(id, rows.get(id)));
        return ordered;
    }

    private static Map<String, Map<String, String>> written(List<Entry> rows) {
        Map<String, Map<String, String>> written = new LinkedHashMap<>();
        rows.forEach(row -> {
            Map<String, String> cells = new LinkedHashMap<>();
            Entry.TABLE.columns().forEach(column -> cells.put(column.name(), column.write(row)));
            cells.values().removeIf(Objects::isNull);
            written.put(row.id().value().toString(), cells);
        });
        return written;
    }

    private static List<String> ids(List<Entry> rows) {
        return rows.stream().map(row -> row.id().value().toString()).toList();
    }

    private static Set<String> rowsOf(List<Change> changes, Change.Kind kind) {
        return changes.stream()
                .filter(change -> change.kind() == kind)
                .map(Change::row)
                .collect(Collectors.toSet());
    }

    private static Set<String> without(List<String> ids, List<String> others) {
        return ids.stream().filter(id -> !others.contains(id)).collect(Collectors.toSet());
    }

    /** By trying every subset: at most 2⁸ of them. */
    private static int longestRunInOrder(List<String> order, List<String> ids) {
        return IntStream.range(0, 1 << ids.size())
                .mapToObj(subset -> IntStream.range(0, ids.size())
                        .filter(i -> (subset >> i & 1) == 1)
                        .mapToObj(i -> order.indexOf(ids.get(i)))
                        .toList())
                .filter(run ->
                        run.stream().sorted(Comparator.naturalOrder()).toList().equals(run))
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    @Provide
    Arbitrary<List<Entry>> states() {
        Arbitrary<Entry> row = Combinators.combine(
                        Arbitraries.of(POOL), EntryArbitraries.entries(), Arbitraries.of(true, false))
                .as((pooled, other, changed) -> changed
                        ? new Entry(
                                pooled.id(),
                                other.name(),
                                other.year(),
                                other.amount(),
                                other.share(),
                                other.day(),
                                other.colour(),
                                other.paid(),
                                other.note(),
                                other.tags(),
                                other.secret())
                        : pooled);
        return row.list().uniqueElements(Entry::id).ofMaxSize(8);
    }
}
