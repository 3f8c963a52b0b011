package io.accountplanning.catalog;

import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import java.util.Objects;

/**
 * Something that a tenant keeps beside its plans.
 *
 * @param id what it is found by among those of its kind: 1 to 200 characters
 * @param state what it is, in its latest version
 */
public record CatalogEntry<S extends PlanSection>(String id, SectionState<S> state) {

    public CatalogEntry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(state, "state");
    }

    /** What it is. */
    public S value() {
        return state.value();
    }
}
