package io.accountplanning.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.goal.Goal;
import io.accountplanning.goal.Goals;
import io.accountplanning.host.Client;
import io.accountplanning.host.UserId;
import io.accountplanning.initiative.Initiative;
import io.accountplanning.initiative.InitiativeStage;
import io.accountplanning.initiative.Initiatives;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.planning.Planning;
import io.accountplanning.review.AgendaPoint;
import io.accountplanning.review.BusinessReview;
import io.accountplanning.review.BusinessReviews;
import io.accountplanning.review.Decision;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Column;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import io.accountplanning.testkit.Sections;
import io.accountplanning.text.RichText;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IntakePlanTest {

    /** Stored forms of which every kind of cell takes one; the id is that of no row. */
    private static final List<String> WRITTEN =
            List.of("7", "2027-02-15", "2027-02-15T10:00:00Z", UUID.randomUUID().toString());

    private static final Set<String> TELLS_WHAT_THE_ROW_WAS_MADE_FROM = Set.of("businessReviews.agenda.origin");

    private static final Client CLIENT = Client.of("elsewhere", "Acme elsewhere");

    private final AccountPlanning planning = AccountPlanning.builder().build();
    private final Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));

    @Test
    void whatOperationsWroteIntoManagedCellsOfAnySectionStaysBehindAndNothingElse() {
        List<Sections.Filled<?>> samples = Sections.stored();
        PlanDocument written = document(samples.stream()
                .<PlanDocument.Part<?>>map(one -> withManaged(one, WRITTEN))
                .toList());
        PlanDocument without = document(samples.stream()
                .<PlanDocument.Part<?>>map(one -> withManaged(one, List.of()))
                .toList());
        Set<String> declared = new TreeSet<>();
        planning.sectionTypes().forEach(type -> type.tables().forEach(table -> declared.addAll(managed(type, table))));
        assertThat(managed(written.sections()))
                .as("the document has something in every managed column that there is")
                .isEqualTo(declared)
                .hasSizeGreaterThan(6);

        List<PlanDocument.Part<?>> taken = IntakePlan.create(CLIENT, written).sections();

        assertThat(managed(taken)).isEqualTo(TELLS_WHAT_THE_ROW_WAS_MADE_FROM);
        assertThat(taken)
                .filteredOn(part -> !part.type().equals(BusinessReviews.SECTION))
                .isEqualTo(IntakePlan.create(CLIENT, without).sections().stream()
                        .filter(part -> !part.type().equals(BusinessReviews.SECTION))
                        .toList());
    }

    @Test
    void aDecisionKeepsTheTaskOfTheDocumentThatItBecameAndAPointTheSectionThatItWasMadeFrom() {
        Planning tasks = Sections.planning();
        BusinessReview review = BusinessReview.planned(LocalDate.of(2027, 2, 15), "QBR");
        Decision became = Decision.of(review.id(), "Book it")
                .withTask(new Decision.TaskRef(tasks.tasks().get(0).id().value()));
        AgendaPoint made = AgendaPoint.madeFrom(review.id(), "initiatives", "New ideas", RichText.of("Two of them"));

        BusinessReviews taken = taken(document(List.of(
                        part(Planning.SECTION, tasks),
                        part(
                                BusinessReviews.SECTION,
                                BusinessReviews.EMPTY.add(review).add(made).add(became)))))
                .section(BusinessReviews.SECTION);

        assertThat(taken.decisions()).containsExactly(became);
        assertThat(taken.agenda()).containsExactly(made);
    }

    @Test
    void whatWasPromotedElsewhereIsReadyToBePromotedAndWhatWasMeasuredIsMeasuredAnew() {
        UserId bob = UserId.of("bob");
        Instant then = Instant.parse("2027-02-15T10:00:00Z");
        Initiative ready = Initiative.of("Analytics").withStage(InitiativeStage.READY);
        Initiative promoted = new Initiative(
                ready.id(),
                "Analytics",
                InitiativeStage.PROMOTED,
                null,
                null,
                null,
                null,
                null,
                null,
                "OPP-1",
                bob,
                then);
        Initiative idea = Initiative.of("Somebody is at it");
        Initiative claimed = new Initiative(
                idea.id(), idea.name(), InitiativeStage.IDEA, null, null, null, null, null, null, null, bob, then);
        Goal goal = Goal.of("Revenue", BigDecimal.TEN);

        PlanDocument taken = taken(document(List.of(
                part(Initiatives.SECTION, Initiatives.EMPTY.add(promoted).add(claimed)),
                part(Goals.SECTION, Goals.EMPTY.add(goal.measured(BigDecimal.TEN, LocalDate.of(2027, 2, 15)))))));

        assertThat(taken.section(Initiatives.SECTION).initiatives()).containsExactly(ready, idea);
        assertThat(taken.section(Goals.SECTION).goals()).containsExactly(goal);
    }

    private PlanDocument taken(PlanDocument document) {
        IntakeOutcome outcome = alice.intake()
                .together(List.of(IntakePlan.create(CLIENT, document)), Locale.ROOT)
                .get(0);
        return alice.plan(Objects.requireNonNull(outcome.plan())).document();
    }

    private PlanDocument document(List<PlanDocument.Part<?>> sections) {
        return new PlanDocument(alice.plans().create(NewPlan.of(Client.of("acme", "Acme"), "Grow")), sections);
    }

    /** The section with these written forms in its managed cells, each where it fits; with empty ones when there are none. */
    private static <S extends PlanSection> PlanDocument.Part<S> withManaged(
            Sections.Filled<S> sample, List<String> written) {
        S section = sample.value();
        for (Table<?> table : sample.type().tables()) {
            section = withManaged(sample.type(), section, table, written);
        }
        return part(sample.type(), section);
    }

    private static <S extends PlanSection, R extends Row> S withManaged(
            SectionType<S> type, S section, Table<R> table, List<String> written) {
        List<R> rows = type.rows(section, table);
        for (Column<R, ?> column : table.columns()) {
            if (column.managedBy() != null) {
                rows = rows.stream().map(row -> with(row, column, written)).toList();
            }
        }
        return type.withRows(section, table, rows);
    }

    private static <R, V> R with(R row, Column<R, V> column, List<String> written) {
        for (String one : written) {
            try {
                return column.with(row, column.type().restore(one));
            } catch (IllegalArgumentException | DateTimeException another) {
                continue; // the next may fit; when none does, the cell stays empty and the test says so
            }
        }
        return column.with(row, null);
    }

    /** The managed columns that have something in them. */
    private static Set<String> managed(List<PlanDocument.Part<?>> sections) {
        return sections.stream().flatMap(IntakePlanTest::filled).collect(Collectors.toSet());
    }

    private static <S extends PlanSection> Stream<String> filled(PlanDocument.Part<S> part) {
        return part.type().tables().stream()
                .flatMap(table -> filled(part.type(), part.state().value(), table));
    }

    private static <S extends PlanSection, R extends Row> Stream<String> filled(
            SectionType<S> type, S section, Table<R> table) {
        return table.columns().stream()
                .filter(column -> column.managedBy() != null)
                .filter(column -> type.rows(section, table).stream().anyMatch(row -> column.write(row) != null))
                .map(column -> name(type, table, column));
    }

    private static <R extends Row> List<String> managed(SectionType<?> type, Table<R> table) {
        return table.columns().stream()
                .filter(column -> column.managedBy() != null)
                .map(column -> name(type, table, column))
                .toList();
    }

    private static String name(SectionType<?> type, Table<?> table, Column<?, ?> column) {
        return type.key() + "." + table.name() + "." + column.name();
    }

    private static <S extends PlanSection> PlanDocument.Part<S> part(SectionType<S> type, S section) {
        return new PlanDocument.Part<>(type, new SectionState<>(section, 0, null));
    }
}
