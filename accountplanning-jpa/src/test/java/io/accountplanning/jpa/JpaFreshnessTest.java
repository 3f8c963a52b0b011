package io.accountplanning.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.filter.Page;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What another process has written is seen at once: no provider's shared cache stands in between. */
@Tag("provider")
class JpaFreshnessTest {

    private final TestDatabase database = TestDatabase.h2().emptied();
    private final Workspace alice = AccountPlanning.builder()
            .storage(database.storage())
            .build()
            .as(Actor.staff("alice", Role.ACCOUNT_MANAGER));

    @Test
    void whatAnotherProcessHasWrittenIsRead() {
        PlanId plan = alice.plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow Acme"))
                .id();
        alice.plan(plan).planning().edit(p -> p.addTask(Task.of("Call")));
        read(plan);
        database.execute("update ap_plan set subject = 'Keep Acme'");
        database.execute("update ap_task set action = 'Write'");
        database.execute("update ap_section set version = 7");

        assertThat(alice.plans().get(plan).subject()).isEqualTo("Keep Acme");
        assertThat(alice.list()
                        .find(PlanFilter.all(), Page.first(1))
                        .rows()
                        .get(0)
                        .plan()
                        .subject())
                .isEqualTo("Keep Acme");
        assertThat(alice.plan(plan).planning().state().version()).isEqualTo(7);
        assertThat(alice.plan(plan).planning().get().tasks())
                .extracting(Task::action)
                .containsExactly("Write");
    }

    private void read(PlanId plan) {
        alice.plans().get(plan);
        alice.plan(plan).planning().get();
        alice.list().find(PlanFilter.all(), Page.first(1));
    }
}
