package io.accountplanning.filter;

import io.accountplanning.error.InvalidException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The order of a list; plans that are equal in it follow by id, in the same direction.
 *
 * @param key what it is ordered by
 * @param descending whether the largest comes first
 * @param customField the id of the custom field of plans, for the key {@link Key#CUSTOM_FIELD}; null for every other
 */
public record PlanSort(
        Key key, boolean descending, @Nullable String customField) {

    /** What a list can be ordered by. Texts are ordered in lower case, by the storage's collation. */
    public enum Key {
        /** The plan's number. */
        NUMBER,
        /** Its subject. */
        SUBJECT,
        /** The client's name. */
        CLIENT,
        /** The first day of its period. */
        PERIOD,
        /** When anything in it was changed last. */
        CHANGED,
        /** Its score of health as of today, overrides included. Plans without one come last in either direction. */
        HEALTH,
        /**
         * One of the tenant's custom fields: texts in lower case, numbers and dates by their value, amounts by the plan's currency
         * and then by their value, a choice by its place among the choices as they are defined (those that were taken away behind
         * them, by their text), no before yes. Plans without a value come last in either direction.
         */
        CUSTOM_FIELD
    }

    /** Whether plans can have nothing to be ordered by; those come last. */
    boolean isOptional() {
        return key == Key.CUSTOM_FIELD || key == Key.HEALTH;
    }

    /** The plans that were changed last come first. */
    public static final PlanSort LATEST_CHANGE_FIRST = new PlanSort(Key.CHANGED, true);

    /** @throws InvalidException when the key is {@link Key#CUSTOM_FIELD} and there is no field, or there is one for another key */
    public PlanSort {
        Objects.requireNonNull(key, "key");
        if (key == Key.CUSTOM_FIELD && customField == null) {
            throw InvalidException.of("sort", "names no custom field; say which with PlanSort.byCustomField(id)", key);
        }
        if (key != Key.CUSTOM_FIELD && customField != null) {
            throw InvalidException.of(
                    "sort", "is by " + key + " and by a custom field; ask for one of them", customField);
        }
    }

    /** An order by anything but a custom field. */
    public PlanSort(Key key, boolean descending) {
        this(key, descending, null);
    }

    /** The smallest first. */
    public static PlanSort by(Key key) {
        return new PlanSort(key, false);
    }

    /** The largest first. */
    public static PlanSort byDescending(Key key) {
        return new PlanSort(key, true);
    }

    /** By a custom field of plans, the smallest first. */
    public static PlanSort byCustomField(String id) {
        return new PlanSort(Key.CUSTOM_FIELD, false, id);
    }

    /** By a custom field of plans, the largest first. */
    public static PlanSort byCustomFieldDescending(String id) {
        return new PlanSort(Key.CUSTOM_FIELD, true, id);
    }

    /** What it is by and in which direction, in words. */
    @Override
    public String toString() {
        return (customField == null ? key.name() : "custom field " + customField)
                + (descending ? " descending" : " ascending");
    }
}
