package io.accountplanning.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a record must be like to be counted by a {@link Measure}.
 *
 * @param field a field of the host's record
 * @param comparison how it is compared
 * @param value with what: text, a plain decimal, or an ISO date
 */
public record MeasureCondition(String field, Comparison comparison, String value) {

    /** How a field is compared; those of Salesforce's objective measures. */
    public enum Comparison {
        /** The same; text in any case. */
        EQUALS("="),
        /** Not the same; also where the field is empty. */
        NOT_EQUALS("!="),
        /** The text stands somewhere in it, in any case. */
        CONTAINS("contains"),
        /** It starts with the text, in any case. */
        STARTS_WITH("starts with"),
        /** Less, or earlier. */
        LESS("<"),
        /** Less or the same. */
        AT_MOST("<="),
        /** More, or later. */
        GREATER(">"),
        /** More or the same. */
        AT_LEAST(">=");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        /** How it is written, such as {@code >=}. */
        public String sign() {
            return sign;
        }
    }

    public MeasureCondition {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(value, "value");
    }

    /**
     * Whether a record is like that. Numbers are compared as numbers and dates as dates when both sides are, everything else as
     * text without regard to case; an empty field equals nothing and is neither less nor more.
     *
     * @param record its fields: {@link Number}s, {@link LocalDate}s, or what {@code toString} tells
     */
    public boolean holds(Map<String, ?> record) {
        Object found = record.get(field);
        if (found == null) {
            return comparison == Comparison.NOT_EQUALS;
        }
        String text = found.toString().toLowerCase(Locale.ROOT);
        String wanted = value.toLowerCase(Locale.ROOT);
        return switch (comparison) {
            case CONTAINS -> text.contains(wanted);
            case STARTS_WITH -> text.startsWith(wanted);
            case EQUALS -> compare(text, wanted) == 0;
            case NOT_EQUALS -> compare(text, wanted) != 0;
            case LESS -> compare(text, wanted) < 0;
            case AT_MOST -> compare(text, wanted) <= 0;
            case GREATER -> compare(text, wanted) > 0;
            case AT_LEAST -> compare(text, wanted) >= 0;
        };
    }

    private static int compare(String left, String right) {
        Optional<BigDecimal> leftNumber = number(left);
        Optional<BigDecimal> rightNumber = number(right);
        if (leftNumber.isPresent() && rightNumber.isPresent()) {
            return leftNumber.get().compareTo(rightNumber.get());
        }
        Optional<LocalDate> leftDate = date(left);
        Optional<LocalDate> rightDate = date(right);
        if (leftDate.isPresent() && rightDate.isPresent()) {
            return leftDate.get().compareTo(rightDate.get());
        }
        return left.compareTo(right);
    }

    static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty(); // then it is none, which is an answer
        }
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // then it is none, which is an answer
        }
    }

    /** Such as {@code status = 'paid'}. */
    @Override
    public String toString() {
        return field + " " + comparison.sign() + " '" + value.replace("'", "''") + "'";
    }
}
