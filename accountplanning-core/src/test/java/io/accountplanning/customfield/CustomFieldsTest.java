package io.accountplanning.customfield;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.customfield.CustomField.Kind;
import io.accountplanning.error.InvalidException;
import io.accountplanning.host.Client;
import io.accountplanning.lifecycle.CarryForward;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.template.Template;
import io.accountplanning.template.TemplateId;
import io.accountplanning.testkit.SettableClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomFieldsTest {

    private final AccountPlanning planning = AccountPlanning.builder()
            .clock(SettableClock.at("2027-02-15T10:00:00Z"))
            .build();
    private final Workspace root = planning.as(Actor.staff("root", Role.ADMINISTRATOR));
    private final Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
    private final PlanId plan = alice.plans()
            .create(NewPlan.of(Client.of("acme", "Acme"), "Grow Acme"))
            .id();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TEXT         | Anything: Zoë  | Anything: Zoë | Anything: Zoë
            NUMBER       | 1 234,5        | 1234.5        | 1 234,5
            MONEY        | 1 234,5        | 1234.5        | 1 234,5
            DATE         | 31/03/2027     | 2027-03-31    | 31/03/2027
            CHOICE       | gold           | Gold          | Gold
            YES_NO       | yes            | true          | yes
            """)
    void whatIsTypedIsReadInThePersonsLocaleAndStoredInOneForm(Kind kind, String typed, String stored, String shown) {
        define("field", kind);
        alice.plan(plan).customFields().set("field", typed, Locale.FRANCE);

        CustomFieldTab.Filled filled = alice.plan(plan).customFields().values().get(0);
        assertThat(filled.value()).isEqualTo(stored);
        assertThat(filled.show(Locale.FRANCE).replaceAll("\\h", " ")).isEqualTo(shown);
    }

    @Test
    void severalChoicesAreKeptEach() {
        define("field", Kind.MULTI_CHOICE);
        alice.plan(plan).customFields().set("field", "silver; Gold;gold", Locale.ROOT);

        assertThat(alice.plan(plan).customFields().values().get(0).show(Locale.ROOT))
                .isEqualTo("Silver; Gold");
    }

    @ParameterizedTest
    @CsvSource({"NUMBER, many", "DATE, tomorrow", "CHOICE, Bronze", "MULTI_CHOICE, Gold;Bronze", "YES_NO, maybe"})
    void whatDoesNotFitIsRefusedWithTheFieldAndTheRule(Kind kind, String typed) {
        define("field", kind);

        assertThatThrownBy(() -> alice.plan(plan).customFields().set("field", typed, Locale.ENGLISH))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("field")
                .hasMessageContaining(typed);
        assertThat(alice.plan(plan).section(CustomValues.SECTION).state().version())
                .isZero();
    }

    @Test
    void aRequiredFieldIsMissingUntilItIsFilledAndIsNotEmptied() {
        define("field", Kind.TEXT);
        root.customFields().edit("field", field -> field.withRequired(true));
        assertThat(alice.plan(plan).customFields().missing()).hasSize(1);
        alice.plan(plan).customFields().set("field", "x", Locale.ROOT);

        assertThat(alice.plan(plan).customFields().missing()).isEmpty();
        assertThatThrownBy(() -> alice.plan(plan).customFields().set("field", " ", Locale.ROOT))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("is required");
    }

    @Test
    void noChangeOfADefinitionLosesAValue() {
        define("field", Kind.CHOICE);
        alice.plan(plan).customFields().set("field", "Gold", Locale.ROOT);

        root.customFields().edit("field", field -> field.withChoices("Bronze"));
        assertThat(alice.plan(plan).customFields().values().get(0).value()).isEqualTo("Gold");
        root.customFields().edit("field", field -> field.withActive(false));
        assertThat(alice.plan(plan).customFields().values()).isEmpty();
        assertThatThrownBy(() -> alice.plan(plan).customFields().set("field", "Bronze", Locale.ROOT))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("is no custom field of a plan in use");
        root.customFields().edit("field", field -> field.withActive(true).withLabel("Again"));
        assertThat(alice.plan(plan).customFields().values().get(0).value()).isEqualTo("Gold");
        assertThatThrownBy(() -> root.customFields().edit("field", field -> CustomField.ofPlans("Number", Kind.NUMBER)))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("stays CHOICE of PLAN");
    }

    @Test
    void fieldsStandInTheirOrder() {
        root.customFields().define("b", CustomField.ofPlans("B", Kind.TEXT).withOrder(1));
        root.customFields().define("a", CustomField.ofPlans("A", Kind.TEXT).withOrder(2));
        root.customFields().define("c", CustomField.ofTasks("C", Kind.TEXT).withOrder(0));

        assertThat(alice.customFields().all()).extracting(CatalogEntry::id).containsExactly("c", "b", "a");
        assertThat(alice.plan(plan).customFields().values())
                .extracting(CustomFieldTab.Filled::id)
                .containsExactly("b", "a");
    }

    @Test
    void aTaskHasFieldsOfItsOwn() {
        root.customFields().define("effort", CustomField.ofTasks("Effort", Kind.NUMBER));
        Task one = Task.of("One");
        Task two = Task.of("Two");
        alice.plan(plan).planning().edit(p -> p.addTask(one).addTask(two));
        alice.plan(plan).customFields().set(one.id(), "effort", "3", Locale.ROOT);

        assertThat(alice.plan(plan).customFields().values(one.id()).get(0).value())
                .isEqualTo("3");
        assertThat(alice.plan(plan).customFields().values(two.id()).get(0).value())
                .isNull();
        assertThatThrownBy(() -> alice.plan(plan).customFields().set("effort", "3", Locale.ROOT))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() ->
                        alice.plan(plan).customFields().set(Task.of("Elsewhere").id(), "effort", "3", Locale.ROOT))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("AP-000001 has no such task");
    }

    @Test
    void valuesGoAlongIntoAFollowUpThoseOfTasksWithTheTasks() {
        define("field", Kind.TEXT);
        root.customFields().define("effort", CustomField.ofTasks("Effort", Kind.NUMBER));
        Task open = Task.of("Open");
        alice.plan(plan).planning().edit(p -> p.addTask(open));
        alice.plan(plan).customFields().set("field", "x", Locale.ROOT);
        alice.plan(plan).customFields().set(open.id(), "effort", "3", Locale.ROOT);

        PlanId next = alice.plan(plan).followUp(CarryForward.all()).id();
        assertThat(alice.plan(next).section(CustomValues.SECTION).get().values())
                .hasSize(1);
        PlanId later = alice.plan(next).followUp(CarryForward.all()).id();
        assertThat(alice.plan(later).customFields().values().get(0).value()).isEqualTo("x");
    }

    @Test
    void valuesOfTasksStayBehindWithTheirTasks() {
        root.customFields().define("effort", CustomField.ofTasks("Effort", Kind.NUMBER));
        Task open = Task.of("Open");
        Task done = Task.of("Done");
        Task gone = Task.of("Gone");
        alice.plan(plan)
                .planning()
                .edit(p -> p.addTask(open).addTask(done).addTask(gone).completeTask(done.id()));
        for (Task task : List.of(open, done, gone)) {
            alice.plan(plan).customFields().set(task.id(), "effort", "3", Locale.ROOT);
        }
        alice.plan(plan)
                .planning()
                .edit(p -> Planning.SECTION.withRows(p, Task.TABLE, List.of(p.task(open.id()), p.task(done.id()))));

        PlanId next =
                alice.plan(plan).followUp(CarryForward.all().withOpenTasks()).id();
        assertThat(tasksWithValues(next)).containsExactly(open.id().value());
        CarryForward noPlanning = CarryForward.all().withOpenTasks().without(Planning.SECTION);
        assertThat(tasksWithValues(alice.plan(plan)
                        .copyTo(PlanPeriod.quarter(2028, 1), noPlanning)
                        .id()))
                .isEmpty();
        TemplateId template = root.templates().saveAs("Annual", plan).id();
        assertThat(root.templates()
                        .content(template, 1)
                        .section(CustomValues.SECTION)
                        .values())
                .extracting(CustomValue::task)
                .containsExactlyInAnyOrder(open.id().value(), done.id().value());
    }

    private List<UUID> tasksWithValues(PlanId of) {
        return alice.plan(of).section(CustomValues.SECTION).get().values().stream()
                .map(CustomValue::task)
                .toList();
    }

    @Test
    void aPlanFromATemplateMovesTheDatesInItsTasksFields() {
        root.customFields().define("kickoff", CustomField.ofTasks("Kick-off", Kind.DATE));
        root.customFields().define("note", CustomField.ofTasks("Note", Kind.TEXT));
        PlanId source = alice.plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow Acme").period(PlanPeriod.quarter(2027, 1)))
                .id();
        Task task = Task.of("Book the QBR").withDeadline(LocalDate.of(2027, 2, 1));
        alice.plan(source).planning().edit(p -> p.addTask(task));
        alice.plan(source)
                .customFields()
                .set(task.id(), Map.of("kickoff", "2027-01-20", "note", "2027-01-20"), Locale.ROOT);
        Template template = root.templates().saveAs("Quarterly", source);
        root.templates().activate(template.id(), 1);

        NewPlan later = NewPlan.of(Client.of("globex", "Globex"), "Grow Globex").period(PlanPeriod.quarter(2028, 1));
        PlanId started = alice.templates().start(template.id(), later).id();
        assertThat(alice.plan(started).planning().get().task(task.id()).deadline())
                .isEqualTo(LocalDate.of(2028, 2, 1));
        assertThat(alice.plan(started).customFields().values(task.id()))
                .extracting(CustomFieldTab.Filled::value)
                .containsExactly("2028-01-20", "2027-01-20");
    }

    @Test
    void aTemplateKeepsWhatItsTasksHaveAndNothingThatTellsOfTheClient() {
        define("renewal", Kind.DATE);
        root.customFields().define("effort", CustomField.ofTasks("Effort", Kind.NUMBER));
        Task task = Task.of("Book the QBR");
        alice.plan(plan).planning().edit(p -> p.addTask(task));
        alice.plan(plan).customFields().set("renewal", "2027-12-31", Locale.ROOT);
        alice.plan(plan).customFields().set(task.id(), "effort", "3", Locale.ROOT);

        Template template = root.templates().saveAs("Annual", plan);
        root.templates().activate(template.id(), 1);
        PlanId started = alice.templates()
                .start(template.id(), NewPlan.of(Client.of("globex", "Globex"), "Grow Globex"))
                .id();
        assertThat(alice.plan(started).section(CustomValues.SECTION).get().values())
                .extracting(CustomValue::field)
                .containsExactly("effort");
    }

    @Test
    void aBrokenDefinitionIsRefused() {
        List<CustomField> broken = List.of(
                CustomField.ofPlans(" ", Kind.TEXT),
                CustomField.ofPlans("Choice", Kind.CHOICE),
                CustomField.ofPlans("Text", Kind.TEXT).withChoices("Gold"),
                CustomField.ofPlans("Twice", Kind.CHOICE).withChoices("Gold", "gold"),
                CustomField.ofPlans("Semicolon", Kind.CHOICE).withChoices("a;b"));

        for (CustomField field : broken) {
            assertThatThrownBy(() -> root.customFields().define("field", field))
                    .as(field.label())
                    .isInstanceOf(InvalidException.class);
        }
        assertThatThrownBy(() -> root.customFields().define("No good", CustomField.ofPlans("x", Kind.TEXT)))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("such as segment");
        define("field", Kind.TEXT);
        assertThatThrownBy(() -> define("field", Kind.TEXT))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("is taken; customFields().edit(\"field\", ...) changes that field");
    }

    private void define(String id, Kind kind) {
        CustomField field = CustomField.ofPlans("A field", kind);
        boolean chooses = kind == Kind.CHOICE || kind == Kind.MULTI_CHOICE;
        root.customFields().define(id, chooses ? field.withChoices("Gold", "Silver") : field);
    }
}
