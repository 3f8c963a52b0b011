package io.accountplanning.samples.quickstart.life;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.lifecycle.DeletedPlan;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.samples.quickstart.lifedata.LifeFile.CopyRow;
import io.accountplanning.samples.quickstart.step.KnownPlans;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A plan is copied, the copy deleted, seen in the trash and taken out again. */
public final class TrashCopy {

    private static final long AS_CREATED = 1;
    private static final long AS_DELETED = 2;
    private static final int MOST = 100;

    private final CopyRow row;
    private final Desks desks;
    private final Once once;

    public TrashCopy(CopyRow row, Desks desks, Once once) {
        this.row = row;
        this.desks = desks;
        this.once = once;
    }

    /** A run that was interrupted may have left the copy in the trash; this one goes on from there. */
    public List<String> of(PlanWorkspace plan, KnownPlans known) {
        if (inTrash().isEmpty()) {
            var copy = known.open(
                    row.plan().client(), row.subject(), row.plan().period(), () -> plan.cloneAs(row.subject()));
            delete(copy.document().plan());
        }
        return inTrash()
                .filter(deleted -> deleted.plan().version() == AS_DELETED)
                .map(this::restored)
                .orElse(List.of("\"" + row.subject() + "\" was deleted and restored by an earlier run"));
    }

    private void delete(AccountPlan copy) {
        once.when(copy.version() == AS_CREATED, () -> desks.ofUser().plans().delete(copy.id()));
    }

    private List<String> restored(DeletedPlan deleted) {
        once.when(true, () -> desks.ofUser().trash().restore(deleted.plan().id()));
        return List.of(listed(deleted), deleted.plan().number() + " was restored");
    }

    private String listed(DeletedPlan deleted) {
        var zone = desks.ofUser().settings().state().value().zone();
        return "%s \"%s\", deleted by %s, can be restored until %s"
                .formatted(
                        deleted.plan().number(),
                        deleted.plan().subject(),
                        desks.name(deleted.deletedBy()),
                        LocalDate.ofInstant(deleted.restorableUntil(), zone));
    }

    private Optional<DeletedPlan> inTrash() {
        return desks.ofUser().trash().latest(MOST).stream()
                .filter(deleted -> isTheCopy(deleted.plan()))
                .findFirst();
    }

    private boolean isTheCopy(AccountPlan plan) {
        return plan.client().id().value().equals(row.plan().client().id())
                && plan.subject().equals(row.subject())
                && plan.period().equals(row.plan().period());
    }
}
