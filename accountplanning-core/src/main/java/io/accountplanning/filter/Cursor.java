package io.accountplanning.filter;

import io.accountplanning.plan.PlanId;
import io.accountplanning.text.CursorText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The last plan of a page: the next page starts right behind it, whatever was added or removed meanwhile.
 *
 * @param sort the order that the page was in
 * @param value the plan's value in that order, as text: ISO for dates and moments, lower case for texts, the currency and a space
 *     before an amount; null when the plan has nothing in the custom field of that order, or no health
 * @param plan the plan
 */
public record Cursor(PlanSort sort, @Nullable String value, PlanId plan) {

    private static final String OF_FIELD = ":";

    public Cursor {
        Objects.requireNonNull(sort, "sort");
        Objects.requireNonNull(plan, "plan");
        if (!sort.isOptional()) {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * Reads what {@link #toString} gave.
     *
     * @throws io.accountplanning.error.InvalidException when it is something else
     */
    public static Cursor parse(String text) {
        return CursorText.parse(text, 4, "a page of plans", parts -> {
            String[] key = parts[0].split(OF_FIELD, 2);
            PlanSort sort = new PlanSort(
                    PlanSort.Key.valueOf(key[0]), parts[1].equals("desc"), key.length == 1 ? null : key[1]);
            return new Cursor(sort, parts.length == 3 ? null : parts[3], PlanId.parse(parts[2]));
        });
    }

    /** The cursor as text that fits into an address. */
    @Override
    public String toString() {
        String key = sort.key() + (sort.customField() == null ? "" : OF_FIELD + sort.customField());
        String direction = sort.descending() ? "desc" : "asc";
        return value == null ? CursorText.of(key, direction, plan) : CursorText.of(key, direction, plan, value);
    }
}
