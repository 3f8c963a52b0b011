package io.accountplanning.lifecycle;

import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.whitespace.WhitespaceTotal;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Answers questions about the tree of one tenant's plans, within one transaction. */
public interface TreeRepository {

    /** The visible plans outside the trash that stand directly below one of those, by their numbers. */
    List<AccountPlan> below(Collection<PlanId> parents, Visibility visibility);

    /**
     * The whitespace maps of those plans in figures, as {@link io.accountplanning.whitespace.WhitespaceMap#total} gives them. Plans whose
     * map has no eligible cell are left out.
     */
    Map<PlanId, WhitespaceTotal> whitespace(Collection<PlanId> plans);
}
