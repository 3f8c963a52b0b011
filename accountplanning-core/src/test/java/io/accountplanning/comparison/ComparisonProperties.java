package io.accountplanning.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Change;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import io.accountplanning.testkit.Fixtures;
import io.accountplanning.testkit.HostSection;
import io.accountplanning.testkit.RandomEdits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds between any two documents. */
class ComparisonProperties {

    private static final int TRIES = 20;

    private final Workspace alice = AccountPlanning.builder()
            .section(HostSection.SECTION)
            .build()
            .as(Actor.staff("alice", Role.ACCOUNT_MANAGER));

    @Property(tries = TRIES)
    void aDocumentDoesNotDifferFromItself(@ForAll Random random) {
        PlanWorkspace plan = plan();
        edit(plan, random);
        Comparison same = Comparison.between(plan.document(), plan.document());

        assertThat(same.isEmpty()).isTrue();
        assertThat(same.changed()).isEmpty();
        assertThat(same.sentences(Locale.US)).isEmpty();
    }

    @Property(tries = TRIES)
    void theChangesLeadFromTheLeftToTheRight(@ForAll Random random) {
        compared(random).sections().forEach(ComparisonProperties::assertLeads);
    }

    private static <S extends PlanSection> void assertLeads(SectionComparison<S> section) {
        SectionType<S> type = section.type();
        assertThat(type.difference(type.patched(section.before(), section.changes()), section.after()))
                .isEmpty();
        List<Change> back = section.changes().stream().map(Change::reversed).toList();
        assertThat(type.difference(type.patched(section.after(), back), section.before()))
                .isEmpty();
    }

    @Property(tries = TRIES)
    void theOtherWayRoundWhatWasAddedIsRemoved(@ForAll Random random) {
        Comparison there = compared(random);
        Comparison back = Comparison.between(there.after(), there.before());

        assertThat(back.count(Change.Kind.ADDED)).isEqualTo(there.count(Change.Kind.REMOVED));
        assertThat(back.count(Change.Kind.REMOVED)).isEqualTo(there.count(Change.Kind.ADDED));
        assertThat(back.count(Change.Kind.MOVED)).isEqualTo(there.count(Change.Kind.MOVED));
        assertThat(back.isEmpty()).isEqualTo(there.isEmpty());
        assertThat(rows(back, Change.Kind.ADDED)).isEqualTo(rows(there, Change.Kind.REMOVED));
    }

    @Property(tries = TRIES)
    void everyChangeHasASentenceOfItsOwn(@ForAll Random random) {
        Comparison comparison = compared(random);

        for (Locale locale : List.of(Locale.US, Locale.FRANCE, Locale.forLanguageTag("ar-EG"))) {
            assertThat(comparison.sentences(locale))
                    .hasSize(comparison.sections().stream()
                            .mapToInt(section -> section.changes().size())
                            .sum())
                    .allSatisfy(sentence -> assertThat(sentence)
                            .doesNotContainPattern("\\{\\d|null|[A-Z]_[A-Z]|[0-9a-f]{8}-[0-9a-f]{4}-7"));
        }
    }

    @Property(tries = TRIES)
    void sideBySideEveryRowStandsOnceWhateverTheOrder(@ForAll Random random) {
        Comparison comparison = compared(random);
        comparison
                .sections()
                .forEach(section -> section.type().tables().forEach(table -> assertPaired(section, table)));
    }

    private static <S extends PlanSection, R extends Row> void assertPaired(
            SectionComparison<S> section, Table<R> table) {
        List<R> left = section.type().rows(section.before(), table);
        List<R> right = section.type().rows(section.after(), table);
        List<RowPair<R>> pairs = section.sideBySide(table);

        assertThat(pairs.stream().map(RowPair::right).filter(Objects::nonNull)).containsExactlyElementsOf(right);
        assertThat(pairs.stream().map(RowPair::left).filter(Objects::nonNull))
                .containsExactlyInAnyOrderElementsOf(left);
        pairs.forEach(pair -> assertPair(table, pair));
    }

    private static <R extends Row> void assertPair(Table<R> table, RowPair<R> pair) {
        R left = pair.left();
        R right = pair.right();
        if (left == null || right == null) {
            assertThat(pair.kind()).contains(left == null ? Change.Kind.ADDED : Change.Kind.REMOVED);
            return;
        }
        assertThat(left.id()).isEqualTo(right.id());
        table.columns()
                .forEach(column -> assertThat(pair.differs(column.name()))
                        .as(column.name())
                        .isEqualTo(!Objects.equals(column.write(left), column.write(right))));
    }

    private Comparison compared(Random random) {
        PlanWorkspace plan = plan();
        edit(plan, random);
        PlanDocument before = plan.document();
        edit(plan, random);
        return Comparison.between(before, plan.document());
    }

    private PlanWorkspace plan() {
        return alice.plan(Fixtures.fullPlan(alice, "Grow Acme").id());
    }

    private static void edit(PlanWorkspace plan, Random random) {
        RandomEdits edits = new RandomEdits(random);
        for (int i = 0; i < 8; i++) {
            edits.edit(plan);
        }
    }

    private static List<String> rows(Comparison comparison, Change.Kind kind) {
        List<String> rows = new ArrayList<>();
        comparison
                .sections()
                .forEach(section -> section.changes().stream()
                        .filter(change -> change.kind() == kind)
                        .map(Change::row)
                        .forEach(rows::add));
        Collections.sort(rows);
        return rows;
    }
}
