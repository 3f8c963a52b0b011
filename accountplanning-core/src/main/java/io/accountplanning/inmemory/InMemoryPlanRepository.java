package io.accountplanning.inmemory;

import io.accountplanning.host.ClientId;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.Placement;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanRepository;
import io.accountplanning.planning.Planning;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.section.Stamp;
import io.accountplanning.team.TeamInformation;
import io.accountplanning.transaction.StaleVersionException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Plans and their sections in memory. */
final class InMemoryPlanRepository implements PlanRepository {

    private final TenantId tenant;
    private final Tables tables;

    InMemoryPlanRepository(TenantId tenant, Tables tables) {
        this.tenant = tenant;
        this.tables = tables;
    }

    @Override
    public AccountPlan insert(PlanId id, PlanDetails details, Stamp created) {
        if (tables.plans.containsKey(id)) {
            throw new IllegalStateException("There is a plan " + id + " already");
        }
        long number = tables.numbers.getOrDefault(tenant, 0L) + 1;
        tables.put(tables.numbers, tenant, number);
        AccountPlan plan =
                new AccountPlan(id, AccountPlan.numbered(number), details, Placement.ALONE, 1, created, created);
        tables.put(tables.plans, id, new Tables.Owned(tenant, plan));
        return plan;
    }

    @Override
    public Optional<AccountPlan> find(PlanId id) {
        return Optional.ofNullable(tables.plans.get(id))
                .filter(owned -> owned.tenant().equals(tenant))
                .map(Tables.Owned::plan);
    }

    @Override
    public boolean isOwn(PlanId id, UserId user) {
        return find(id).map(AccountPlan::owner).filter(user::equals).isPresent()
                || section(id, Planning.SECTION).value().tasks().stream().anyMatch(task -> user.equals(task.pic()))
                || section(id, TeamInformation.SECTION).value().companyTeam().stream()
                        .anyMatch(member -> user.equals(member.hostId()));
    }

    @Override
    @SuppressWarnings("unchecked") // a section is kept under the key of its own type
    public <S extends PlanSection> SectionState<S> section(PlanId id, SectionType<S> type) {
        Optional<AccountPlan> plan = find(id);
        if (plan.isPresent() && type.type() == PlanDetails.class) {
            return (SectionState<S>) plan.get().state();
        }
        SectionState<?> state = plan.isEmpty() ? null : tables.sections.get(new Tables.SectionKey(id, type.key()));
        return state == null ? new SectionState<>(type.empty(), 0, null) : (SectionState<S>) state;
    }

    @Override
    public <S extends PlanSection> SectionState<S> save(
            PlanId id, SectionType<S> type, SectionState<S> before, S after, Stamp changed) {
        AccountPlan plan = find(id).orElseThrow(() -> new StaleVersionException("plan " + id, null));
        if (section(id, type).version() != before.version()) {
            throw new StaleVersionException(type.key() + " of " + plan.number(), null);
        }
        SectionState<S> saved = new SectionState<>(after, before.version() + 1, changed);
        AccountPlan touched = touched(plan, saved, changed);
        requireUnique(touched);
        tables.put(tables.plans, id, new Tables.Owned(tenant, touched));
        if (!(after instanceof PlanDetails)) {
            tables.put(tables.sections, new Tables.SectionKey(id, type.key()), saved);
        }
        return saved;
    }

    private static AccountPlan touched(AccountPlan plan, SectionState<?> saved, Stamp changed) {
        boolean isDetails = saved.value() instanceof PlanDetails;
        return new AccountPlan(
                plan.id(),
                plan.number(),
                saved.value() instanceof PlanDetails details ? details : plan.details(),
                saved.value() instanceof Placement placement ? placement : plan.placement(),
                isDetails ? saved.version() : plan.version(),
                plan.created(),
                changed);
    }

    private void requireUnique(AccountPlan plan) {
        PlanId predecessor = plan.placement().predecessor();
        boolean twice = !plan.isDeleted()
                && live().filter(other -> !other.id().equals(plan.id()))
                        .anyMatch(other -> (predecessor != null
                                        && predecessor.equals(other.placement().predecessor()))
                                || (plan.placement().primary()
                                        && isPrimaryOf(other, plan.client().id())));
        if (twice) {
            throw new StaleVersionException("the place of " + plan.number(), null);
        }
    }

    @Override
    public void lockPlacements() {
        // One transaction runs at a time.
    }

    @Override
    public Optional<PlanId> followUpOf(PlanId id) {
        return live().filter(plan -> id.equals(plan.placement().predecessor()))
                .map(AccountPlan::id)
                .findFirst();
    }

    @Override
    public Optional<PlanId> primaryOf(ClientId client) {
        return live().filter(plan -> isPrimaryOf(plan, client))
                .map(AccountPlan::id)
                .findFirst();
    }

    private static boolean isPrimaryOf(AccountPlan plan, ClientId client) {
        return plan.placement().primary() && plan.client().id().equals(client);
    }

    @Override
    public List<PlanId> below(PlanId id) {
        return live().filter(plan -> id.equals(plan.placement().parent()))
                .sorted(Comparator.comparing(AccountPlan::number))
                .map(AccountPlan::id)
                .toList();
    }

    @Override
    public List<PlanId> startedFrom(String template) {
        return all().filter(plan -> template.equals(plan.placement().template()))
                .sorted(Comparator.comparing(AccountPlan::number))
                .map(AccountPlan::id)
                .toList();
    }

    private Stream<AccountPlan> live() {
        return all().filter(plan -> !plan.isDeleted());
    }

    Stream<AccountPlan> all() {
        return tables.plans.values().stream()
                .filter(owned -> owned.tenant().equals(tenant))
                .map(Tables.Owned::plan);
    }

    boolean sees(Visibility visibility, PlanId plan) {
        return visibility instanceof Visibility.All
                || (visibility instanceof Visibility.Own own && isOwn(plan, own.user()));
    }

    @Override
    public void remove(PlanId id) {
        if (find(id).isEmpty()) {
            return;
        }
        tables.remove(tables.plans, id);
        tables.remove(tables.activity, id);
        tables.remove(tables.health, id);
        tables.remove(tables.healthHistory, id);
        tables.sections.keySet().stream()
                .filter(key -> key.plan().equals(id))
                .toList()
                .forEach(key -> tables.remove(tables.sections, key));
        tables.snapshots.entrySet().stream()
                .filter(kept -> id.equals(kept.getValue().owner()))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(key -> tables.remove(tables.snapshots, key));
    }
}
