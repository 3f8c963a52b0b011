package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.filter.Page;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.filter.PlanRow;
import io.accountplanning.host.Client;
import io.accountplanning.host.TenantId;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Task;
import io.accountplanning.storage.Storage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Three tenants that do random things to random plans, and what each of them must have in the end. */
final class TenantWorld {

    /** What a tenant knows of a plan of its own. */
    private record Known(String subject, int tasks, int changes, boolean deleted) {}

    private final Storage storage;
    private final Random random;
    private final SettableClock clock = SettableClock.at(Fixtures.NOW);
    private final Map<TenantId, Map<PlanId, Known>> known = new HashMap<>();
    private final List<TenantId> tenants =
            Stream.generate(Fixtures::tenant).limit(3).toList();
    private final List<PlanId> plans = new ArrayList<>(List.of(PlanId.next()));

    TenantWorld(Storage storage, Random random) {
        this.storage = storage;
        this.random = random;
        tenants.forEach(tenant -> known.put(tenant, new HashMap<>()));
    }

    /** Every call that concerns one plan, by name, as an administrator of that tenant. */
    static Map<String, Runnable> everyCall(Storage storage, TenantId tenant, PlanId plan) {
        Workspace workspace = workspace(storage, SettableClock.at(Fixtures.NOW), tenant);
        PlanWorkspace tabs = workspace.plan(plan);
        Map<String, Runnable> calls = new LinkedHashMap<>();
        calls.put("plans().get", () -> workspace.plans().get(plan));
        calls.put("plans().delete", () -> workspace.plans().delete(plan));
        calls.put("plans().restore", () -> workspace.plans().restore(plan));
        calls.put("trash().restore", () -> workspace.trash().restore(plan));
        calls.put("trash().purge", () -> workspace.trash().purge(plan));
        calls.put("templates().saveAs", () -> workspace.templates().saveAs("Stolen", plan));
        calls.put("tree", tabs::tree);
        calls.put("details().get", () -> tabs.details().get());
        calls.put("details().edit", () -> tabs.details().edit(d -> d.withSubject("Stolen")));
        calls.put("details().edit of version 1", () -> tabs.details().edit(1, d -> d.withSubject("Stolen")));
        calls.put("document", tabs::document);
        calls.put("asOf", () -> tabs.asOf(Fixtures.NOW));
        calls.put("compareWith", () -> tabs.compareWith(plan));
        calls.put("approval().current", () -> tabs.approval().current());
        calls.put("approval().request", () -> tabs.approval().request(null));
        calls.put("approval().approve", () -> tabs.approval().approve("Stolen"));
        calls.put("approval().withdraw", () -> tabs.approval().withdraw(null));
        calls.put("activity().latest", () -> tabs.activity().latest(10));
        calls.put("health().current", () -> tabs.health().current());
        Sections.full().forEach(filled -> {
            calls.put(filled + ".get", () -> tabs.section(filled.type()).get());
            calls.put(filled + ".edit", () -> filled.saveIn(tabs));
        });
        return calls;
    }

    void step() {
        clock.advance(Duration.ofSeconds(1));
        TenantId tenant = RandomPlans.pick(tenants, random);
        Workspace workspace = workspace(storage, clock, tenant);
        PlanId plan = RandomPlans.pick(plans, random);
        Known before = known(tenant).get(plan);
        switch (random.nextInt(6)) {
            case 0 -> create(workspace, tenant);
            case 1 ->
                expect(before, false, () -> workspace.plan(plan).details().edit(d -> d.withSubject(d.subject() + "!")))
                        .ifOwn(() -> put(
                                tenant,
                                plan,
                                new Known(before.subject() + "!", before.tasks(), before.changes() + 1, false)));
            case 2 ->
                expect(before, false, () -> workspace.plan(plan).planning().edit(p -> p.addTask(Task.of("Task"))))
                        .ifOwn(() -> put(
                                tenant,
                                plan,
                                new Known(before.subject(), before.tasks() + 1, before.changes() + 1, false)));
            case 3 -> expect(before, true, () -> workspace.plans().delete(plan)).ifOwn(() -> trash(tenant, plan, true));
            case 4 ->
                expect(before, true, () -> workspace.plans().restore(plan)).ifOwn(() -> trash(tenant, plan, false));
            default ->
                expect(before, false, () -> {
                    String subject = workspace.plans().get(plan).subject();
                    assertThat(before == null ? "nothing" : before.subject())
                            .as("a tenant reads what it wrote itself")
                            .isEqualTo(subject);
                });
        }
    }

    void assertEachTenantSeesItsOwn() {
        for (TenantId tenant : tenants) {
            Workspace workspace = workspace(storage, clock, tenant);
            Map<PlanId, Known> live = known(tenant).entrySet().stream()
                    .filter(entry -> !entry.getValue().deleted())
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            Map<PlanId, Known> listed = workspace.list().find(PlanFilter.all(), Page.first(200)).rows().stream()
                    .collect(Collectors.toMap(PlanRow::id, row -> known(workspace, row)));
            assertThat(listed)
                    .as("a tenant's list shows its own plans, as it made them, and no others")
                    .isEqualTo(live);
            assertThat(workspace.list().count(PlanFilter.all()))
                    .as("a tenant's count is of its own plans alone")
                    .isEqualTo(live.size());
        }
    }

    private static Known known(Workspace workspace, PlanRow row) {
        int changes = workspace.plan(row.id()).activity().latest(100).size();
        return new Known(row.plan().subject(), row.tasks(), changes, row.plan().isDeleted());
    }

    private void create(Workspace workspace, TenantId tenant) {
        AccountPlan plan = workspace.plans().create(NewPlan.of(Client.of("acme", "Acme"), "Grow Acme"));
        put(tenant, plan.id(), new Known("Grow Acme", 0, 1, false));
        plans.add(plan.id());
    }

    private void trash(TenantId tenant, PlanId plan, boolean deleted) {
        Known before = known(tenant).get(plan);
        int changes = before.changes() + (before.deleted() == deleted ? 0 : 1);
        put(tenant, plan, new Known(before.subject(), before.tasks(), changes, deleted));
    }

    private void put(TenantId tenant, PlanId plan, Known now) {
        known(tenant).put(plan, now);
    }

    private Map<PlanId, Known> known(TenantId tenant) {
        return known.getOrDefault(tenant, Map.of());
    }

    /** Does it, and sees that it is refused exactly when the plan is not the tenant's, or in the trash where that matters. */
    private static Outcome expect(Known own, boolean alsoInTrash, Runnable call) {
        boolean there = own != null && (alsoInTrash || !own.deleted());
        if (!there) {
            assertThat(catchThrowable(call::run))
                    .as(own == null ? "another tenant's plan is not found" : "a plan in the trash is not found")
                    .isInstanceOf(NotFoundException.class);
            return update -> {};
        }
        call.run();
        return Runnable::run;
    }

    private interface Outcome {
        void ifOwn(Runnable update);
    }

    private static Workspace workspace(Storage storage, SettableClock clock, TenantId tenant) {
        return AccountPlanning.builder()
                .storage(storage)
                .clock(clock)
                .build()
                .as(Actor.staff("alice", Role.ADMINISTRATOR).in(tenant));
    }
}
