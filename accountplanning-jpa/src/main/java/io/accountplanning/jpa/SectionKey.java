package io.accountplanning.jpa;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which section of which plan. */
class SectionKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable UUID planId;
    private @Nullable String sectionKey;

    protected SectionKey() {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SectionKey that
                && Objects.equals(planId, that.planId)
                && Objects.equals(sectionKey, that.sectionKey);
    }

    @Override
    public int hashCode() {
        return Objects.hash(planId, sectionKey);
    }
}
