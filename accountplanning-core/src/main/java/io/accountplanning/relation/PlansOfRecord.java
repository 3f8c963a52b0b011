package io.accountplanning.relation;

import io.accountplanning.host.RecordKind;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which plans a record of the host is linked to, as one actor sees them. Thread-safe. */
public final class PlansOfRecord {

    private final PlanChanges<? extends RelationStore> changes;
    private final Actor actor;

    /** Wires the service; the façade does this for a host. */
    public PlansOfRecord(PlanChanges<? extends RelationStore> changes, Actor actor) {
        this.changes = changes;
        this.actor = actor;
    }

    /** A page of them, behind that plan; null for the first ones. */
    public List<AccountPlan> page(RecordKind kind, String recordId, @Nullable PlanId after, int most) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(recordId, "recordId");
        return changes.readAll(actor, (stores, visibility) -> {
            List<PlanId> ids = stores.relations().plansOf(kind, recordId, visibility, after, most);
            Map<PlanId, AccountPlan> plans =
                    stores.plans().find(ids).stream().collect(Collectors.toMap(AccountPlan::id, Function.identity()));
            return ids.stream().map(plans::get).filter(Objects::nonNull).toList();
        });
    }
}
