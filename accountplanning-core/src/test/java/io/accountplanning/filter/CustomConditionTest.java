package io.accountplanning.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.customfield.CustomCondition;
import io.accountplanning.customfield.CustomField;
import io.accountplanning.customfield.CustomField.Kind;
import io.accountplanning.error.InvalidException;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.tasklist.TaskFilter;
import io.accountplanning.testkit.SettableClock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomConditionTest {

    private final AccountPlanning planning = AccountPlanning.builder()
            .clock(SettableClock.at("2027-02-15T10:00:00Z"))
            .build();
    private final Workspace root = planning.as(Actor.staff("root", Role.ADMINISTRATOR));
    private final Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));

    CustomConditionTest() {
        define("segment", CustomField.ofPlans("Segment", Kind.CHOICE).withChoices("Silver", "Gold"));
        define("score", CustomField.ofPlans("Score", Kind.NUMBER));
        define("renewal", CustomField.ofPlans("Renewal", Kind.DATE));
        define("key", CustomField.ofPlans("Key account", Kind.YES_NO));
        define("note", CustomField.ofPlans("Note", Kind.TEXT));
        define("old", CustomField.ofPlans("Old", Kind.TEXT).withActive(false));
        define("effort", CustomField.ofTasks("Effort", Kind.NUMBER));
        alice.plan(alice.plans()
                        .create(NewPlan.of(Client.of("acme", "Acme"), "Grow Acme"))
                        .id())
                .customFields()
                .set(
                        Map.of("segment", "Gold", "score", "7.5", "renewal", "2027-03-31", "key", "yes", "note", "Oak"),
                        Locale.ROOT);
    }

    private void define(String id, CustomField field) {
        root.customFields().define(id, field);
    }

    @Test
    void whatFitsTheFieldIsAnswered() {
        assertThat(List.of(
                        CustomCondition.anyOf("segment", "Gold", "Silver"),
                        CustomCondition.contains("segment", "OL"),
                        CustomCondition.anyOf("score", "7.5"),
                        CustomCondition.atLeast("score", new BigDecimal("7.50")),
                        CustomCondition.atMost("score", BigDecimal.TEN),
                        CustomCondition.from("renewal", LocalDate.of(2027, 3, 31)),
                        CustomCondition.to("renewal", LocalDate.of(2027, 3, 31)),
                        CustomCondition.anyOf("renewal", "2027-03-31"),
                        CustomCondition.isYes("key"),
                        CustomCondition.contains("note", "oak")))
                .allSatisfy(condition ->
                        assertThat(alice.list().count(asking(condition))).isEqualTo(1));
        assertThat(alice.list().count(asking(CustomCondition.empty("note")))).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            absent:EMPTY:                | there is no custom field absent; plans have key, note, renewal, score, segment
            effort:EMPTY:                | the custom field effort is one of tasks; plans have key, note
            old:EMPTY:                   | the custom field old is out of use; ask for another one
            segment:NUMBER_AT_LEAST:1    | segment of the kind CHOICE is not asked NUMBER_AT_LEAST but ANY_OF, CONTAINS, EMPTY
            segment:ANY_OF:Gold,Bronze   | segment of the kind CHOICE must be one of Silver, Gold, not Bronze
            segment:ANY_OF:gold          | is compared with "Gold", not with "gold"
            score:CONTAINS:7             | score of the kind NUMBER is not asked CONTAINS but ANY_OF, NUMBER_AT_LEAST
            score:NUMBER_AT_LEAST:many   | is compared with a number such as 7.5, not many
            score:ANY_OF:7.50            | is compared with "7.5", not with "7.50"
            renewal:DATE_FROM:31.3.2027  | is compared with a date such as 2027-03-31, not 31.3.2027
            key:ANY_OF:yes               | is compared with "true", not with "yes"
            note:CONTAINS:Oak            | is compared with "oak", not with "Oak"
            """)
    void whatNoPlanCouldMeetIsRefusedWithTheFieldTheRuleAndTheRemedy(String condition, String sentence) {
        assertThatThrownBy(() -> alice.list().count(asking(CustomCondition.parse(condition))))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("customFields: ")
                .hasMessageContaining(sentence);
    }

    @Test
    void everyScreenThatTakesAFilterRefusesIt() {
        PlanFilter filter = asking(CustomCondition.empty("absent"));
        TaskFilter ofPlans = TaskFilter.all().withPlans(filter);
        TaskFilter ofTasks = TaskFilter.all().withCustomFields(CustomCondition.empty("score"));
        refused("absent", () -> alice.list().find(filter, Page.first(9)));
        refused("absent", () -> alice.list().forEach(filter, PlanSort.LATEST_CHANGE_FIRST, row -> {}));
        refused("absent", () -> alice.savedFilters().save("Mine", filter, PlanSort.LATEST_CHANGE_FIRST));
        refused("absent", () -> alice.board().columns(filter, 9));
        refused("absent", () -> alice.dashboard().figures(filter, 9));
        refused("absent", () -> alice.atRisk().find(filter, 9));
        refused("absent", () -> alice.atRisk().count(filter));
        refused("absent", () -> alice.revenue().of(filter));
        refused("absent", () -> alice.bulk().changeStatus(filter, PlanStatus.REVIEW));
        refused("absent", () -> alice.tasks().find(ofPlans, 9));
        refused("score is one of plans; tasks have effort", () -> alice.tasks().find(ofTasks, 9));
        refused("score is one of plans; tasks have effort", () -> alice.tasks().count(ofTasks));
    }

    private static void refused(String sentence, ThrowingCallable question) {
        assertThatThrownBy(question)
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("customFields: ")
                .hasMessageContaining(sentence);
    }

    @Test
    void aChoiceThatWasTakenAwayIsFoundWhereItWasChosen() {
        root.customFields().edit("segment", field -> field.withChoices("Silver"));

        assertThat(alice.list().count(asking(CustomCondition.anyOf("segment", "Gold", "Silver"))))
                .isEqualTo(1);
        refused("not Bronze", () -> alice.list().count(asking(CustomCondition.anyOf("segment", "Bronze"))));
    }

    private static PlanFilter asking(CustomCondition condition) {
        return PlanFilter.all().withCustomFields(condition);
    }
}
