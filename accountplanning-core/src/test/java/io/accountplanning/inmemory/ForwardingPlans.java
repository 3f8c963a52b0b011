package io.accountplanning.inmemory;

import io.accountplanning.host.UserId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanRepository;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.section.Stamp;
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
