package io.accountplanning.privacy;

import io.accountplanning.plan.PlanId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What texts stand in together: a row, the fields of a section, an entry of the activity log, a version of a setting.
 *
 * @param kind what it is: the key of a plan's section, with a full stop and a table's name behind it for a row, such as
 *     {@code comments.comments}; the key of a kind of the catalog; {@code activity}, {@code snapshot}, {@code notification},
 *     {@code event}, {@code delivery}
 * @param id told apart by, among those of its kind; of a row the plan's id, a slash and the row's
 * @param plan the plan that it is of; null for none
 * @param at when it was written; null when only the section's last change tells it
 * @param oneThing whether all of it is about whoever stands in it, as with a row, an entry of the log or a notification
 */
public record StoredRecord(
        String kind,
        String id,
        @Nullable PlanId plan,
        @Nullable Instant at,
        boolean oneThing) {

    public StoredRecord {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }
}
