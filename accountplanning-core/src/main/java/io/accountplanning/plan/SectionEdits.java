package io.accountplanning.plan;

import io.accountplanning.permission.Actor;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Edits of several sections of one plan, as a person makes them on their tabs, that are kept together or not at all. Immutable. */
public final class SectionEdits {

    private static final SectionEdits NONE = new SectionEdits(List.of());

    private final List<Edit<?>> edits;

    /** An edit of a section in the version that the actor read. */
    record Edit<S extends PlanSection>(SectionType<S> type, long version, UnaryOperator<S> edit) {}

    private SectionEdits(List<Edit<?>> edits) {
        this.edits = edits;
    }

    /** No edits. */
    public static SectionEdits none() {
        return NONE;
    }

    /**
     * The same and one more, which is done after them.
     *
     * @param version that the actor read, from {@link io.accountplanning.section.SectionState#version()}
     * @param edit gives the new section; may be called more than once, so it must have no side effects
     */
    public <S extends PlanSection> SectionEdits and(SectionType<S> type, long version, UnaryOperator<S> edit) {
        List<Edit<?>> all = new ArrayList<>(edits);
        all.add(new Edit<>(Objects.requireNonNull(type, "type"), version, Objects.requireNonNull(edit, "edit")));
        return new SectionEdits(List.copyOf(all));
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return edits.isEmpty();
    }

    List<Edit<?>> edits() {
        return edits;
    }

    /**
     * Makes them, in one transaction; the façade does this for a host.
     *
     * @throws io.accountplanning.error.ConflictException when a section is not in that version any more, with who changed what since
     * @throws io.accountplanning.error.InvalidException when a new section breaks a rule
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public void make(PlanChanges<?> changes, Actor actor, PlanId plan) {
        if (!isEmpty()) {
            changes.edit(actor, plan, this);
        }
    }
}
