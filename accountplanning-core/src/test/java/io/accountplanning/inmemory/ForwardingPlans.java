package io.accountplanning.inmemory;

import io.accountplanning.host.ClientId;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanRepository;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.section.Stamp;
import java.util.List;
import java.util.Optional;

/** Plans that are kept right, to be broken in one place. */
class ForwardingPlans implements PlanRepository {

    final PlanRepository right;

    ForwardingPlans(PlanRepository right) {
        this.right = right;
    }

    @Override
    public AccountPlan insert(PlanId id, PlanDetails details, Stamp created) {
        return right.insert(id, details, created);
    }

    @Override
    public Optional<AccountPlan> find(PlanId id) {
        return right.find(id);
    }

    @Override
    public void lockPlacements() {
        right.lockPlacements();
    }

    @Override
    public Optional<PlanId> followUpOf(PlanId id) {
        return right.followUpOf(id);
    }

    @Override
    public Optional<PlanId> primaryOf(ClientId client) {
        return right.primaryOf(client);
    }

    @Override
    public List<PlanId> below(PlanId id) {
        return right.below(id);
    }

    @Override
    public List<PlanId> startedFrom(String template) {
        return right.startedFrom(template);
    }

    @Override
    public void remove(PlanId id) {
        right.remove(id);
    }

    @Override
    public boolean isOwn(PlanId id, UserId user) {
        return right.isOwn(id, user);
    }

    @Override
    public <S extends PlanSection> SectionState<S> section(PlanId id, SectionType<S> type) {
        return right.section(id, type);
    }

    @Override
    public <S extends PlanSection> SectionState<S> save(
            PlanId id, SectionType<S> type, SectionState<S> before, S after, Stamp changed) {
        return right.save(id, type, before, after, changed);
    }
}
