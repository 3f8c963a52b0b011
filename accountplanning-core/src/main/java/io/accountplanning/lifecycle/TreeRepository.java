package io.accountplanning.lifecycle;

import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanId;
import java.util.Collection;
import java.util.List;

/** Answers questions about the tree of one tenant's plans, within one transaction. */
public interface TreeRepository {

    /** The visible plans outside the trash that stand directly below one of those, by their numbers. */
    List<AccountPlan> below(Collection<PlanId> parents, Visibility visibility);
}
