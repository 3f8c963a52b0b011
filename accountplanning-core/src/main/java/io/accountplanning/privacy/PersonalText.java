package io.accountplanning.privacy;

import io.accountplanning.plan.PlanId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text that a person stands in, or that stands beside them: in the row that they wrote or are in charge of, the entry of the activity log
 * that they caused, the message that they got.
 *
 * @param plan the plan; null when it is of none
 * @param number what people call the plan; null when it is of none, or the plan is gone
 * @param kind what it stands in, as {@link StoredRecord#kind} says
 * @param part which text of it, such as {@code author}
 * @param at when it was written, or, as of fields and most rows, when their section was changed last; null when nothing tells it
 * @param concern how it concerns the person
 * @param text the text, rich text as HTML
 */
public record PersonalText(
        @Nullable PlanId plan,
        @Nullable String number,
        String kind,
        String part,
        @Nullable Instant at,
        Concern concern,
        String text) {

    public PersonalText {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(concern, "concern");
        Objects.requireNonNull(text, "text");
    }
}
