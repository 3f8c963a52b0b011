package io.accountplanning.plan;

import io.accountplanning.permission.Actor;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A tab of a plan's screen: one section, read and edited by one actor. Every method may throw
 * {@link io.accountplanning.error.NotFoundException} when the actor does not see the plan. Thread-safe.
 *
 * @param <S> the section
 */
public final class SectionTab<S extends PlanSection> {

    private final PlanChanges<?> changes;
    private final Actor actor;
    private final PlanId plan;
    private final SectionType<S> type;

    /** Wires the tab; the façade does this for a host. */
    public SectionTab(PlanChanges<?> changes, Actor actor, PlanId plan, SectionType<S> type) {
        this.changes = changes;
        this.actor = actor;
        this.plan = plan;
        this.type = type;
    }

    /** The section as it is stored. */
    public S get() {
        return state().value();
    }

    /** The section with its version, for a screen that edits it later. */
    public SectionState<S> state() {
        return changes.read(actor, plan, (stores, found) -> stores.plans().section(plan, type));
    }

    /**
     * Edits the stored section, whatever its version; when somebody else edits it at the same time, the edit is applied to the new state.
     *
     * @param edit gives the new section; may be called more than once, so it must have no side effects
     * @throws io.accountplanning.error.InvalidException when the new section breaks a rule
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public SectionState<S> edit(UnaryOperator<S> edit) {
        Objects.requireNonNull(edit, "edit");
        return changes.edit(actor, plan, type, null, edit);
    }

    /**
     * Edits the section only if it is still in the version that the actor read.
     *
     * @param version from {@link SectionState#version()}
     * @throws io.accountplanning.error.ConflictException when it is not, with who changed what since
     * @throws io.accountplanning.error.InvalidException when the new section breaks a rule
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public SectionState<S> edit(long version, UnaryOperator<S> edit) {
        Objects.requireNonNull(edit, "edit");
        return changes.edit(actor, plan, type, version, edit);
    }

    /** One of its tables, edited as in a spreadsheet. */
    public <R extends Row> TableTab<S, R> table(Table<R> table) {
        Objects.requireNonNull(table, "table");
        return new TableTab<>(this, type, table, null);
    }
}
