package io.accountplanning.inmemory;

import io.accountplanning.host.UserId;
import io.accountplanning.permission.TenantId;
import io.accountplanning.plan.AccountPlan;
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
import java.util.Optional;

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
        AccountPlan plan = new AccountPlan(id, AccountPlan.numbered(number), details, 1, created, created);
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
        boolean isDetails = after instanceof PlanDetails;
        PlanDetails details = after instanceof PlanDetails own ? own : plan.details();
        long version = isDetails ? saved.version() : plan.version();
        AccountPlan touched = new AccountPlan(id, plan.number(), details, version, plan.created(), changed);
        tables.put(tables.plans, id, new Tables.Owned(tenant, touched));
        if (!isDetails) {
            tables.put(tables.sections, new Tables.SectionKey(id, type.key()), saved);
        }
        return saved;
    }
}
