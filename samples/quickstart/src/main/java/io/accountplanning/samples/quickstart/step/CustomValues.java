package io.accountplanning.samples.quickstart.step;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.customfield.CustomFieldTab.Filled;
import io.accountplanning.planning.TaskId;
import java.util.HashMap;
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

    /** Until each form was typed nobody but this has been here, even if it was interrupted in between. */
    static void fill(PlanWorkspace plan, Map<String, String> values, List<OfTask> tasks) {
        var forms = (values.isEmpty() ? 0 : 1)
                + tasks.stream().filter(task -> !task.values().isEmpty()).count();
        if (plan.customFields().state().version() < forms) {
            new CustomValues(plan).fill(values, tasks);
        }
    }

    private void fill(Map<String, String> values, List<OfTask> tasks) {
        var tab = plan.customFields();
        tab.set(missing(values, tab.values()), WRITTEN);
        for (var task : tasks) {
            tab.set(task.task(), missing(task.values(), tab.values(task.task())), WRITTEN);
        }
    }

    private static Map<String, String> missing(Map<String, String> values, List<Filled> there) {
        var missing = new HashMap<>(values);
        missing.keySet().removeAll(filled(there));
        return missing;
    }

    private static List<String> filled(List<Filled> fields) {
        return fields.stream()
                .filter(field -> field.value() != null)
                .map(Filled::id)
                .toList();
    }
}
