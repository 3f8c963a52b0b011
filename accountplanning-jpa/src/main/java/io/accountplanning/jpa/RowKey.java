package io.accountplanning.jpa;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a row is: a row id is unique only in its plan, as copies of a plan keep the ids of their rows. */
class RowKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable UUID planId;
    private @Nullable UUID rowId;

    protected RowKey() {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RowKey that && Objects.equals(planId, that.planId) && Objects.equals(rowId, that.rowId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(planId, rowId);
    }
}
