package io.accountplanning.customfield;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.customfield.CustomField.Kind;
import io.accountplanning.error.ConflictException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.Violation;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.planning.Task;
import io.accountplanning.testkit.SettableClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CustomFieldFormTest {

    private final List<String> heard = new ArrayList<>();
    private final AccountPlanning planning = AccountPlanning.builder()
            .clock(SettableClock.at("2027-02-15T10:00:00Z"))
            .listener(change -> change.events()
                    .forEach(event ->
                            heard.add(change.section() + " " + change.changes().size())))
            .build();
    private final Workspace root = planning.as(Actor.staff("root", Role.ADMINISTRATOR));
    private final Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
    private final io.accountplanning.PlanWorkspace plan = alice.plan(alice.plans()
            .create(NewPlan.of(Client.of("acme", "Acme"), "Grow Acme"))
            .id());

    CustomFieldFormTest() {
        root.customFields().define("segment", CustomField.ofPlans("Segment", Kind.TEXT));
        root.customFields()
                .define("score", CustomField.ofPlans("Score", Kind.NUMBER).withOrder(1));
        root.customFields()
                .define(
                        "renewal",
                        CustomField.ofPlans("Renewal", Kind.DATE).withOrder(2).withRequired(true));
        root.customFields().define("effort", CustomField.ofTasks("Effort", Kind.NUMBER));
        root.customFields().define("size", CustomField.ofTasks("Size", Kind.TEXT));
    }

    @Test
    void aFormIsOneVersionOneEntryAndOneEvent() {
        int entries = plan.activity().latest(50).size();
        heard.clear();
        var saved = plan.customFields()
                .set(Map.of("segment", "Retail", "score", "1,5", "renewal", "31/03/2027"), Locale.FRANCE);

        assertThat(saved.version()).isEqualTo(1);
        assertThat(plan.activity().latest(50)).hasSize(entries + 1);
        assertThat(heard).containsExactly("customFields 3");
        assertThat(plan.customFields().values())
                .extracting(CustomFieldTab.Filled::value)
                .containsExactly("Retail", "1.5", "2027-03-31");
    }

    @Test
    void whatIsNotInTheFormStaysAndBlankTextEmpties() {
        plan.customFields().set(Map.of("segment", "Retail", "renewal", "2027-03-31"), Locale.ROOT);
        plan.customFields().set(Map.of("segment", " ", "score", "2"), Locale.ROOT);

        assertThat(plan.customFields().values())
                .extracting(CustomFieldTab.Filled::value)
                .containsExactly(null, "2", "2027-03-31");
    }

    @Test
    void everyFaultOfAFormIsReportedAndNothingIsKept() {
        Map<String, String> typed =
                Map.of("segment", "Retail", "score", "many", "renewal", " ", "effort", "3", "colour", "red");
        InvalidException refused = catchThrowableOfType(
                InvalidException.class, () -> plan.customFields().set(typed, Locale.ROOT));

        assertThat(refused.violations())
                .extracting(Violation::path)
                .containsExactly("score", "renewal", "colour", "effort");
        assertThat(refused)
                .hasMessageContaining("renewal: is required")
                .hasMessageContaining("is no custom field of a plan in use; there are segment, score, renewal");
        assertThat(plan.customFields().state().version()).isZero();
    }

    @Test
    void aTaskHasAFormToo() {
        Task task = Task.of("Book the QBR");
        plan.planning().edit(p -> p.addTask(task));
        plan.customFields().set(task.id(), Map.of("effort", "3", "size", "L"), Locale.ROOT);

        assertThat(plan.customFields().state().version()).isEqualTo(1);
        assertThat(plan.customFields().values(task.id()))
                .extracting(CustomFieldTab.Filled::value)
                .containsExactly("3", "L");
        assertThatThrownBy(() -> plan.customFields().set(task.id(), Map.of("effort", "x", "score", "1"), Locale.ROOT))
                .isInstanceOfSatisfying(
                        InvalidException.class, e -> assertThat(e.violations()).hasSize(2));
    }

    @Test
    void aFormOfAnOlderVersionIsAConflictThatSaysWhoChangedWhat() {
        long seen = plan.customFields().state().version();
        root.plan(plan.document().plan().id()).customFields().set("segment", "Finance", Locale.ROOT);

        assertThatThrownBy(() -> plan.customFields().at(seen).set(Map.of("score", "2"), Locale.ROOT))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("root")
                .hasMessageContaining("segment");
        long now = plan.customFields().state().version();
        assertThat(plan.customFields()
                        .at(now)
                        .set(Map.of("score", "2"), Locale.ROOT)
                        .version())
                .isEqualTo(now + 1);
    }
}
