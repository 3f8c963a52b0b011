package io.accountplanning.snapshot;

import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.section.SectionType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps plan documents of one tenant as they were at a moment, within one transaction. They never change. */
public interface SnapshotRepository {

    /**
     * Keeps a document.
     *
     * @param id one that no tenant has used
     * @param owner the plan that it goes away with; null when it stays whatever becomes of plans
     */
    void keep(UUID id, @Nullable PlanId owner, PlanDocument document);

    /**
     * The document of that id.
     *
     * @param types the sections that are known, in the order of the screen; what was kept of others is left out, and a section
     *     that was not kept is not in the document
     */
    Optional<PlanDocument> find(UUID id, List<SectionType<?>> types);

    /** Takes a document away for good; nothing happens when there is none. */
    void remove(UUID id);
}
