package io.accountplanning.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.error.ConflictException;
import io.accountplanning.host.Client;
import io.accountplanning.host.TenantId;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("provider")
class JpaJoiningTest {

    private final TestDatabase database = TestDatabase.h2().emptied();
    private final EntityManager host = database.factory().createEntityManager();
    private final List<Runnable> afterCommit = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private final JpaStorage joining = JpaStorage.joining(() -> host, afterCommit::add);
    private final Workspace inHost = workspace(joining);
    private final Workspace outside = workspace(database.storage());

    @AfterEach
    void close() {
        if (host.getTransaction().isActive()) {
            host.getTransaction().rollback();
        }
        host.close();
    }

    @Test
    void theHostsCommitKeepsItAndThenListenersHear() {
        host.getTransaction().begin();
        PlanId plan = inHost.plans().create(acme()).id();
        inHost.plan(plan).planning().edit(p -> p.addTask(Task.of("Call")));
        assertThat(heard).isEmpty();
        host.getTransaction().commit();
        afterCommit.forEach(Runnable::run);

        assertThat(heard).containsExactly("plan", "planning");
        assertThat(outside.plan(plan).planning().get().tasks())
                .extracting(Task::action)
                .containsExactly("Call");
    }

    @Test
    void theHostsRollbackUndoesEverything() {
        PlanId kept = outside.plans().create(acme()).id();
        heard.clear();
        host.getTransaction().begin();
        PlanId created = inHost.plans().create(acme()).id();
        inHost.plan(kept).planning().edit(p -> p.addTask(Task.of("Call")));
        host.getTransaction().rollback();

        assertThat(heard).isEmpty();
        assertThat(outside.plan(kept).planning().state().version()).isZero();
        assertThat(outside.plan(kept).activity().latest(10)).hasSize(1);
        assertThatThrownBy(() -> outside.plans().get(created)).hasMessageContaining("There is no plan");
        assertThat(database.storage().outboxQueue().claim(10, Instant.now(), Duration.ofMinutes(1)))
                .hasSize(1);
    }

    @Test
    void whatAHostReadLongAgoIsReadAnew() {
        AccountPlan plan = outside.plans().create(acme());
        host.getTransaction().begin();
        inHost.plan(plan.id()).planning().edit(p -> p.addTask(Task.of("First")));
        host.getTransaction().commit();
        outside.plan(plan.id()).planning().edit(p -> p.addTask(Task.of("Second")));

        host.getTransaction().begin();
        Planning read = inHost.plan(plan.id())
                .planning()
                .edit(2, p -> p.addTask(Task.of("Third")))
                .value();
        host.getTransaction().commit();
        assertThat(read.tasks()).extracting(Task::action).containsExactly("First", "Second", "Third");
    }

    @Test
    void whoLosesIsNotRetriedInTheHostsTransaction() {
        AccountPlan plan = outside.plans().create(acme());
        outside.plan(plan.id()).planning().edit(p -> p.addTask(Task.of("First")));
        int[] attempts = {0};
        host.getTransaction().begin();

        assertThat(joining.canRetry()).isFalse();
        assertThatThrownBy(() -> inHost.plan(plan.id()).planning().edit(p -> {
                    attempts[0]++;
                    outside.plan(plan.id()).planning().edit(q -> q.addTask(Task.of("Faster")));
                    return p.addTask(Task.of("Slower"));
                }))
                .isInstanceOf(ConflictException.class);
        assertThat(attempts[0]).isEqualTo(1);
    }

    @Test
    void anotherTenantCannotJoin() {
        host.getTransaction().begin();
        assertThatThrownBy(() -> joining.transact(
                        TenantId.of("a"), outer -> joining.transact(TenantId.of("b"), inner -> "never")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("A transaction of a is running, it cannot work for b");
    }

    @Test
    void theQueueNeedsTransactionsOfItsOwn() {
        assertThatThrownBy(joining::outboxQueue)
                .isInstanceOf(AccountPlanningException.class)
                .hasMessageContaining("Maybe give it some with JpaStorage.joining(...).withOwnTransactions");
        outside.plans().create(acme());
        assertThat(joining.withOwnTransactions(database.factory())
                        .outboxQueue()
                        .claim(10, Instant.now(), Duration.ofMinutes(1)))
                .hasSize(1);
    }

    private Workspace workspace(JpaStorage storage) {
        return AccountPlanning.builder()
                .storage(storage)
                .listener(change -> heard.add(change.section()))
                .build()
                .as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
    }

    private static NewPlan acme() {
        return NewPlan.of(Client.of("acme", "Acme"), "Grow Acme");
    }
}
