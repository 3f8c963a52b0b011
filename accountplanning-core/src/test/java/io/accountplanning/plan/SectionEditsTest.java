package io.accountplanning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.competitor.Competitor;
import io.accountplanning.competitor.Competitors;
import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.error.ConflictException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import org.junit.jupiter.api.Test;

class SectionEditsTest {

    private final AccountPlanning planning = AccountPlanning.builder().build();
    private final Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
    private final PlanWorkspace plan = alice.plan(
            alice.plans().create(NewPlan.of(Client.of("acme", "Acme"), "Grow")).id());

    private static SectionEdits edits(String subject) {
        return SectionEdits.none()
                .and(Planning.SECTION, 0, p -> p.addTask(Task.of("Book")))
                .and(PlanDetails.SECTION, 1, d -> d.withSubject(subject));
    }

    @Test
    void allOfThemAreKeptAndEachIsAnEntryOfItsOwn() {
        plan.editTogether(edits("Keep"));

        assertThat(plan.planning().get().tasks()).hasSize(1);
        assertThat(plan.details().get().subject()).isEqualTo("Keep");
        assertThat(plan.activity().latest(5)).hasSize(3);
    }

    @Test
    void oneThatBreaksARuleOrIsStaleKeepsAllOfThemOut() {
        assertThatThrownBy(() -> plan.editTogether(edits(""))).isInstanceOf(InvalidException.class);
        assertThat(plan.planning().state().version()).isZero();

        plan.competitors().edit(c -> c.add(Competitor.of("Rival")));
        assertThatThrownBy(() ->
                        plan.editTogether(edits("Keep").and(Competitors.SECTION, 0, c -> Competitors.SECTION.empty())))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("Rival");
        assertThat(plan.planning().state().version()).isZero();
        assertThat(plan.details().get().subject()).isEqualTo("Grow");
    }

    @Test
    void theyAreThoseOfAPersonWhoMayEditThePlan() {
        PlanWorkspace seen = planning.as(Actor.staff("eve", Role.VIEWER))
                .plan(plan.document().plan().id());

        assertThatThrownBy(() -> seen.editTogether(edits("Keep"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> plan.editTogether(
                        SectionEdits.none().and(PlanDetails.SECTION, 1, d -> d.movedTo(Client.of("other", "Other")))))
                .hasMessageContaining("plan.moveTo(client)");
    }
}
