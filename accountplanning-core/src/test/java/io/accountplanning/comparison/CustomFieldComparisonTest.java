package io.accountplanning.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.customfield.CustomField;
import io.accountplanning.customfield.CustomField.Kind;
import io.accountplanning.error.ConflictException;
import io.accountplanning.host.Client;
import io.accountplanning.lifecycle.CarryForward;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Task;
import io.accountplanning.testkit.SettableClock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CustomFieldComparisonTest {

    private final AccountPlanning planning = AccountPlanning.builder()
            .clock(SettableClock.at("2027-02-15T10:00:00Z"))
            .build();
    private final Workspace root = planning.as(Actor.staff("root", Role.ADMINISTRATOR));
    private final Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
    private final PlanId id = alice.plans()
            .create(NewPlan.of(Client.of("acme", "Acme"), "Grow Acme"))
            .id();
    private final PlanWorkspace plan = alice.plan(id);
    private final PlanWorkspace approver =
            planning.as(Actor.staff("mia", Role.MANAGER)).plan(id);
    private final Task review = Task.of("Book the QBR");

    CustomFieldComparisonTest() {
        root.customFields().define("segment", CustomField.ofPlans("Segment of the market", Kind.TEXT));
        root.customFields().define("region", CustomField.ofPlans("Region", Kind.TEXT));
        root.customFields().define("effort", CustomField.ofTasks("Effort in days", Kind.NUMBER));
        plan.planning().edit(p -> p.addTask(review));
    }

    @Test
    void anEditOfACustomFieldIsAChangeSinceTheApproval() {
        approver.approval().approve("fine");
        assertThat(plan.approval().isChangedSinceApproval()).isFalse();

        plan.customFields().set("segment", "Retail", Locale.ROOT);

        assertThat(plan.approval().isChangedSinceApproval()).isTrue();
    }

    @Test
    void whatAnApproverHasReadIsNotApprovedAfterACustomFieldChanged() {
        PlanDocument read = approver.document();
        plan.customFields().set("segment", "Retail", Locale.ROOT);

        assertThatThrownBy(() -> approver.approval().approve(read, null))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("segment");
        assertThat(approver.approval().approve(approver.document(), null).standing())
                .isPresent();
        assertThat(plan.approval().isChangedSinceApproval()).isFalse();
    }

    @Test
    void sentencesNameTheFieldsAndTheirTasks() {
        set("Retail", "3");
        plan.customFields().set("region", "Jura", Locale.ROOT);
        PlanDocument before = plan.document();
        set("Finance", "5");
        plan.customFields().set("region", "", Locale.ROOT);
        Comparison comparison = Comparison.between(before, plan.document());

        assertThat(comparison.sentences(Locale.US))
                .containsExactlyInAnyOrder(
                        "Custom fields, Values “segment”: Value changed from “Retail” to “Finance”",
                        "Custom fields, Values “effort of Book the QBR”: Value changed from “3” to “5”",
                        "Custom fields: “region” was removed from Values");
        Naming labelled =
                Naming.readable(Locale.US).withCustomFields(alice.customFields().all());
        assertThat(comparison.sentences(labelled))
                .containsExactlyInAnyOrder(
                        "Custom fields, Values “Segment of the market”: Value changed from “Retail” to “Finance”",
                        "Custom fields, Values “Effort in days of Book the QBR”: Value changed from “3” to “5”",
                        "Custom fields: “Region” was removed from Values");
        assertThat(Comparison.between(new PlanDocument(plan.document().plan(), List.of()), plan.document())
                        .sentences(labelled))
                .contains("Custom fields: “Effort in days” was added to Values (Task Book the QBR, Value “5”)");
    }

    @Test
    void valuesOfAFollowUpAreMatchedWithThoseOfItsPredecessor() {
        plan.customFields().set("segment", "Retail", Locale.ROOT);
        plan.customFields().set(review.id(), "effort", "3", Locale.ROOT);
        PlanWorkspace next =
                alice.plan(plan.followUp(CarryForward.all().withOpenTasks()).id());
        assertThat(sentences(next)).containsExactly("Plan: Period changed from 2027 to 2028");

        next.customFields().set(review.id(), "effort", "", Locale.ROOT);
        next.customFields().set(review.id(), "effort", "5", Locale.ROOT);
        next.customFields().set("segment", "", Locale.ROOT);
        next.customFields().set("segment", "Finance", Locale.ROOT);

        assertThat(sentences(next))
                .containsExactlyInAnyOrder(
                        "Plan: Period changed from 2027 to 2028",
                        "Custom fields, Values “segment”: Value changed from “Retail” to “Finance”",
                        "Custom fields, Values “effort of Book the QBR”: Value changed from “3” to “5”");
    }

    @Test
    void theSameFieldOfTwoPlansIsOneLine() {
        plan.customFields().set("segment", "Retail", Locale.ROOT);
        PlanWorkspace other = alice.plan(alice.plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow Acme"))
                .id());
        other.customFields().set("region", "Jura", Locale.ROOT);
        other.customFields().set("segment", "Finance", Locale.ROOT);

        assertThat(sentences(other))
                .contains("Custom fields, Values “segment”: Value changed from “Retail” to “Finance”")
                .contains("Custom fields: “region” was added to Values (Value “Jura”)");
    }

    private List<String> sentences(PlanWorkspace other) {
        return alice.compare(id, other.document().plan().id()).sentences(Locale.US);
    }

    private void set(String segment, String effort) {
        plan.customFields().set("segment", segment, Locale.ROOT);
        plan.customFields().set(review.id(), "effort", effort, Locale.ROOT);
    }
}
