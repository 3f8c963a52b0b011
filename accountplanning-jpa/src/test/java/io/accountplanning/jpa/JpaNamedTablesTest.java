package io.accountplanning.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.event.OutboxMessage;
import io.accountplanning.filter.Page;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tables with names of the host's own, beside those with the default names. */
class JpaNamedTablesTest {

    private TestDatabase database = TestDatabase.h2();

    @Test
    @Tag("provider")
    void storagesWithNamesOfTheirOwnWorkBesideEachOther() {
        try (NamedTables crm = NamedTables.crm(database);
                NamedTables sales = NamedTables.sales(database)) {
            JpaSchema.check(crm.factory(), crm.names());
            JpaSchema.check(sales.factory(), sales.names());
            workBesideEachOther(
                    crm.storage(), sales.storage(), database.emptied().storage());
        }
    }

    @Test
    void soTheyDoOnPostgreSql() {
        database = TestDatabase.postgres();
        try (NamedTables crm = NamedTables.crm(database)) {
            JpaSchema.check(crm.factory(), crm.names());
            workBesideEachOther(crm.storage(), database.emptied().storage());
        }
    }

    private static void workBesideEachOther(JpaStorage... storages) {
        List<PlanId> plans =
                Stream.of(storages).map(JpaNamedTablesTest::workedOn).toList();
        for (int i = 0; i < storages.length; i++) {
            assertHasOnly(plans.get(i), storages[i]);
        }
    }

    private static PlanId workedOn(JpaStorage storage) {
        Workspace alice = alice(storage);
        PlanId plan = alice.plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow Acme"))
                .id();
        alice.plan(plan).planning().edit(p -> p.addTask(Task.of("Call")));
        alice.plan(plan).planning().edit(p -> p.addTask(Task.of("Write")));
        return plan;
    }

    private static void assertHasOnly(PlanId plan, JpaStorage storage) {
        Workspace alice = alice(storage);
        assertThat(alice.list().find(PlanFilter.all(), Page.first(10)).rows())
                .extracting(row -> row.plan().id(), row -> row.plan().number())
                .containsExactly(tuple(plan, "AP-000001"));
        assertThat(alice.plan(plan).planning().get().tasks())
                .extracting(Task::action)
                .containsExactly("Call", "Write");
        List<OutboxMessage> messages = storage.outboxQueue().claim(100, Instant.now(), Duration.ofMinutes(1));
        assertThat(messages).isNotEmpty().allMatch(message -> message.plan().equals(plan.value()));
        storage.outboxQueue().done(messages.stream().map(OutboxMessage::id).toList());
        assertThat(storage.outboxQueue().claim(100, Instant.now().plusSeconds(3600), Duration.ofMinutes(1)))
                .isEmpty();
    }

    private static Workspace alice(JpaStorage storage) {
        return AccountPlanning.builder().storage(storage).build().as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
    }

    @Test
    void whatIsMissingIsNamedAsTheHostNamesIt() {
        try (NamedTables crm = NamedTables.crm(database)) {
            database.execute("alter table planning.crm_goal drop column weight");
            database.execute("drop table planning.crm_meeting");

            assertThatThrownBy(() -> JpaSchema.check(crm.factory(), crm.names()))
                    .isInstanceOf(AccountPlanningException.class)
                    .hasMessageStartingWith(
                            "The database lacks column planning.crm_goal.weight, table planning.crm_meeting."
                                    + System.lineSeparator() + "Maybe run V1__account_planning.sql")
                    .hasMessageContaining("JpaSchema.writeScripts");
        }
    }
}
