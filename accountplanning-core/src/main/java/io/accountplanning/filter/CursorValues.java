package io.accountplanning.filter;

import io.accountplanning.customfield.CustomCondition;
import io.accountplanning.customfield.CustomField;
import io.accountplanning.error.InvalidException;
import io.accountplanning.text.CursorText;
import java.time.DateTimeException;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks at the value of a cursor before a storage does: cursors come out of addresses, where anybody can write one. Holds no state. */
final class CursorValues {

    private static final Predicate<String> NUMBER =
            Pattern.compile("AP-[0-9]{1,18}").asMatchPredicate();
    private static final Predicate<String> AMOUNT =
            Pattern.compile("[A-Z]{3} -?[0-9]{1,15}(\\.[0-9]{1,6})?").asMatchPredicate();
    private static final int LONGEST = 1_000; // no text that lists are sorted by is longer

    private CursorValues() {}

    /**
     * Can a list of this order have had such a plan?
     *
     * @param field the custom field that it is sorted by; null when it is sorted by something else
     * @throws InvalidException when it cannot
     */
    static void require(Cursor cursor, @Nullable CustomField field) {
        String value = cursor.value();
        if (value != null
                && (value.length() > LONGEST
                        || !(field == null ? fits(cursor.sort().key(), value) : fits(field, value)))) {
            throw InvalidException.of("cursor", "is not the cursor of a page of plans", value);
        }
    }

    private static boolean fits(PlanSort.Key key, String value) {
        return switch (key) {
            case NUMBER -> NUMBER.test(value);
            case PERIOD -> isRead(value, CursorText::day);
            case CHANGED -> isRead(value, CursorText::moment);
            case HEALTH -> CustomCondition.isNumber(value);
            case SUBJECT, CLIENT, CUSTOM_FIELD -> true;
        };
    }

    private static boolean fits(CustomField field, String value) {
        return switch (field.kind()) {
            case NUMBER -> CustomCondition.isNumber(value);
            case MONEY -> AMOUNT.test(value);
            case DATE -> isRead(value, CursorText::day);
            case TEXT, CHOICE, MULTI_CHOICE, YES_NO -> true;
        };
    }

    private static boolean isRead(String value, Function<String, ?> reader) {
        try {
            return reader.apply(value) != null;
        } catch (DateTimeException e) {
            return false; // which is the answer
        }
    }
}
