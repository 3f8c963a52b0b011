package io.accountplanning.tasksync;

import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanWork;
import io.accountplanning.section.SectionState;
import java.util.function.UnaryOperator;

/** How links are edited: as any section, but the activity log, which keeps everything, tells nothing of fingerprints. */
final class LinkEdit {

    private LinkEdit() {}

    static TaskLinks of(PlanWork<?> work, PlanId plan, UnaryOperator<TaskLinks> edit) {
        SectionState<TaskLinks> before = work.stores().plans().section(plan, TaskLinks.SECTION);
        TaskLinks after = edit.apply(before.value());
        TaskLinks told = before.value().withErasedOf(after);
        if (!told.equals(before.value())) {
            work.stores().plans().save(plan, TaskLinks.SECTION, before, told, work.now());
        }
        return work.edit(plan, TaskLinks.SECTION, links -> after).value();
    }
}
