package io.accountplanning.plan;

import io.accountplanning.settings.Settings;

/** Where a plan stands. Any move between them is allowed, unless the host has a {@link StatusPolicy}. */
public enum PlanStatus {
    /** Being written. */
    DRAFT,
    /** Being carried out. */
    IN_PROGRESS,
    /** Being looked at by others. */
    REVIEW,
    /** Done. */
    COMPLETED,
    /** Kept for reference. */
    ARCHIVED;

    /** The status that a tenant's new plans start with. */
    public static PlanStatus of(Settings.DefaultStatus status) {
        return valueOf(status.name());
    }
}
