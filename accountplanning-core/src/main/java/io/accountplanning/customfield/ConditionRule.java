package io.accountplanning.customfield;

import io.accountplanning.customfield.CustomCondition.Operator;
import io.accountplanning.customfield.CustomField.Kind;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which conditions fit which kinds of fields: one that does not would be met by nothing. */
final class ConditionRule {

    private ConditionRule() {}

    /** The broken rule, as the end of a sentence about the field; empty when the condition fits. */
    static Optional<String> faultOf(CustomCondition condition, CustomField field) {
        Set<Operator> operators = operators(field.kind());
        if (!operators.contains(condition.operator())) {
            return Optional.of("is not asked " + condition.operator() + " but "
                    + operators.stream().map(Operator::name).collect(Collectors.joining(", ")));
        }
        return condition.values().stream()
                .flatMap(value -> faultOf(condition.operator(), value, field).stream())
                .findFirst();
    }

    private static Set<Operator> operators(Kind kind) {
        return switch (kind) {
            case TEXT, CHOICE, MULTI_CHOICE -> EnumSet.of(Operator.ANY_OF, Operator.CONTAINS, Operator.EMPTY);
            case NUMBER, MONEY ->
                EnumSet.of(Operator.ANY_OF, Operator.NUMBER_AT_LEAST, Operator.NUMBER_AT_MOST, Operator.EMPTY);
            case DATE -> EnumSet.of(Operator.ANY_OF, Operator.DATE_FROM, Operator.DATE_TO, Operator.EMPTY);
            case YES_NO -> EnumSet.of(Operator.ANY_OF, Operator.EMPTY);
        };
    }

    private static Optional<String> faultOf(Operator operator, String value, CustomField field) {
        try {
            return switch (operator) {
                case EMPTY -> Optional.empty();
                case ANY_OF -> stored(field.written(value, Locale.ROOT), value);
                case CONTAINS -> stored(value.toLowerCase(Locale.ROOT), value);
                case NUMBER_AT_LEAST, NUMBER_AT_MOST -> number(value);
                case DATE_FROM, DATE_TO -> stored(LocalDate.parse(value).toString(), value);
            };
        } catch (NumberFormatException e) {
            return Optional.of("is compared with a number such as 7.5, not " + value);
        } catch (DateTimeException e) {
            return Optional.of("is compared with a date such as 2027-03-31, not " + value);
        } catch (IllegalArgumentException e) {
            return Optional.of(Objects.requireNonNullElse(e.getMessage(), "has no such value"));
        }
    }

    /** Looked at before it is a number: the zeros of 1E1000000000 would take all memory. */
    private static Optional<String> number(String value) {
        if (value.length() > 100 || value.indexOf('e') >= 0 || value.indexOf('E') >= 0) {
            throw new NumberFormatException(value);
        }
        return stored(new BigDecimal(value).toPlainString(), value);
    }

    private static Optional<String> stored(@org.jspecify.annotations.Nullable String written, String value) {
        if (written == null) {
            return Optional.of("has no blank value; ask CustomCondition.empty(field)");
        }
        return written.equals(value)
                ? Optional.empty()
                : Optional.of("is compared with \"" + written + "\", not with \"" + value + "\"");
    }
}
