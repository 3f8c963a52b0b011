package io.accountplanning.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.customfield.CustomCondition;
import io.accountplanning.customfield.CustomField;
import io.accountplanning.customfield.CustomField.Kind;
import io.accountplanning.error.InvalidException;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Task;
import io.accountplanning.tasklist.TaskFilter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Custom fields in the lists of a host. */
class CustomFieldListTest {

    private final AccountPlanning planning = AccountPlanning.builder().build();
    private final Workspace root = planning.as(Actor.staff("root", Role.ADMINISTRATOR));
    private final Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));

    @BeforeEach
    void define() {
        define("segment", CustomField.ofPlans("Segment", Kind.CHOICE).withChoices("Silver", "Gold"));
        define("score", CustomField.ofPlans("Score", Kind.NUMBER));
        define("tags", CustomField.ofPlans("Tags", Kind.MULTI_CHOICE).withChoices("A", "B"));
        define("old", CustomField.ofPlans("Old", Kind.TEXT).withActive(false));
        define("effort", CustomField.ofTasks("Effort", Kind.NUMBER));
        plan("gold", "Gold", "7.5");
        plan("silver", "Silver", "12");
        plan("nothing", "", "");
        plan("second gold", "Gold", "-1");
    }

    private void define(String id, CustomField field) {
        root.customFields().define(id, field);
    }

    private void plan(String subject, String segment, String score) {
        PlanId id = alice.plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), subject))
                .id();
        alice.plan(id).customFields().set("segment", segment, Locale.ROOT);
        alice.plan(id).customFields().set("score", score, Locale.ROOT);
    }

    @Test
    void choicesComeInTheirOrderAndPlansWithoutAValueLast() {
        assertThat(walked(PlanSort.byCustomField("segment")))
                .containsExactly("silver", "gold", "second gold", "nothing");
        assertThat(walked(PlanSort.byCustomFieldDescending("segment")))
                .containsExactly("second gold", "gold", "silver", "nothing");
        assertThat(walked(PlanSort.byCustomFieldDescending("score")))
                .containsExactly("silver", "gold", "second gold", "nothing");

        root.customFields().edit("segment", field -> field.withChoices("Gold"));
        assertThat(walked(PlanSort.byCustomField("segment")))
                .as("a choice that was taken away comes behind those that are there")
                .containsExactly("gold", "second gold", "silver", "nothing");
    }

    /** Plan by plan, each cursor sent as text. */
    private List<String> walked(PlanSort sort) {
        List<String> subjects = new ArrayList<>();
        PlanPage page = alice.list().find(PlanFilter.all(), sort, Page.first(1));
        page.rows().forEach(row -> subjects.add(row.plan().subject()));
        while (page.nextCursor() != null) {
            Cursor sent = Cursor.parse(page.nextCursor().toString());
            assertThat(sent).isEqualTo(page.nextCursor());
            page = alice.list().find(PlanFilter.all(), sort, Page.after(sent, 1));
            page.rows().forEach(row -> subjects.add(row.plan().subject()));
        }
        return subjects;
    }

    @Test
    void rowsHaveTheFieldsThatTheListShows() {
        PlanList list = alice.list().withCustomFields("score", "segment");

        assertThat(list.customFields()).extracting(CatalogEntry::id).containsExactly("score", "segment");
        List<PlanRow> rows = list.find(PlanFilter.all(), PlanSort.byCustomField("score"), Page.first(9))
                .rows();
        assertThat(rows)
                .extracting(row -> row.customField("score").show(Locale.FRANCE))
                .containsExactly("-1", "7,5", "12", "");
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.customFields())
                        .extracting(filled -> filled.field().label())
                        .containsExactly("Score", "Segment"));
        assertThat(alice.list().find(PlanFilter.all(), Page.first(9)).rows())
                .allSatisfy(row -> assertThat(row.customFields()).isEmpty());
        assertThatThrownBy(() -> rows.get(0).customField("tags"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("withCustomFields(\"tags\")");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tags   | several choices in each plan, which have no order; sort by another field, or show some
            absent | there is no custom field absent; plans have score, segment, tags
            effort | the custom field effort is one of tasks; plans have score, segment, tags
            old    | the custom field old is out of use; ask for another one, or have an administrator take it back
            """)
    void whatAListIsNotSortedByIsRefusedWithTheFieldTheRuleAndTheRemedy(String field, String sentence) {
        assertThatThrownBy(() -> alice.list().find(PlanFilter.all(), PlanSort.byCustomField(field), Page.first(9)))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("sort: ")
                .hasMessageContaining(field)
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @CsvSource({"absent, there is no custom field absent", "effort, one of tasks", "old, out of use"})
    void whatAListDoesNotShowIsRefused(String field, String sentence) {
        PlanList list = alice.list().withCustomFields("score", field);

        assertThatThrownBy(list::customFields)
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("customFields: ")
                .hasMessageContaining(sentence);
        assertThatThrownBy(() -> list.find(PlanFilter.all(), Page.first(9)))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void anOrderNamesItsFieldAndACursorOfAnotherOrderIsRefused() {
        assertThatThrownBy(() -> PlanSort.by(PlanSort.Key.CUSTOM_FIELD))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("PlanSort.byCustomField(id)");
        Cursor byScore = alice.list()
                .find(PlanFilter.all(), PlanSort.byCustomField("score"), Page.first(1))
                .nextCursor();
        assertThat(byScore).isNotNull();
        assertThatThrownBy(() ->
                        alice.list().find(PlanFilter.all(), PlanSort.byCustomField("segment"), Page.after(byScore, 1)))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("another order than custom field segment ascending");
    }

    @Test
    void tasksAreFilteredByTheirOwnFields() {
        PlanId plan =
                alice.list().find(PlanFilter.all(), Page.first(1)).rows().get(0).id();
        Task small = Task.of("small");
        Task large = Task.of("large");
        alice.plan(plan).planning().edit(p -> p.addTask(small).addTask(large));
        alice.plan(plan).customFields().set(large.id(), "effort", "13", Locale.ROOT);

        assertThat(tasks(CustomCondition.atLeast("effort", BigDecimal.TEN))).containsExactly("large");
        assertThat(tasks(CustomCondition.empty("effort"))).containsExactly("small");
    }

    private List<String> tasks(CustomCondition condition) {
        return alice.tasks().find(TaskFilter.all().withCustomFields(condition), 9).rows().stream()
                .map(row -> row.task().action())
                .toList();
    }
}
