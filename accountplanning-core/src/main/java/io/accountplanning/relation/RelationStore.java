package io.accountplanning.relation;

import io.accountplanning.plan.PlanStores;

/** Repositories that know which plans are linked to which records. */
public interface RelationStore extends PlanStores {

    /** Which plans are linked to which records. */
    RelationRepository relations();
}
