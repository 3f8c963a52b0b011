package io.accountplanning.customfield;

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
import java.util.Map;
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
    private final @Nullable Long version;

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
        this(changes, actor, plan, tasks, null);
    }

    private CustomFieldTab(
            PlanChanges<? extends CatalogStore> changes,
            Actor actor,
            PlanId plan,
            TaskRows tasks,
            @Nullable Long version) {
        this.changes = changes;
        this.actor = actor;
        this.plan = plan;
        this.tasks = tasks;
        this.version = version;
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

    /** All values with their version, for a screen that edits them later; it reads this first, and {@link #values()} then. */
    public SectionState<CustomValues> state() {
        return changes.read(actor, plan, (stores, found) -> stores.plans().section(plan, CustomValues.SECTION));
    }

    /**
     * The same fields, edited only while those of the plan and its tasks are still in the version that the person saw.
     *
     * @param seen from {@link #state()}; else edits throw {@link io.accountplanning.error.ConflictException} with who changed what since
     */
    public CustomFieldTab at(long seen) {
        return new CustomFieldTab(changes, actor, plan, tasks, seen);
    }

    /** {@link #set(Map, Locale)} of one field. */
    public SectionState<CustomValues> set(String field, String text, Locale locale) {
        return set(Map.of(field, text), locale);
    }

    /** {@link #set(RowId, Map, Locale)} of one field. */
    public SectionState<CustomValues> set(RowId task, String field, String text, Locale locale) {
        return set(task, Map.of(field, text), locale);
    }

    /**
     * Types a form of the plan: all of it in one change, or nothing. Fields that are not in it keep their values.
     *
     * @param typed what was typed, by the fields' ids; blank text empties a field
     * @param locale whose way of writing numbers and dates
     * @throws InvalidException when there is no such field in use, or a value breaks its rule; with every fault, by the field's id
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public SectionState<CustomValues> set(Map<String, String> typed, Locale locale) {
        return set(CustomField.Target.PLAN, null, typed, locale);
    }

    /**
     * Types a form of a task, as {@link #set(Map, Locale)} does one of the plan.
     *
     * @throws InvalidException when there is no such task, no such field in use, or a value breaks its rule; with every fault
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public SectionState<CustomValues> set(RowId task, Map<String, String> typed, Locale locale) {
        return set(CustomField.Target.TASK, task.value(), typed, locale);
    }

    private SectionState<CustomValues> set(
            CustomField.Target of, @Nullable UUID task, Map<String, String> typed, Locale locale) {
        return work(work -> {
            AccountPlan found = work.live(plan, Capability.EDIT);
            if (task != null
                    && tasks.of(work, found).stream()
                            .noneMatch(row -> row.id().value().equals(task))) {
                throw InvalidException.of("task", found.number() + " has no such task", task);
            }
            TypedForm form = TypedForm.read(CustomFields.ordered(work), of, typed, locale);
            return work.edit(found, CustomValues.SECTION, version, values -> form.into(values, task));
        });
    }

    private <T> T work(Function<PlanWork<? extends CatalogStore>, T> operation) {
        return changes.work(actor, "the custom fields of plan " + plan, operation);
    }
}
