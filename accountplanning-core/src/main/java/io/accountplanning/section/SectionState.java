package io.accountplanning.section;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A section as it is stored.
 *
 * @param value what it holds
 * @param version 0 before the first edit, then one more for each
 * @param changed who changed it last and when; null before the first edit
 */
public record SectionState<S extends PlanSection>(
        S value, long version, @Nullable Stamp changed) {

    public SectionState {
        Objects.requireNonNull(value, "value");
    }
}
