package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.approval.Approval;
import io.accountplanning.approval.ApprovalAct;
import io.accountplanning.approval.ApprovalState;
import io.accountplanning.approval.ApprovalStep;
import io.accountplanning.comparison.Comparison;
import io.accountplanning.error.InvalidException;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** An approval is kept with what was approved, and given once. */
public abstract class ApprovalContract extends StorageContract {

    private static final int ROUNDS = 5;

    @Test
    void everyStepOfAnApprovalComesBack() {
        PlanWorkspace plan = plan(Fixtures.fullPlan(manager("mia"), "Grow Acme").id());
        plan.approval().request("please " + Fixtures.SCRIPTS);
        plan.approval().refuse("no figures");
        plan.approval().request(null);
        Approval kept = plan.approval().approve("well done");

        assertThat(plan.approval().current())
                .as("an approval comes back with every step, who, when, comment and baseline")
                .isEqualTo(kept);
        assertThat(kept.steps())
                .extracting(ApprovalStep::act)
                .containsExactly(
                        ApprovalAct.REQUESTED, ApprovalAct.REFUSED, ApprovalAct.REQUESTED, ApprovalAct.APPROVED);
        assertThat(kept.state()).isEqualTo(ApprovalState.APPROVED);
    }

    @Test
    void theBaselineIsThePlanAsItWasApproved() {
        PlanWorkspace plan = plan(Fixtures.fullPlan(manager("mia"), "Grow Acme").id());
        plan.section(HostSection.SECTION).edit(before -> HostSection.filled().value());
        plan.approval().approve(null);
        PlanDocument approved = plan.document();
        RandomEdits edits = RandomEdits.withoutApprovals(new java.util.Random(1));
        for (int i = 0; i < 10; i++) {
            edits.edit(plan);
        }

        PlanDocument baseline = plan.approval().baseline().orElseThrow();
        assertThat(Comparison.between(approved, baseline).sentences(Locale.ROOT))
                .as("a baseline stays what the plan was when it was approved")
                .isEmpty();
        assertThat(baseline.versions())
                .as("a baseline knows the versions that were approved")
                .isEqualTo(approved.versions());
        assertThat(plan.approval().isChangedSinceApproval()).isTrue();
    }

    @Test
    void ofTwoWhoApproveAtOnceOneDoes() {
        for (int round = 0; round < ROUNDS; round++) {
            PlanId id = store.insert("Grow Acme").id();
            plan(id).approval().request(null);

            List<Together.Outcome<Approval>> outcomes = Together.run(
                    4, number -> manager("mia" + number).plan(id).approval().approve("by " + number));

            assertThat(outcomes.stream().filter(Together.Outcome::succeeded))
                    .as("of those who approve a plan at the same time exactly one does")
                    .hasSize(1);
            assertThat(outcomes.stream().filter(outcome -> !outcome.succeeded()).map(Together.Outcome::thrown))
                    .as("those who were slower are told that the plan is approved already")
                    .allSatisfy(thrown -> assertThat(thrown)
                            .isInstanceOf(InvalidException.class)
                            .hasMessageContaining("is approved already, by mia"));
            assertThat(plan(id).approval().current().steps()).hasSize(2);
        }
    }

    @Test
    void aBaselineIsOfOneMomentThoughOthersEdit() {
        for (int round = 0; round < ROUNDS; round++) {
            PlanId id = store.insert("Grow Acme").id();
            Together.run(3, number -> number == 0 ? approve(id) : addTasks(id, number));

            PlanDocument baseline = plan(id).approval().baseline().orElseThrow();
            assertThat(baseline.section(Planning.SECTION).tasks())
                    .as("a baseline holds what the versions that it names held, though others edit the plan meanwhile")
                    .hasSize(baseline.versions().getOrDefault("planning", 0L).intValue());
        }
    }

    private Object approve(PlanId id) {
        return manager("mia").plan(id).approval().approve(null);
    }

    private Object addTasks(PlanId id, int number) {
        PlanWorkspace plan = manager("bob" + number).plan(id);
        for (int i = 0; i < 5; i++) {
            plan.planning().edit(p -> p.addTask(Task.of("Call")));
        }
        return plan;
    }

    private PlanWorkspace plan(PlanId id) {
        return manager("mia").plan(id);
    }

    private Workspace manager(String name) {
        return AccountPlanning.builder()
                .storage(store.storage())
                .section(HostSection.SECTION)
                .build()
                .as(Actor.staff(name, Role.MANAGER).in(tenant));
    }
}
