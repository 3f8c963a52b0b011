package io.accountplanning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.bulk.BulkResult;
import io.accountplanning.error.InvalidException;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusPolicyTest {

    /** One step at a time, and only managers complete. */
    private static final StatusPolicy STEP_BY_STEP = (actor, from, to) -> to.ordinal() == from.ordinal() + 1
            && (to != PlanStatus.COMPLETED || actor.roles().contains(Role.MANAGER));

    private final AccountPlanning planning =
            AccountPlanning.builder().statuses(STEP_BY_STEP).build();
    private final Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));

    @Test
    void aMoveThatIsNotAllowedNamesThoseThatAre() {
        PlanId id = plan();
        assertThatThrownBy(() -> alice.plan(id).details().edit(d -> d.withStatus(PlanStatus.REVIEW)))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("alice does not move a plan from DRAFT to REVIEW here; allowed: IN_PROGRESS");
        alice.plan(id).details().edit(d -> d.withStatus(PlanStatus.IN_PROGRESS));
        alice.plan(id).details().edit(d -> d.withSubject("Another subject").withStatus(PlanStatus.REVIEW));
        assertThatThrownBy(() -> alice.plan(id).details().edit(d -> d.withStatus(PlanStatus.COMPLETED)))
                .hasMessageContaining("allowed: nothing");
        Workspace maria = planning.as(Actor.staff("maria", Role.MANAGER));
        maria.plan(id).details().edit(d -> d.withStatus(PlanStatus.COMPLETED));
        assertThat(alice.plan(id).details().get().status()).isEqualTo(PlanStatus.COMPLETED);
    }

    @Test
    void holdsOnTheBoardAndForManyPlansToo() {
        PlanId draft = plan();
        PlanId begun = plan();
        alice.board().move(begun, PlanStatus.IN_PROGRESS);
        assertThatThrownBy(() -> alice.board().move(draft, PlanStatus.ARCHIVED)).isInstanceOf(InvalidException.class);

        BulkResult result = alice.bulk().changeStatus(List.of(draft, begun), PlanStatus.REVIEW);
        assertThat(result.done()).containsExactly(begun);
        assertThat(result.refused())
                .singleElement()
                .satisfies(refused -> assertThat(refused.reason()).contains("from DRAFT to REVIEW"));
    }

    private PlanId plan() {
        return alice.plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow Acme"))
                .id();
    }
}
