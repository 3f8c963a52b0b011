package io.accountplanning.jpa;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of which plan and day an entry is. */
class HealthKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable UUID planId;
    private @Nullable LocalDate day;

    protected HealthKey() {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HealthKey that && Objects.equals(planId, that.planId) && Objects.equals(day, that.day);
    }

    @Override
    public int hashCode() {
        return Objects.hash(planId, day);
    }
}
