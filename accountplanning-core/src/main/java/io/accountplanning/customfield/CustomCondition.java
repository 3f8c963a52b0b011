package io.accountplanning.customfield;

import io.accountplanning.error.InvalidException;
import io.accountplanning.text.Characters;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a filter asks of a custom field of plans or tasks. One without a value meets none but {@link Operator#EMPTY}. Immutable.
 *
 * @param field the field's id
 * @param operator how it is compared
 * @param values what it is compared with, in the form in which values are stored; for {@link Operator#CONTAINS} in lower case
 */
public record CustomCondition(String field, Operator operator, List<String> values) {

    /** How a field is compared. */
    public enum Operator {
        /** It is one of the values, or one of several choices is. */
        ANY_OF,
        /** Its text contains the value, in any case. */
        CONTAINS,
        /** It is this number or larger. */
        NUMBER_AT_LEAST,
        /** It is this number or smaller. */
        NUMBER_AT_MOST,
        /** It is this date or later. */
        DATE_FROM,
        /** It is this date or earlier. */
        DATE_TO,
        /** It has no value. */
        EMPTY
    }

    /** The most values that are asked for at once. */
    public static final int MOST_VALUES = 100;

    private static final int LONGEST_VALUE = 1_000;
    private static final int LONGEST = 5_000;

    public CustomCondition {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(operator, "operator");
        values = List.copyOf(values);
        boolean fits = switch (operator) {
            case EMPTY -> values.isEmpty();
            case ANY_OF -> !values.isEmpty();
            default -> values.size() == 1;
        };
        if (!fits) {
            throw InvalidException.of(field, operator + " is not asked of so many values", values.size());
        }
        if (values.size() > MOST_VALUES) {
            throw InvalidException.of(
                    field, "is asked for at most " + MOST_VALUES + " values; ask in parts", values.size());
        }
        values.forEach(value -> requireReadable(field, value));
    }

    private static void requireReadable(String field, String value) {
        if (value.length() > LONGEST_VALUE) {
            throw InvalidException.of(
                    field,
                    "is compared with at most " + LONGEST_VALUE + " characters, not with " + value.length()
                            + "; ask for less",
                    null);
        }
        String fault = Characters.faultOfText(value);
        if (fault != null) {
            throw InvalidException.of(field, fault, value);
        }
    }

    /** It is one of these: texts, choices, {@code true} or {@code false}. */
    public static CustomCondition anyOf(String field, String... values) {
        return new CustomCondition(field, Operator.ANY_OF, List.of(values));
    }

    /** It says yes. */
    public static CustomCondition isYes(String field) {
        return anyOf(field, "true");
    }

    /** Its text contains this one, in any case. */
    public static CustomCondition contains(String field, String text) {
        return new CustomCondition(field, Operator.CONTAINS, List.of(text.toLowerCase(Locale.ROOT)));
    }

    /** It is this number or larger. */
    public static CustomCondition atLeast(String field, BigDecimal number) {
        return new CustomCondition(field, Operator.NUMBER_AT_LEAST, List.of(written(number)));
    }

    /** It is this number or smaller. */
    public static CustomCondition atMost(String field, BigDecimal number) {
        return new CustomCondition(field, Operator.NUMBER_AT_MOST, List.of(written(number)));
    }

    /** One of an exponent beyond all limits stays as it is, and is then told to be no number that a field has. */
    private static String written(BigDecimal number) {
        return Math.abs((long) number.scale()) > LONGEST_VALUE ? number.toString() : number.toPlainString();
    }

    /** It is this date or later. */
    public static CustomCondition from(String field, LocalDate date) {
        return new CustomCondition(field, Operator.DATE_FROM, List.of(date.toString()));
    }

    /** It is this date or earlier. */
    public static CustomCondition to(String field, LocalDate date) {
        return new CustomCondition(field, Operator.DATE_TO, List.of(date.toString()));
    }

    /** It has no value. */
    public static CustomCondition empty(String field) {
        return new CustomCondition(field, Operator.EMPTY, List.of());
    }

    /** Whether a stored value meets it: the reference for storages. */
    public boolean isMetBy(@Nullable String value) {
        if (value == null) {
            return operator == Operator.EMPTY;
        }
        return switch (operator) {
            case EMPTY -> false;
            case ANY_OF -> value.lines().anyMatch(values::contains);
            case CONTAINS -> value.toLowerCase(Locale.ROOT).contains(values.get(0));
            case NUMBER_AT_LEAST -> compared(value) >= 0;
            case NUMBER_AT_MOST -> isNumber(value) && compared(value) <= 0;
            case DATE_FROM -> value.compareTo(values.get(0)) >= 0;
            case DATE_TO -> value.compareTo(values.get(0)) <= 0;
        };
    }

    private int compared(String value) {
        return isNumber(value) ? new BigDecimal(value).compareTo(new BigDecimal(values.get(0))) : -1;
    }

    /** Whether a stored value is a number. */
    public static boolean isNumber(String value) {
        return value.matches("-?[0-9]{1,15}(\\.[0-9]{1,6})?");
    }

    /**
     * Reads what {@link #toString} gave.
     *
     * @throws InvalidException when it is something else
     */
    public static CustomCondition parse(String text) {
        if (text.length() > LONGEST) {
            throw InvalidException.of(
                    "customFields",
                    "a condition has at most " + LONGEST + " characters, not " + text.length() + "; ask in parts",
                    null);
        }
        String[] parts = text.split(":", 3);
        try {
            List<String> values = parts[2].isEmpty()
                    ? List.of()
                    : Arrays.stream(parts[2].split(",", -1))
                            .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8))
                            .toList();
            return new CustomCondition(parts[0], Operator.valueOf(parts[1]), values);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw InvalidException.of("customFields", "is not a condition such as segment:ANY_OF:Gold", text);
        }
    }

    /** The condition as text: field, operator and values, these encoded as in an address. */
    @Override
    public String toString() {
        return values.stream()
                .map(value -> URLEncoder.encode(value, StandardCharsets.UTF_8))
                .collect(Collectors.joining(",", field + ":" + operator + ":", ""));
    }
}
