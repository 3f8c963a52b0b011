package io.accountplanning.inmemory;

import io.accountplanning.host.RecordKind;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.PlanId;
import io.accountplanning.relation.RelationRepository;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** No plan is linked to anything. */
final class NoRelations implements RelationRepository {

    @Override
    public List<PlanId> plansOf(
            RecordKind kind, String recordId, Visibility visibility, @Nullable PlanId after, int most) {
        return List.of();
    }

    @Override
    public List<PlanId> linkedPlans(@Nullable PlanId after, int most) {
        return List.of();
    }
}
