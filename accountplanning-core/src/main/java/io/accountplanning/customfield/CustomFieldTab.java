package io.accountplanning.customfield;

import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.catalog.CatalogStore;
import io.accountplanning.error.InvalidException;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanWork;
import io.accountplanning.section.SectionState;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The custom fields of one plan and its tasks, on a screen. Thread-safe. */
public final class CustomFieldTab {

    private final PlanChanges<? extends CatalogStore> changes;
    private final Actor actor;
    private final PlanId plan;
    private final TaskRows tasks;

    /** Knows the tasks of a plan. */
    @FunctionalInterface
    public interface TaskRows {
        /** The tasks of a plan. */
        List<? extends Row> of(PlanWork<?> work, AccountPlan plan);
    }

    /**
     * A field with what the plan or a task has in it.
     *
     * @param id the field's id
     * @param field its definition
     * @param value as it is stored; null when it is empty
     */
    public record Filled(
            String id, CustomField field, @Nullable String value) {

        public Filled {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(field, "field");
        }

        /** The value as a person reads it; empty text for an empty one. */
        public String show(Locale locale) {
            return value == null ? "" : field.shown(value, locale);
        }
    }

    /** Wires the tab; the façade does this for a host. */
    public CustomFieldTab(PlanChanges<? extends CatalogStore> changes, Actor actor, PlanId plan, TaskRows tasks) {
        this.changes = changes;
        this.actor = actor;
        this.plan = plan;
        this.tasks = tasks;
    }

    /** The plan's fields that are in use, in their order, empty ones included. */
    public List<Filled> values() {
        return values(CustomField.Target.PLAN, null);
    }

    /** A task's fields that are in use, in their order, empty ones included. */
    public List<Filled> values(RowId task) {
        return values(CustomField.Target.TASK, task.value());
    }

    private List<Filled> values(CustomField.Target of, @Nullable UUID task) {
        return work(work -> {
            CustomValues values = work.section(work.live(plan), CustomValues.SECTION);
            return CustomFields.ordered(work).stream()
                    .filter(entry -> entry.value().active() && entry.value().of() == of)
                    .map(entry -> new Filled(
                            entry.id(),
                            entry.value(),
                            values.find(entry.id(), task).orElse(null)))
                    .toList();
        });
    }

    /** The required fields of the plan that are still empty. */
    public List<Filled> missing() {
        return values().stream()
                .filter(filled -> filled.field().required() && filled.value() == null)
                .toList();
    }

    /**
     * Types into a field of the plan; blank text empties it.
     *
     * @param locale whose way of writing numbers and dates
     * @throws InvalidException when there is no such field in use, or the value breaks its rule
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public SectionState<CustomValues> set(String field, String text, Locale locale) {
        return set(CustomField.Target.PLAN, null, field, text, locale);
    }

    /**
     * Types into a field of a task; blank text empties it.
     *
     * @param locale whose way of writing numbers and dates
     * @throws InvalidException when there is no such task, no such field in use, or the value breaks its rule
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public SectionState<CustomValues> set(RowId task, String field, String text, Locale locale) {
        return set(CustomField.Target.TASK, task.value(), field, text, locale);
    }

    private SectionState<CustomValues> set(
            CustomField.Target of, @Nullable UUID task, String field, String text, Locale locale) {
        return work(work -> {
            AccountPlan found = work.live(plan, Capability.EDIT);
            if (task != null
                    && tasks.of(work, found).stream()
                            .noneMatch(row -> row.id().value().equals(task))) {
                throw InvalidException.of("task", found.number() + " has no such task", task);
            }
            String written = written(work, of, field, text, locale);
            return work.edit(plan, CustomValues.SECTION, values -> values.with(field, task, written));
        });
    }

    private static @Nullable String written(
            PlanWork<? extends CatalogStore> work, CustomField.Target of, String field, String text, Locale locale) {
        CustomField definition = CustomFields.FIELDS.all(work).stream()
                .filter(entry -> entry.id().equals(field)
                        && entry.value().active()
                        && entry.value().of() == of)
                .findFirst()
                .map(CatalogEntry::value)
                .orElseThrow(() -> InvalidException.of(
                        field, "is no custom field of a " + of.name().toLowerCase(Locale.ROOT) + " in use", text));
        try {
            String written = definition.written(text, locale);
            if (written == null && definition.required()) {
                throw InvalidException.of(field, "is required", text);
            }
            return written;
        } catch (IllegalArgumentException e) {
            throw InvalidException.of(field, Objects.requireNonNullElse(e.getMessage(), "is not readable"), text);
        }
    }

    private <T> T work(Function<PlanWork<? extends CatalogStore>, T> operation) {
        return changes.work(actor, "the custom fields of plan " + plan, operation);
    }
}
