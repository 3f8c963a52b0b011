package io.accountplanning.plan;

import org.jspecify.annotations.Nullable;

/**
 * How the account stands, as people judge it.
 *
 * @param clientStatus null until somebody has judged it
 * @param clientStatusReason why; null when nobody said
 * @param bcgClass null until somebody has chosen it
 */
public record Standing(
        @Nullable ClientStatus clientStatus,
        @Nullable String clientStatusReason,
        @Nullable BcgClass bcgClass) {

    static final Standing UNKNOWN = new Standing(null, null, null);
}
