package io.accountplanning.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.initiative.Initiative;
import io.accountplanning.initiative.NewOpportunity;
import io.accountplanning.initiative.OpportunityGateway;
import io.accountplanning.money.Money;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.planning.Task;
import io.accountplanning.relation.NewProject;
import io.accountplanning.relation.ProjectOrder;
import io.accountplanning.revenue.Planned;
import io.accountplanning.tasksync.HostTask;
import io.accountplanning.tasksync.NewHostTask;
import io.accountplanning.testkit.FakeHostTasks;
import io.accountplanning.testkit.FakeProjects;
import io.accountplanning.testkit.ForwardingHostTasks;
import io.accountplanning.testkit.ForwardingProjects;
import io.accountplanning.testkit.SettableClock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** A host with many tenants is told by every call of its ports whose question it answers. */
class TenantOfPortsTest {

    private static final TenantId GLOBEX = TenantId.of("globex-crm");

    private final SettableClock clock = SettableClock.at("2027-02-15T10:00:00Z");
    private final Map<String, Set<TenantId>> told = new ConcurrentHashMap<>();

    @Test
    void everyCallOfAPortSaysForWhichTenant() {
        AccountPlanning planning = host();
        Workspace alice = planning.as(Actor.staff("alice", Role.ADMINISTRATOR).in(GLOBEX));
        PlanWorkspace plan = alice.plan(alice.plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow"))
                .id());
        Task task = Task.of("Call").withPic("bob").withDeadline(LocalDate.of(2027, 2, 17));
        Initiative idea = Initiative.of("Analytics");
        plan.planning().edit(p -> p.addTask(task));
        plan.initiatives().edit(i -> i.add(idea));

        plan.link(RecordKind.INVOICE, "7");
        plan.linkedRecords();
        plan.hostTasks()
                .convert(
                        task.id(),
                        plan.createProject(NewProject.named("Rollout")).recordId());
        plan.promote(idea.id());
        plan.clientProfile();
        alice.client(ClientId.of("acme")).client();
        alice.staffNames().of(UserId.of("bob"));
        alice.revenue().in(Currency.getInstance("CHF"), PlanFilter.all(), Planned.AS_WRITTEN);
        plan.approval().request("Please");
        planning.jobs().run(clock.instant());

        assertThat(told)
                .containsOnlyKeys(
                        "clients.find",
                        "clients.profile",
                        "records.find",
                        "records.find of several",
                        "staff.find",
                        "staff.approvers",
                        "rates.rate",
                        "projects.find",
                        "projects.create",
                        "tasks.find",
                        "tasks.create",
                        "opportunities.find",
                        "opportunities.create")
                .allSatisfy((port, tenants) -> assertThat(tenants).as(port).containsExactly(GLOBEX));
    }

    private <T> T told(String port, TenantId tenant, T answer) {
        told.computeIfAbsent(port, key -> ConcurrentHashMap.newKeySet()).add(tenant);
        return answer;
    }

    private AccountPlanning host() {
        return AccountPlanning.builder()
                .clock(clock)
                .clients(new Clients())
                .records(new Records())
                .staff(new Staff())
                .exchangeRates((tenant, from, to, day) -> told("rates.rate", tenant, Optional.of(BigDecimal.ONE)))
                .projects(new ForwardingProjects(new FakeProjects()) {
                    @Override
                    public Optional<HostRecord> find(TenantId tenant, String key) {
                        return told("projects.find", tenant, super.find(tenant, key));
                    }

                    @Override
                    public HostRecord create(ProjectOrder order) {
                        return told("projects.create", order.tenant(), super.create(order));
                    }
                })
                .hostTasks(new ForwardingHostTasks(new FakeHostTasks(clock.instant())) {
                    @Override
                    public Optional<HostTask> find(TenantId tenant, String key) {
                        return told("tasks.find", tenant, super.find(tenant, key));
                    }

                    @Override
                    public HostTask create(NewHostTask task) {
                        return told("tasks.create", task.tenant(), super.create(task));
                    }
                })
                .opportunities(new Opportunities())
                .mail(mail -> {})
                .build();
    }

    private final class Clients implements ClientDirectory {
        @Override
        public Optional<Client> find(TenantId tenant, ClientId id) {
            return told("clients.find", tenant, Optional.of(new Client(id, "Acme")));
        }

        @Override
        public Optional<ClientProfile> profile(TenantId tenant, ClientId id) {
            return told("clients.profile", tenant, Optional.empty());
        }
    }

    private final class Records implements RecordDirectory {
        @Override
        public Optional<HostRecord> find(TenantId tenant, RecordKind kind, String id) {
            Money amount = kind == RecordKind.INVOICE ? Money.of("100", "EUR") : null;
            return told(
                    "records.find",
                    tenant,
                    Optional.of(new HostRecord(kind, id, "Record " + id, LocalDate.of(2027, 2, 1), amount)));
        }

        @Override
        public Map<String, HostRecord> find(TenantId tenant, RecordKind kind, java.util.Collection<String> ids) {
            return told("records.find of several", tenant, Map.of());
        }
    }

    private final class Staff implements StaffDirectory {
        @Override
        public Optional<StaffMember> find(TenantId tenant, UserId id) {
            return told("staff.find", tenant, Optional.of(new StaffMember(id, id.value(), id + "@example.com")));
        }

        @Override
        public List<UserId> approvers(TenantId tenant, ClientId client, UUID plan) {
            return told("staff.approvers", tenant, List.of(UserId.of("carol")));
        }
    }

    private final class Opportunities implements OpportunityGateway {
        @Override
        public Optional<String> find(TenantId tenant, String key) {
            return told("opportunities.find", tenant, Optional.empty());
        }

        @Override
        public String create(NewOpportunity request) {
            return told("opportunities.create", request.tenant(), "O-1");
        }
    }
}
