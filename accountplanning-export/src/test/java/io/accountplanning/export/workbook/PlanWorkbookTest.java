package io.accountplanning.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.error.ConflictException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.export.workbook.EditedWorkbook.Scope;
import io.accountplanning.export.workbook.SectionPreview.State;
import io.accountplanning.goal.Goal;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.planning.Item;
import io.accountplanning.planning.Objective;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskStatus;
import io.accountplanning.relationshipmap.ContactPerson;
import io.accountplanning.relationshipmap.ContactRole;
import io.accountplanning.testkit.HostSection;
import io.accountplanning.text.RichText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;

class PlanWorkbookTest {

    private static final Instant MADE = Instant.parse("2027-02-15T10:00:00Z");

    private final AccountPlanning planning =
            AccountPlanning.builder().section(HostSection.SECTION).build();
    private final Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
    private final PlanWorkspace plan = plan();

    private PlanWorkspace plan() {
        PlanWorkspace created = alice.plan(alice.plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow Acme"))
                .id());
        Objective grow = Objective.of("Grow");
        Objective keep = Objective.of("Keep");
        created.planning()
                .edit(p -> p.addObjective(grow)
                        .addObjective(keep)
                        .addItem(Item.of(grow.id(), "Pilot"))
                        .addTask(
                                grow.id(),
                                Task.of("Book the QBR").withPic("bob").withDeadline(LocalDate.of(2027, 2, 14)))
                        .addTask(Task.of("=Call()"))
                        .addTask(Task.of("Write")));
        created.goals()
                .edit(g -> g.add(
                        Goal.of("Revenue", new BigDecimal("1500000.000001")).withObjective(grow.id())));
        created.details()
                .edit(d ->
                        d.withVision(RichText.of("<p>Be <b>first</b>.</p>")).withMarginPercent(new BigDecimal("12.5")));
        return created;
    }

    private byte[] file(Locale locale) {
        return PlanWorkbook.of(PlanReport.of(plan.document()).locale(locale).madeAt(MADE, ZoneOffset.UTC))
                .bytes();
    }

    private byte[] file() {
        return file(Locale.ENGLISH);
    }

    @Test
    void whatNobodyEditedChangesNothing() {
        assertThat(BookEditing.read(file()).preview(plan.document()).sections()).isEmpty();
        assertThat(BookEditing.read(BookEditing.edited(file(Locale.FRANCE), workbook -> {}))
                        .preview(plan.document())
                        .sections())
                .isEmpty();
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        assertThat(file()).isEqualTo(file());
    }

    @Test
    void cellsAreTypedAndComeBackAsTheyWereTyped() {
        byte[] edited = BookEditing.edited(file(), workbook -> {
            BookEditing.cell(workbook, "Tasks", "Book the QBR", "Deadline").setCellValue(LocalDate.of(2027, 3, 31));
            BookEditing.cell(workbook, "Tasks", "Book the QBR", "Status").setCellValue("In progress");
            BookEditing.cell(workbook, "Tasks", "Write", "Objective").setCellValue("Keep");
            BookEditing.cell(workbook, "Plan", "Margin", "Value").setCellValue(0.2);
            BookEditing.cell(workbook, "Goals", "Revenue", "Actual").setCellValue(1.5);
        });

        WorkbookPreview done = BookEditing.read(edited).apply(plan, Scope.ALL_OR_NOTHING);

        assertThat(done.sections()).extracting(SectionPreview::state).containsOnly(State.APPLIED);
        Planning after = plan.planning().get();
        assertThat(after.tasks().get(0).deadline()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(after.tasks().get(0).status()).isEqualTo(TaskStatus.IN_PROGRESS);
        assertThat(after.tasks().get(2).objective())
                .isEqualTo(after.objectives().get(1).id());
        assertThat(plan.details().get().targets().marginPercent()).isEqualByComparingTo("20");
        assertThat(plan.goals().get().goals().get(0).actual()).isEqualByComparingTo("1.5");
        assertThat(plan.goals().get().goals().get(0).target()).isEqualByComparingTo("1500000.000001");
        assertThat(done.sentences())
                .contains("Planning, Tasks “Book the QBR”: Deadline changed from Feb 14, 2027 to Mar 31, 2027,"
                        + " Status changed from Not started to In progress");
    }

    @Test
    void rowsAreAddedRemovedAndMovedAndNewOnesReferToNewOnes() {
        byte[] edited = BookEditing.edited(file(), workbook -> {
            Row objective = BookEditing.newRow(workbook, "Objectives");
            BookEditing.cell(objective, "Objective *").setCellValue("Learn");
            Row task = BookEditing.newRow(workbook, "Tasks");
            BookEditing.cell(task, "Action *").setCellValue("Read");
            BookEditing.cell(task, "Objective").setCellValue("Learn");
            Row goal = BookEditing.newRow(workbook, "Goals");
            BookEditing.cell(goal, "Goal *").setCellValue("Books");
            BookEditing.cell(goal, "Target *").setCellValue(12);
            BookEditing.cell(goal, "Objective").setCellValue("Learn");
            Sheet tasks = workbook.getSheet("Tasks");
            tasks.removeRow(BookEditing.row(workbook, "Tasks", "=Call()"));
        });

        EditedWorkbook read = BookEditing.read(edited);
        assertThat(read.preview(plan.document()).refusals()).isEmpty();
        read.apply(plan, Scope.ALL_OR_NOTHING);

        Planning after = plan.planning().get();
        Objective learn = after.objectives().get(2);
        assertThat(learn.title()).isEqualTo("Learn");
        assertThat(after.tasks()).extracting(Task::action).containsExactly("Book the QBR", "Write", "Read");
        assertThat(after.tasks().get(2).objective()).isEqualTo(learn.id());
        assertThat(plan.goals().get().goals().get(1).objective())
                .isEqualTo(learn.id().value());
    }

    @Test
    void richTextThatNobodyTouchedKeepsItsFormattingAndTypedTextReplacesIt() {
        byte[] other = BookEditing.edited(
                file(),
                workbook ->
                        BookEditing.cell(workbook, "Plan", "Subject *", "Value").setCellValue("Keep Acme"));
        BookEditing.read(other).apply(plan, Scope.ALL_OR_NOTHING);
        assertThat(plan.details().get().subject()).isEqualTo("Keep Acme");
        assertThat(plan.details().get().profile().vision()).isEqualTo(RichText.of("<p>Be <b>first</b>.</p>"));

        byte[] typed = BookEditing.edited(
                file(),
                workbook ->
                        BookEditing.cell(workbook, "Plan", "Vision", "Value").setCellValue("Be second."));
        BookEditing.read(typed).apply(plan, Scope.ALL_OR_NOTHING);
        assertThat(plan.details().get().profile().vision()).isEqualTo(RichText.ofPlain("Be second."));
    }

    @Test
    void everyCellThatCannotBeTakenOverIsToldAndNothingIs() {
        byte[] edited = BookEditing.edited(file(), workbook -> {
            BookEditing.cell(workbook, "Tasks", "Write", "Status").setCellValue("Nearly");
            BookEditing.cell(workbook, "Tasks", "Write", "Deadline").setCellValue("soon");
            BookEditing.cell(workbook, "Tasks", "Write", "Objective").setCellValue("Nowhere");
            BookEditing.cell(workbook, "Tasks", "Book the QBR", "Priority").setBlank();
            BookEditing.cell(workbook, "Tasks", "Book the QBR", "Priority").setCellFormula("1/0");
            BookEditing.cell(workbook, "Objectives", "Keep", "Description").setCellValue("why");
            BookEditing.cell(workbook, "Objectives", "Keep", "Objective *").setBlank();
            BookEditing.cell(workbook, "Plan", "Client", "Value").setCellValue("Beta");
            BookEditing.cell(workbook, "Plan", "Margin", "Value").setCellValue(1.01);
        });

        EditedWorkbook read = BookEditing.read(edited);

        assertThat(read.preview(plan.document()).refusals())
                .extracting(CellRefusal::toString)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("Tasks!")
                        .contains("must be one of Not started, In progress")
                        .contains("Nearly"))
                .anySatisfy(line -> assertThat(line).contains("soon"))
                .anySatisfy(line -> assertThat(line).contains("Nowhere").contains("neither the name nor the id"))
                .anySatisfy(line -> assertThat(line).contains("formula without a result"))
                .anySatisfy(line -> assertThat(line).contains("is required"))
                .anySatisfy(line -> assertThat(line).contains("plan.moveTo(client)"))
                .anySatisfy(line -> assertThat(line).contains("must be between -1000 and 100 percent"))
                .hasSize(7);
        assertThatThrownBy(() -> read.apply(plan, Scope.ALL_OR_NOTHING))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("Nowhere");
        assertThat(plan.planning().state().version()).isOne();
    }

    @Test
    void aSectionThatWasEditedSinceIsAConflictThatSaysWhoChangedWhat() {
        byte[] edited = BookEditing.edited(file(), workbook -> {
            BookEditing.cell(workbook, "Tasks", "Write", "Status").setCellValue("Complete");
            BookEditing.cell(workbook, "Goals", "Revenue", "Actual").setCellValue(7);
        });
        planning.as(Actor.staff("bob", Role.ACCOUNT_MANAGER))
                .plan(plan.document().plan().id())
                .planning()
                .edit(p -> p.addTask(Task.of("Bob's")));
        EditedWorkbook read = BookEditing.read(edited);

        assertThatThrownBy(() -> read.apply(plan, Scope.ALL_OR_NOTHING))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("bob")
                .hasMessageContaining("Bob's");
        assertThat(plan.goals().state().version()).isOne();

        WorkbookPreview done = read.apply(plan, Scope.BY_SECTION);
        assertThat(done.sections()).extracting(SectionPreview::state).containsExactly(State.CONFLICT, State.APPLIED);
        assertThat(done.sections().get(0).conflict()).contains("bob");
        assertThat(plan.goals().get().goals().get(0).actual()).isEqualByComparingTo("7");
    }

    @Test
    void whatASectionDoesNotAllowIsRefusedWhereItStands() {
        byte[] edited = BookEditing.edited(file(), workbook -> {
            Row goal = BookEditing.newRow(workbook, "Goals");
            BookEditing.cell(goal, "Goal *").setCellValue("Circle");
            BookEditing.cell(goal, "Target *").setCellValue(12);
            BookEditing.cell(goal, "Part of").setCellValue("Circle");
        });

        assertThat(BookEditing.read(edited).preview(plan.document()).refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.sheet()).isEqualTo("Goals"));
    }

    @Test
    void onlyWhoMayEditThePlanReadsAWorkbookBackIn() {
        byte[] edited = BookEditing.edited(
                file(),
                workbook ->
                        BookEditing.cell(workbook, "Tasks", "Write", "Status").setCellValue("Complete"));
        PlanWorkspace seen = planning.as(Actor.staff("eve", Role.VIEWER))
                .plan(plan.document().plan().id());

        assertThatThrownBy(() -> BookEditing.read(edited).apply(seen, Scope.ALL_OR_NOTHING))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theWorkbookOfAnotherPlanOrForAClientIsRefused() {
        PlanWorkspace other = alice.plan(alice.plans()
                .create(NewPlan.of(Client.of("beta", "Beta"), "Other"))
                .id());
        byte[] ofClient =
                PlanWorkbook.of(PlanReport.of(plan.document()).forClient()).bytes();

        assertThatThrownBy(() -> BookEditing.read(file()).preview(other.document()))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("AP-000001, not of AP-000002");
        assertThatThrownBy(() -> BookEditing.read(ofClient)).hasMessageContaining("written for a client");
    }

    @Test
    void aSheetOrColumnThatIsGoneIsToldAndTakesNothingAway() {
        byte[] edited = BookEditing.edited(file(), workbook -> {
            workbook.removeSheetAt(workbook.getSheetIndex("Goals"));
            BookEditing.cell(workbook.getSheet("Tasks").getRow(0), "Deadline").setCellValue("Renamed");
            workbook.setSheetName(workbook.getSheetIndex("Items"), "My items");
            BookEditing.cell(workbook, "My items", "Pilot", "Item *").setCellValue("Pilots");
        });

        assertThat(BookEditing.read(edited).preview(plan.document()).refusals())
                .extracting(CellRefusal::sheet)
                .containsExactlyInAnyOrder("Goals", "Tasks");
        assertThat(BookEditing.read(edited).apply(plan, Scope.BY_SECTION).sections())
                .extracting(SectionPreview::state)
                .containsOnly(State.REFUSED);
    }

    @Test
    void aHostsOwnSectionIsWrittenAndReadLikeTheOthers() {
        plan.section(HostSection.SECTION).edit(s -> HostSection.filled().value());
        byte[] edited = BookEditing.edited(file(Locale.FRANCE), workbook -> {
            BookEditing.cell(workbook, "Contracts", "Bare", "Signed").setCellValue("Oui");
            BookEditing.cell(workbook, "Contracts", "Bare", "Discount").setCellValue(0.125);
            BookEditing.cell(workbook, "Contracts", "Bare", "Tags").setCellValue("a; b");
        });

        BookEditing.read(edited).apply(plan, Scope.ALL_OR_NOTHING);

        HostSection.Contract bare =
                plan.section(HostSection.SECTION).get().contracts().get(0);
        assertThat(bare.signed()).isTrue();
        assertThat(bare.discount()).isEqualByComparingTo("12.5");
        assertThat(bare.tags()).isEqualTo(List.of("a", "b"));
    }

    @Test
    void textThatLooksLikeAFormulaStaysTextBothWays() {
        byte[] edited = BookEditing.edited(
                file(),
                workbook -> BookEditing.cell(workbook, "Tasks", "=Call()", "Action *")
                        .setCellValue("=1+1"));

        BookEditing.read(edited).apply(plan, Scope.ALL_OR_NOTHING);

        assertThat(plan.planning().get().tasks().get(1).action()).isEqualTo("=1+1");
    }

    @Test
    void aListOfChoicesIsWrittenAndReadInTheWordsOfTheReaderAndByTheNamesOfTheConstants() {
        plan.relationshipMap().edit(m -> m.addPerson(ContactPerson.of("Ada").withRoles(ContactRole.DECISION_MAKER)));
        byte[] edited = BookEditing.edited(file(Locale.FRANCE), workbook -> {
            Cell roles = BookEditing.cell(workbook, "Personnes", "Ada", "Rôles");
            assertThat(roles.getStringCellValue()).isEqualTo("Décideur");
            roles.setCellValue("décideur; Filtre; CHAMPION");
        });

        EditedWorkbook read = BookEditing.read(edited);
        assertThat(read.preview(plan.document()).refusals()).isEmpty();
        read.apply(plan, Scope.ALL_OR_NOTHING);

        assertThat(plan.relationshipMap().get().people().get(0).roles())
                .containsExactly(ContactRole.DECISION_MAKER, ContactRole.GATEKEEPER, ContactRole.CHAMPION);
    }

    @Test
    void whatRefersToARowOfAnotherSectionIsItsNameWhateverElseIsCalledSo() {
        plan.generateMindMap();
        byte[] edited = BookEditing.edited(file(), workbook -> {
            Cell objective = BookEditing.cell(workbook, "Goals", "Revenue", "Objective");
            assertThat(objective.getStringCellValue()).isEqualTo("Grow");
            objective.setCellValue("Keep");
            assertThat(workbook.getSheet("Mind map").getRow(0))
                    .extracting(Cell::getStringCellValue)
                    .contains("Text *", "Below")
                    .doesNotContain("Generated from");
        });

        EditedWorkbook read = BookEditing.read(edited);
        assertThat(read.preview(plan.document()).refusals()).isEmpty();
        read.apply(plan, Scope.ALL_OR_NOTHING);

        assertThat(plan.goals().get().goals().get(0).objective())
                .isEqualTo(plan.planning().get().objectives().get(1).id().value());
        assertThat(plan.mindMap().get().nodes())
                .allSatisfy(node -> assertThat(node.origin()).isNotNull());
    }

    @Test
    void thePeriodIsWrittenAsTheReaderWritesItAndReadInAnyForm() {
        plan.details().edit(d -> d.withPeriod(PlanPeriod.quarter(2027, 1)));
        for (String typed : List.of("T3 2027", "2027-Q3")) {
            byte[] edited = BookEditing.edited(file(Locale.FRANCE), workbook -> {
                BookEditing.cell(workbook, "Plan", "Période *", "Valeur").setCellValue(typed);
            });
            BookEditing.read(edited).apply(plan, Scope.ALL_OR_NOTHING);

            assertThat(plan.details().get().period()).isEqualTo(PlanPeriod.quarter(2027, 3));
        }
        BookEditing.edited(
                file(Locale.FRANCE),
                workbook -> assertThat(BookEditing.cell(workbook, "Plan", "Période *", "Valeur")
                                .getStringCellValue())
                        .isEqualTo("T3 2027"));
    }

    @Test
    void refusalsAreToldInTheReadersWords() {
        byte[] edited = BookEditing.edited(file(Locale.FRANCE), workbook -> {
            BookEditing.cell(workbook, "Plan", "Période *", "Valeur").setCellValue("bientôt");
            BookEditing.cell(workbook, "Tâches", "Write", "Statut").setCellValue("Presque");
        });

        assertThat(BookEditing.read(edited).preview(plan.document()).refusals())
                .extracting(CellRefusal::reason)
                .anySatisfy(reason -> assertThat(reason).startsWith("s’écrit 2027, T1 2027"))
                .anySatisfy(reason ->
                        assertThat(reason).startsWith("doit être l’une des valeurs suivantes : Non commencé"));
    }

    @Test
    void theSameFileAgainChangesNothingAndIsNoConflict() {
        byte[] edited = BookEditing.edited(file(), workbook -> {
            BookEditing.cell(workbook, "Tasks", "Write", "Status").setCellValue("Complete");
            Row objective = BookEditing.newRow(workbook, "Objectives");
            BookEditing.cell(objective, "Objective *").setCellValue("Learn");
            Row task = BookEditing.newRow(workbook, "Tasks");
            BookEditing.cell(task, "Action *").setCellValue("Read");
            BookEditing.cell(task, "Objective").setCellValue("Learn");
        });
        BookEditing.read(edited).apply(plan, Scope.ALL_OR_NOTHING);
        PlanDocument after = plan.document();

        assertThat(BookEditing.read(edited).preview(plan.document()).sections()).isEmpty();
        assertThat(BookEditing.read(edited).apply(plan, Scope.ALL_OR_NOTHING).sections())
                .isEmpty();
        assertThat(plan.document()).isEqualTo(after);
        plan.planning().edit(p -> p.addTask(Task.of("Else")));
        assertThat(BookEditing.read(edited).preview(plan.document()).sections())
                .extracting(SectionPreview::state)
                .containsExactly(State.CONFLICT);
    }

    @Test
    void aConflictIsToldInTheReadersWordsWithWhoEditedWhenAndWhat() {
        byte[] edited = BookEditing.edited(
                file(Locale.FRANCE),
                workbook ->
                        BookEditing.cell(workbook, "Tâches", "Write", "Statut").setCellValue("Terminé"));
        planning.as(Actor.staff("bob", Role.ACCOUNT_MANAGER))
                .plan(plan.document().plan().id())
                .planning()
                .edit(p -> p.addTask(Task.of("Bob's")));

        EditedWorkbook read = BookEditing.read(edited);
        assertThat(read.preview(plan.document()).sections().get(0).conflict())
                .startsWith("Planification a été modifié depuis l’écriture du classeur : bob, ")
                .contains("(UTC)")
                .doesNotContain("Bob's");
        assertThat(read.preview(plan).sections().get(0).conflict()).contains("bob, ", "« Bob's » ajouté à Tâches");
    }
}
