package io.accountplanning.filter;

import io.accountplanning.error.InvalidException;
import io.accountplanning.plan.PlanId;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The last plan of a page: the next page starts right behind it, whatever was added or removed meanwhile.
 *
 * @param sort the order that the page was in
 * @param value the plan's value in that order, as text: ISO for dates and moments, lower case for texts, the currency and a space
 *     before an amount; null when the plan has nothing in the custom field of that order
 * @param plan the plan
 */
public record Cursor(PlanSort sort, @Nullable String value, PlanId plan) {

    private static final String OF_FIELD = ":";

    public Cursor {
        Objects.requireNonNull(sort, "sort");
        Objects.requireNonNull(plan, "plan");
        if (sort.customField() == null) {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * Reads what {@link #toString} gave.
     *
     * @throws InvalidException when it is something else
     */
    public static Cursor parse(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 4);
            String[] key = parts[0].split(OF_FIELD, 2);
            PlanSort sort = new PlanSort(
                    PlanSort.Key.valueOf(key[0]), parts[1].equals("desc"), key.length == 1 ? null : key[1]);
            return new Cursor(sort, parts.length == 3 ? null : parts[3], PlanId.parse(parts[2]));
        } catch (RuntimeException e) {
            throw InvalidException.of("cursor", "is not the cursor of a page of plans", text);
        }
    }

    /** The cursor as text that fits into an address. */
    @Override
    public String toString() {
        String field = sort.customField() == null ? "" : OF_FIELD + sort.customField();
        String text = sort.key()
                + field
                + (sort.descending() ? " desc " : " asc ")
                + plan
                + (value == null ? "" : " " + value);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
