package io.accountplanning.filter;

import io.accountplanning.customfield.CustomFieldTab.Filled;
import io.accountplanning.health.StoredHealth;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a list shows it.
 *
 * @param plan the plan
 * @param tasks how many tasks it has
 * @param openTasks how many of them are not complete
 * @param overdueTasks how many of these have a deadline before today
 * @param customFields what it has in the custom fields that the list shows, in their order, empty ones included; behind them in
 *     the one that the list is sorted by, when it is not among them
 * @param health its score and band as of today; null when it has no score
 */
public record PlanRow(
        AccountPlan plan,
        int tasks,
        int openTasks,
        int overdueTasks,
        List<Filled> customFields,
        StoredHealth.@Nullable Shown health) {

    public PlanRow {
        Objects.requireNonNull(plan, "plan");
        customFields = List.copyOf(customFields);
    }

    /** A row of a plan without a score. */
    public PlanRow(AccountPlan plan, int tasks, int openTasks, int overdueTasks, List<Filled> customFields) {
        this(plan, tasks, openTasks, overdueTasks, customFields, null);
    }

    /** A row of a list that shows no custom fields. */
    public PlanRow(AccountPlan plan, int tasks, int openTasks, int overdueTasks) {
        this(plan, tasks, openTasks, overdueTasks, List.of());
    }

    /** The plan's id. */
    public PlanId id() {
        return plan.id();
    }

    /**
     * What the plan has in a custom field.
     *
     * @throws IllegalArgumentException when the list neither shows that field nor is sorted by it
     */
    public Filled customField(String id) {
        for (Filled filled : customFields) { // a table of many columns asks for each in each row
            if (filled.id().equals(id)) {
                return filled;
            }
        }
        throw new IllegalArgumentException("The list does not show the custom field " + id + System.lineSeparator()
                + "Maybe ask for it with list.withCustomFields(\"" + id + "\")?");
    }

    /** Where a page that follows this row starts. */
    public Cursor cursor(PlanSort sort) {
        String field = sort.customField();
        return new Cursor(sort, field == null ? sortValue(sort.key()) : sortValue(customField(field)), plan.id());
    }

    private @Nullable String sortValue(PlanSort.Key key) {
        return switch (key) {
            case NUMBER -> plan.number();
            case SUBJECT -> plan.subject().toLowerCase(Locale.ROOT);
            case CLIENT -> plan.client().name().toLowerCase(Locale.ROOT);
            case PERIOD -> plan.period().startInclusive().toString();
            case CHANGED -> plan.changed().at().toString();
            case HEALTH ->
                health == null || health.score() == null ? null : health.score().toPlainString();
            case CUSTOM_FIELD -> throw new IllegalArgumentException("A custom field has no place of its own in a plan");
        };
    }

    private @Nullable String sortValue(Filled filled) {
        String value = filled.value();
        if (value == null) {
            return null;
        }
        return switch (filled.field().kind()) {
            case NUMBER, DATE -> value;
            case MONEY -> plan.details().currency().getCurrencyCode() + " " + value;
            case TEXT, CHOICE, MULTI_CHOICE, YES_NO -> value.toLowerCase(Locale.ROOT);
        };
    }
}
