package io.accountplanning.jpa;

import io.accountplanning.error.InvalidException;
import io.accountplanning.filter.Cursor;
import io.accountplanning.filter.PlanSort;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** What lists are ordered by, as the storage keeps it. */
final class PlanSorts {

    private static final String NUMBER_PREFIX = "AP-";

    private PlanSorts() {}

    /** The plan's attribute of that order. */
    static String attribute(PlanSort.Key key) {
        return switch (key) {
            case NUMBER -> "numberSequence";
            case SUBJECT -> "subjectSort";
            case CLIENT -> "clientSort";
            case PERIOD -> "periodStart";
            case CHANGED -> "changedAt";
            case HEALTH, CUSTOM_FIELD -> throw notOfAPlan();
        };
    }

    /** A value that none of any plan is below. */
    static Object lowest(PlanSort.Key key) {
        return switch (key) {
            case NUMBER -> 0L;
            case SUBJECT, CLIENT -> "";
            case PERIOD -> LocalDate.EPOCH.withYear(1);
            case CHANGED -> StoredValues.moment(Instant.EPOCH).withYear(1);
            case HEALTH, CUSTOM_FIELD -> throw notOfAPlan();
        };
    }

    private static IllegalArgumentException notOfAPlan() {
        return new IllegalArgumentException("That is no attribute of a plan, see CustomFieldOrder and HealthOrder");
    }

    /** The cursor's value as that attribute holds it. */
    static Object value(Cursor cursor) {
        String value = Objects.requireNonNull(cursor.value(), "value");
        try {
            return switch (cursor.sort().key()) {
                case NUMBER -> sequence(value);
                case SUBJECT, CLIENT -> value;
                case PERIOD -> LocalDate.parse(value);
                case CHANGED -> StoredValues.moment(Instant.parse(value));
                case HEALTH, CUSTOM_FIELD -> throw notOfAPlan();
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw InvalidException.of("cursor", "is not the cursor of a page of plans", value);
        }
    }

    private static Long sequence(String number) {
        if (!number.startsWith(NUMBER_PREFIX)) {
            throw new NumberFormatException(number);
        }
        return Long.valueOf(number.substring(NUMBER_PREFIX.length()));
    }
}
