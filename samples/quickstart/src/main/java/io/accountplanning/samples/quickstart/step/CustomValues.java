package io.accountplanning.samples.quickstart.step;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.customfield.CustomFieldTab.Filled;
import io.accountplanning.planning.TaskId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Types into custom fields what the files say, as a person would. */
final class CustomValues {

    /** How numbers are written in the files; dates are understood in every locale. */
    private static final Locale WRITTEN = Locale.ENGLISH;

    private final PlanWorkspace plan;

    private CustomValues(PlanWorkspace plan) {
        this.plan = plan;
    }

    /** What one task has in its fields. */
    record OfTask(TaskId task, Map<String, String> values) {}

    /** Until there are as many edits as values nobody but this has been here, even if it was interrupted in between. */
    static void fill(PlanWorkspace plan, Map<String, String> values, List<OfTask> tasks) {
        var all = values.size()
                + tasks.stream().mapToInt(task -> task.values().size()).sum();
        var edits = plan.section(io.accountplanning.customfield.CustomValues.SECTION)
                .state()
                .version();
        if (edits < all) {
            new CustomValues(plan).fill(values, tasks);
        }
    }

    private void fill(Map<String, String> values, List<OfTask> tasks) {
        var tab = plan.customFields();
        var there = filled(tab.values());
        values.forEach((field, value) -> {
            if (!there.contains(field)) {
                tab.set(field, value, WRITTEN);
            }
        });
        for (var task : tasks) {
            var thereToo = filled(tab.values(task.task()));
            task.values().forEach((field, value) -> {
                if (!thereToo.contains(field)) {
                    tab.set(task.task(), field, value, WRITTEN);
                }
            });
        }
    }

    private static List<String> filled(List<Filled> fields) {
        return fields.stream()
                .filter(field -> field.value() != null)
                .map(Filled::id)
                .toList();
    }
}
