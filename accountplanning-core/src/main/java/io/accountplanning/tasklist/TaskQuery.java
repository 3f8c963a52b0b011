package io.accountplanning.tasklist;

import io.accountplanning.catalog.CatalogStore;
import io.accountplanning.customfield.CustomField;
import io.accountplanning.customfield.DefinedFields;
import io.accountplanning.filter.PlanQuery;
import io.accountplanning.permission.Visibility;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A question for the tasks across plans, complete: a storage needs nothing else to answer it.
 *
 * @param filter which tasks
 * @param visibility of the plans that the actor sees
 * @param today the day before which a deadline is overdue
 */
public record TaskQuery(TaskFilter filter, Visibility visibility, LocalDate today) {

    public TaskQuery {
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(visibility, "visibility");
        Objects.requireNonNull(today, "today");
    }

    /**
     * What an actor asks, once it is known that it can be answered.
     *
     * @param stores has the definitions, which are read when the filter asks about custom fields
     * @throws io.accountplanning.error.InvalidException when it asks about a custom field that tasks or plans do not have, or what
     *     does not fit the field's kind
     */
    public static TaskQuery of(CatalogStore stores, TaskFilter filter, Visibility visibility, LocalDate today) {
        DefinedFields.require(stores.catalog(), CustomField.Target.TASK, filter.customFields());
        PlanQuery.require(stores, filter.plans());
        return new TaskQuery(filter, visibility, today);
    }

    /** The plans that the tasks are of. */
    public PlanQuery plans() {
        return new PlanQuery(filter.plans(), visibility, today);
    }
}
