package io.accountplanning.filter;

import io.accountplanning.error.InvalidException;
import io.accountplanning.plan.PlanId;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/**
 * The last plan of a page: the next page starts right behind it, whatever was added or removed meanwhile.
 *
 * @param sort the order that the page was in
 * @param value the plan's value in that order, as text: ISO for dates and moments, lower case for texts
 * @param plan the plan
 */
public record Cursor(PlanSort sort, String value, PlanId plan) {

    public Cursor {
        Objects.requireNonNull(sort, "sort");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(plan, "plan");
    }

    /**
     * Reads what {@link #toString} gave.
     *
     * @throws InvalidException when it is something else
     */
    public static Cursor parse(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 4);
            PlanSort sort = new PlanSort(PlanSort.Key.valueOf(parts[0]), parts[1].equals("desc"));
            return new Cursor(sort, parts[3], PlanId.parse(parts[2]));
        } catch (RuntimeException e) {
            throw InvalidException.of("cursor", "is not the cursor of a page of plans", text);
        }
    }

    /** The cursor as text that fits into an address. */
    @Override
    public String toString() {
        String text = sort.key() + (sort.descending() ? " desc " : " asc ") + plan + " " + value;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
