package io.accountplanning.scorecard;

import io.accountplanning.error.Violation;
import io.accountplanning.table.CellType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How answers of a question are read and scored. */
record AnswerScale(
        QuestionKind kind,
        List<AnswerOption> options,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most) {

    static final int LONGEST_ANSWER = 4_000;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST_LIST = 50;

    /** Whether there are answers that have a score. */
    boolean isScored() {
        return switch (kind) {
            case SCORED, YES_NO, NUMBER -> true;
            case TEXT, RICH_TEXT -> false;
            case HOST_FIELD -> !options.isEmpty() || least != null;
        };
    }

    /** 0 to 100: of a stored answer; empty when answers of this kind have none, or the answer is not one of this question. */
    Optional<BigDecimal> score(String stored) {
        return switch (kind) {
            case TEXT, RICH_TEXT -> Optional.empty();
            case YES_NO -> Optional.of(Boolean.parseBoolean(stored) ? HUNDRED : BigDecimal.ZERO);
            case SCORED -> option(stored).map(AnswerOption::score);
            case NUMBER -> inLine(stored);
            case HOST_FIELD ->
                options.isEmpty() ? inLine(stored) : option(stored).map(AnswerOption::score);
        };
    }

    private Optional<AnswerOption> option(String label) {
        return options.stream()
                .filter(option -> option.label().equalsIgnoreCase(label.strip()))
                .findFirst();
    }

    private Optional<BigDecimal> inLine(String stored) {
        if (least == null || most == null || least.compareTo(most) == 0) {
            return Optional.empty();
        }
        return CellType.number() // documents may come from anywhere
                .find(stored)
                .map(number -> number.subtract(least)
                        .multiply(HUNDRED)
                        .divide(most.subtract(least), MathContext.DECIMAL128)
                        .max(BigDecimal.ZERO)
                        .min(HUNDRED));
    }

    /**
     * What was typed or what the host gave, in the form in which it is stored.
     *
     * @throws IllegalArgumentException with the rule and the remedy, as the rest of a sentence about the question
     */
    String written(String typed, Locale locale) {
        return switch (kind) {
            case SCORED -> chosen(typed);
            case YES_NO -> cell(CellType.yesNo(), "yes or no", typed, locale);
            case NUMBER -> cell(CellType.number(), "a number", typed, locale);
            case TEXT, RICH_TEXT -> cell(CellType.text(LONGEST_ANSWER), "a text", typed, locale);
            case HOST_FIELD -> hostValue(typed, locale);
        };
    }

    private String hostValue(String given, Locale locale) {
        if (!options.isEmpty()) {
            return chosen(given);
        }
        return least == null
                ? cell(CellType.text(LONGEST_ANSWER), "a text", given, locale)
                : cell(CellType.number(), "a number", given, locale);
    }

    private String chosen(String typed) {
        return option(typed)
                .map(AnswerOption::label)
                .orElseThrow(() -> new IllegalArgumentException("has no such answer; choose one of "
                        + options.stream().map(AnswerOption::label).collect(Collectors.joining(", "))));
    }

    private static <V> String cell(CellType<V> cells, String what, String typed, Locale locale) {
        try {
            return cells.write(cells.read(typed, locale));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("is answered with " + what + ": what was given " + e.getMessage(), e);
        }
    }

    /** Every rule that it breaks. */
    List<Violation> faults(String path) {
        List<Violation> faults = new ArrayList<>();
        checkOptions(path + "options", faults);
        checkLine(path, faults);
        return faults;
    }

    private void checkOptions(String path, List<Violation> faults) {
        boolean may = kind == QuestionKind.SCORED || kind == QuestionKind.HOST_FIELD;
        if (kind == QuestionKind.SCORED && options.isEmpty()) {
            faults.add(new Violation(path, "are required for scored answers; add AnswerOption.of(label, score)", null));
        }
        if (!may && !options.isEmpty()) {
            faults.add(new Violation(path, "belong to scored answers and host fields; leave them out", kind.name()));
        }
        if (options.size() > LONGEST_LIST) {
            faults.add(new Violation(
                    path, "are at most " + LONGEST_LIST + "; leave some out", Integer.toString(options.size())));
        }
        long distinct = options.stream()
                .map(option -> option.label().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        if (distinct < options.size()) {
            faults.add(new Violation(path, "have a label twice; give each answer its own", options.toString()));
        }
    }

    private void checkLine(String path, List<Violation> faults) {
        boolean may = kind == QuestionKind.NUMBER || (kind == QuestionKind.HOST_FIELD && options.isEmpty());
        if (!may && (least != null || most != null)) {
            String where = path + (least == null ? "most" : "least");
            faults.add(new Violation(where, "belongs to numbers; leave it out", kind.name()));
        } else if ((least == null) != (most == null) || (kind == QuestionKind.NUMBER && least == null)) {
            String where = path + (least == null ? "least" : "most");
            faults.add(new Violation(where, "is required: the number that scores " + (least == null ? 0 : 100), null));
        } else if (least != null && most != null && least.compareTo(most) == 0) {
            faults.add(new Violation(
                    path + "most",
                    "must differ from the least; where fewer is better it is the smaller one",
                    most.toPlainString()));
        }
    }
}
