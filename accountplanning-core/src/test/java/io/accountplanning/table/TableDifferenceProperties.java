package io.accountplanning.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
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

    @Property(tries = 1_000)
    void theNewStateIsRebuiltFromTheOldOneAndTheChanges(
            @ForAll("states") List<Entry> before, @ForAll("states") List<Entry> after) {
        List<Change> changes = TableDifference.ofRows(Entry.TABLE, before, after);

        assertThat(Patch.rows(Entry.TABLE, before, changes)).isEqualTo(after);
    }

    @Property(tries = 1_000)
    void theOldStateIsRebuiltFromTheNewOneAndTheReversedChanges(
            @ForAll("states") List<Entry> before, @ForAll("states") List<Entry> after) {
        List<Change> changes = TableDifference.ofRows(Entry.TABLE, before, after);

        assertThat(Patch.rows(
                        Entry.TABLE,
                        after,
                        changes.stream().map(Change::reversed).toList()))
                .isEqualTo(before);
    }

    @Property(tries = 200)
    void theOrderOfTheChangesOfOneDifferenceDoesNotMatter(
            @ForAll("states") List<Entry> before, @ForAll("states") List<Entry> after, @ForAll Random random) {
        List<Change> changes = new ArrayList<>(TableDifference.ofRows(Entry.TABLE, before, after));
        Collections.shuffle(changes, random);

        assertThat(Patch.rows(Entry.TABLE, before, changes)).isEqualTo(after);
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
