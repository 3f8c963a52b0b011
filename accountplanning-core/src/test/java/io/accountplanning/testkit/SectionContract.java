package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.duediligence.DueDiligence;
import io.accountplanning.duediligence.FinancialYear;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanId;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Change;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import io.accountplanning.testkit.Sections.Filled;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link io.accountplanning.plan.PlanRepository} promises of sections, the host's own included. */
public abstract class SectionContract extends StorageContract {

    /** Every section of the library and one of a host. */
    static Stream<Filled<?>> everySection() {
        return Stream.concat(Sections.stored().stream(), Stream.of(HostSection.filled()));
    }

    @ParameterizedTest
    @MethodSource("everySection")
    <S extends PlanSection> void aNewPlansSectionsAreEmpty(Filled<S> filled) {
        PlanId plan = store.insert("Grow Acme").id();
        assertThat(store.section(plan, filled.type()))
                .as("a section that was never edited is empty, in version 0")
                .isEqualTo(new SectionState<>(filled.type().empty(), 0, null));
    }

    @ParameterizedTest
    @MethodSource("everySection")
    <S extends PlanSection> void everyFieldComesBack(Filled<S> filled) {
        PlanId plan = store.insert("Grow Acme").id();
        SectionState<S> saved = store.save(plan, filled.type(), filled.value(), Fixtures.stamp(7));

        assertComesBack(plan, filled.type(), filled.value(), "every field of a section comes back as it was saved");
        assertThat(saved.equals(new SectionState<>(filled.value(), 1, Fixtures.stamp(7))))
                .as("saving gives the new state: the value, the next version and the stamp")
                .isTrue();
        SectionState<S> stored = store.section(plan, filled.type());
        assertThat(stored.version()).as("a section keeps its version").isEqualTo(1);
        assertThat(stored.changed())
                .as("a section keeps who changed it last, and when")
                .isEqualTo(Fixtures.stamp(7));
    }

    @ParameterizedTest
    @MethodSource("everySection")
    <S extends PlanSection> void theLargestAndTheSmallestValuesComeBack(Filled<S> filled) {
        PlanId plan = store.insert("Grow Acme").id();
        for (Edges edge : Edges.values()) {
            S value = edge.of(filled.type());
            store.save(plan, filled.type(), value);
            assertComesBack(plan, filled.type(), value, "the " + edge + " values that the rules allow come back");
        }
    }

    @ParameterizedTest
    @MethodSource("everySection")
    <S extends PlanSection> void rowsKeepTheirOrder(Filled<S> filled) {
        PlanId plan = store.insert("Grow Acme").id();
        Tries.each(random -> {
            S shuffled = filled.value();
            for (Table<?> table : filled.type().tables()) {
                shuffled = shuffled(filled.type(), shuffled, table, random);
            }
            store.save(plan, filled.type(), shuffled);
            assertComesBack(plan, filled.type(), shuffled, "rows come back in the order in which they were saved");
        });
    }

    @ParameterizedTest
    @MethodSource("everySection")
    <S extends PlanSection> void rowsAreAddedRemovedAndReplaced(Filled<S> filled) {
        PlanId plan = store.insert("Grow Acme").id();
        store.save(plan, filled.type(), filled.value());
        for (Table<?> table : filled.type().tables()) {
            S fewer = withoutFirst(filled.type(), filled.value(), table);
            store.save(plan, filled.type(), fewer);
            assertComesBack(plan, filled.type(), fewer, "a row that was removed is gone, the others stay");
            store.save(plan, filled.type(), filled.value());
            assertComesBack(plan, filled.type(), filled.value(), "a row that was inserted at the top stands there");
        }
        S replaced = Edges.LARGEST.of(filled.type());
        store.save(plan, filled.type(), replaced);
        assertComesBack(plan, filled.type(), replaced, "when all rows were replaced, only the new ones are left");
        store.save(plan, filled.type(), filled.type().empty());
        assertComesBack(plan, filled.type(), filled.type().empty(), "when everything was deleted, nothing is left");
        assertThat(store.section(plan, filled.type()).version())
                .as("an emptied section goes on counting its versions")
                .isEqualTo(2L * filled.type().tables().size() + 3);
    }

    @ParameterizedTest
    @MethodSource("everySection")
    <S extends PlanSection> void plansMayHoldRowsOfTheSameIds(Filled<S> filled) {
        PlanId plan = store.insert("Grow Acme").id();
        PlanId copy = store.insert("A copy").id();
        store.save(plan, filled.type(), filled.value());
        store.save(copy, filled.type(), filled.value());
        store.save(plan, filled.type(), filled.type().empty());

        assertComesBack(copy, filled.type(), filled.value(), "a copy with rows of the same ids is a plan of its own");
    }

    @Test
    void sectionsDoNotTouchEachOther() {
        AccountPlan plan = store.insert("Grow Acme");
        List<Filled<?>> all = everySection().toList();
        all.forEach(filled -> save(plan.id(), filled));

        all.forEach(filled -> assertThat(store.section(plan.id(), filled.type()).value())
                .as("editing one section leaves the others alone")
                .isEqualTo(filled.value()));
        all.forEach(filled -> assertThat(store.section(plan.id(), filled.type()).version())
                .as("each section counts its own versions")
                .isEqualTo(1));
        assertThat(store.section(plan.id(), PlanDetails.SECTION).value())
                .as("editing sections leaves the details alone")
                .isEqualTo(plan.details());
    }

    @Test
    void decimalsComeBackInOneForm() {
        PlanId plan = store.insert("Grow Acme").id();
        DueDiligence section = DueDiligence.EMPTY
                .addFinancialYear(2025, new BigDecimal("1200.00"), new BigDecimal("1E+3"), new BigDecimal("0.10"), null)
                .addFinancialYear(2026, new BigDecimal("-0.0"), null, null, BigDecimal.TEN);
        store.save(plan, DueDiligence.SECTION, section);

        assertComesBack(plan, DueDiligence.SECTION, section, "decimals come back without trailing zeros and exponents");
    }

    @Test
    void rowsSwapWhatMustBeUnique() {
        PlanId plan = store.insert("Grow Acme").id();
        FinancialYear a = FinancialYear.of(2025, BigDecimal.ONE, null, null, null);
        FinancialYear b = FinancialYear.of(2026, BigDecimal.TEN, null, null, null);
        store.save(plan, DueDiligence.SECTION, DueDiligence.EMPTY.add(a).add(b));
        DueDiligence swapped = DueDiligence.EMPTY
                .add(new FinancialYear(a.id(), b.year(), a.revenue(), null, null, null))
                .add(new FinancialYear(b.id(), a.year(), b.revenue(), null, null, null));
        store.save(plan, DueDiligence.SECTION, swapped);

        assertComesBack(plan, DueDiligence.SECTION, swapped, "two rows can swap a value that is unique among them");
    }

    @Test
    void aLongTableComesBack() {
        PlanId plan = store.insert("Grow Acme").id();
        List<FinancialYear> years = IntStream.rangeClosed(1900, 2200)
                .mapToObj(year -> FinancialYear.of(year, BigDecimal.valueOf(year), null, null, null))
                .toList();
        DueDiligence section = DueDiligence.SECTION.withRows(DueDiligence.EMPTY, FinancialYear.TABLE, years);
        store.save(plan, DueDiligence.SECTION, section);

        assertComesBack(plan, DueDiligence.SECTION, section, "a table of many rows comes back whole and in order");
    }

    private <S extends PlanSection> void save(PlanId plan, Filled<S> filled) {
        store.save(plan, filled.type(), filled.value());
    }

    private <S extends PlanSection> void assertComesBack(PlanId plan, SectionType<S> type, S value, String rule) {
        S stored = store.section(plan, type).value();
        if (!stored.equals(value)) {
            assertThat(type.difference(value, stored).stream().map(Change::describe))
                    .as("%s: %s", type, rule)
                    .isEmpty();
            assertThat(stored).as("%s: %s", type, rule).isEqualTo(value);
        }
    }

    private static <S extends PlanSection, R extends Row> S shuffled(
            SectionType<S> type, S section, Table<R> table, Random random) {
        List<R> rows = new ArrayList<>(type.rows(section, table));
        Collections.shuffle(rows, random);
        return type.withRows(section, table, rows);
    }

    private static <S extends PlanSection, R extends Row> S withoutFirst(
            SectionType<S> type, S section, Table<R> table) {
        List<R> rows = type.rows(section, table);
        return type.withRows(section, table, rows.subList(1, rows.size()));
    }
}
