package io.accountplanning.export.portfolio;

import io.accountplanning.Workspace;
import io.accountplanning.bulk.IntakeOutcome.Kind;
import io.accountplanning.bulk.IntakePlan;
import io.accountplanning.customfield.CustomField;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Counts what would become of rows. */
final class Tally {

    private final Workspace workspace;
    private final boolean updates;
    private final Locale locale;
    private final List<PortfolioProblem> problems = new ArrayList<>();
    private int rows;
    private int created;
    private int changed;
    private int unchanged;
    private int refused;
    private int allProblems;

    Tally(Workspace workspace, boolean updates, Locale locale) {
        this.workspace = workspace;
        this.updates = updates;
        this.locale = locale;
    }

    /** What is to become of the row. */
    Kind add(RowReading.Read read) {
        rows++;
        IntakePlan plan = read.plan();
        if (plan == null) {
            return refuse(read.problems());
        }
        if (plan.isNew()) {
            created++;
            return Kind.CREATED;
        }
        if (!updates) {
            unchanged++;
            return Kind.UNCHANGED;
        }
        return change(read.row(), plan);
    }

    private Kind refuse(List<PortfolioProblem> why) {
        refused++;
        allProblems += why.size();
        why.stream()
                .limit(PortfolioPreview.MOST_PROBLEMS - (long) problems.size())
                .forEach(problems::add);
        return Kind.REFUSED;
    }

    private Kind change(int row, IntakePlan plan) {
        PlanId id = Objects.requireNonNull(plan.plan(), "plan");
        PlanDetails before = workspace.plans().get(id).details();
        PlanDetails after = plan.edit().apply(before);
        List<PortfolioProblem> broken = PlanDetails.SECTION.check(before, after).stream()
                .map(violation ->
                        new PortfolioProblem(row, violation.path(), violation.rejectedValue(), violation.message()))
                .toList();
        if (!broken.isEmpty()) {
            return refuse(broken);
        }
        if (before.equals(after) && isTyped(id, plan.customFields())) {
            unchanged++;
            return Kind.UNCHANGED;
        }
        changed++;
        return Kind.CHANGED;
    }

    private boolean isTyped(PlanId id, Map<String, String> typed) {
        return typed.isEmpty()
                || workspace.plan(id).customFields().values().stream()
                        .filter(filled -> typed.containsKey(filled.id()))
                        .allMatch(filled -> Objects.equals(
                                filled.value(), written(filled.field(), typed.getOrDefault(filled.id(), ""))));
    }

    private @Nullable String written(CustomField field, String typed) {
        return field.written(typed, locale);
    }

    PortfolioPreview preview(List<String> ignored) {
        return new PortfolioPreview(rows, created, changed, unchanged, refused, problems, allProblems, ignored);
    }
}
