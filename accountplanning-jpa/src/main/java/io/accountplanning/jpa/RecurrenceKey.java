package io.accountplanning.jpa;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which plan was decided about, and where its follow-up would begin. */
class RecurrenceKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable UUID planId;
    private @Nullable LocalDate periodStart;

    protected RecurrenceKey() {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecurrenceKey that
                && Objects.equals(planId, that.planId)
                && Objects.equals(periodStart, that.periodStart);
    }

    @Override
    public int hashCode() {
        return Objects.hash(planId, periodStart);
    }
}
