package io.accountplanning.catalog;

import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a tenant has once, such as the settings of its client portal: everybody reads it, administrators edit it. Until somebody does, it
 * is the default. Thread-safe.
 *
 * @param <S> what it is
 */
public final class CatalogTab<S extends PlanSection> {

    private final PlanChanges<? extends CatalogStore> changes;
    private final Actor actor;
    private final String id;
    private final Catalog<S> entries;
    private final String what;

    /**
     * Wires the tab; the façade does this for a host.
     *
     * @param kind of which there is one entry, {@link CatalogRepository#only}
     * @param what it is, as errors tell it
     */
    public CatalogTab(PlanChanges<? extends CatalogStore> changes, Actor actor, SectionType<S> kind, String what) {
        this.changes = changes;
        this.actor = actor;
        this.id = kind.key();
        this.entries = Catalog.of(kind);
        this.what = what;
    }

    /** It with its version; version 0 when it is the default. */
    public SectionState<S> state() {
        return changes.work(actor, what, work -> entries.find(work, id));
    }

    /**
     * Edits it, whatever its version.
     *
     * @param edit may be called more than once, so it must have no side effects
     * @throws io.accountplanning.error.AccessDeniedException without the capability ADMINISTER
     * @throws io.accountplanning.error.InvalidException when it breaks a rule
     */
    public SectionState<S> edit(UnaryOperator<S> edit) {
        return edit(null, edit);
    }

    /**
     * Edits it only if it is still in the version that the actor read.
     *
     * @throws io.accountplanning.error.ConflictException when it is not
     * @throws io.accountplanning.error.AccessDeniedException without the capability ADMINISTER
     * @throws io.accountplanning.error.InvalidException when it breaks a rule
     */
    public SectionState<S> edit(long version, UnaryOperator<S> edit) {
        return edit(Long.valueOf(version), edit);
    }

    private SectionState<S> edit(@Nullable Long pinned, UnaryOperator<S> edit) {
        Objects.requireNonNull(edit, "edit");
        return changes.work(actor, what, work -> {
            work.require(Capability.ADMINISTER, what + " of " + actor.tenant());
            return entries.edit(work, id, pinned, edit);
        });
    }

    /** Every version that was edited, newest first. */
    public List<SectionState<S>> history() {
        return changes.work(actor, what, work -> entries.versions(work, id));
    }
}
