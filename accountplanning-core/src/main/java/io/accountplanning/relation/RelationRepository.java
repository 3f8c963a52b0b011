package io.accountplanning.relation;

import io.accountplanning.host.RecordKind;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.PlanId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers which plans of one tenant are linked to records of the host, within one transaction. */
public interface RelationRepository {

    /**
     * The plans outside the trash that are linked to that record and that the actor sees, each once, ordered by their ids as the
     * storage orders them.
     *
     * @param after only those behind that plan in this order; null for the first ones
     * @param most how many at most, 1 or more
     */
    List<PlanId> plansOf(RecordKind kind, String recordId, Visibility visibility, @Nullable PlanId after, int most);

    /**
     * The plans outside the trash that are linked to a record and are not archived, ordered by their ids as the storage orders them.
     *
     * @param after only those behind that plan in this order; null for the first ones
     * @param most how many at most, 1 or more
     */
    List<PlanId> linkedPlans(@Nullable PlanId after, int most);
}
