package io.accountplanning.scorecard;

import io.accountplanning.error.InvalidException;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Decimals;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * An answer that can be chosen.
 *
 * @param label what people read: 1 to 150 characters, no semicolon
 * @param score what it scores, 0 to 100 with at most six decimals
 */
public record AnswerOption(String label, BigDecimal score) {

    private static final BigDecimal MOST = BigDecimal.valueOf(100);
    private static final CellType<BigDecimal> SCORE = CellType.number();
    private static final int LONGEST_LABEL = 150;

    /** @throws InvalidException when the label or the score breaks its rule */
    public AnswerOption {
        label = Objects.requireNonNull(label, "label").strip();
        score = Decimals.canonical(Objects.requireNonNull(score, "score"));
        if (label.isEmpty() || label.length() > LONGEST_LABEL || label.chars().anyMatch(c -> c == ';' || c < ' ')) {
            throw InvalidException.of("label", "has 1 to " + LONGEST_LABEL + " characters without semicolons", label);
        }
        String fault = score.signum() < 0 || score.compareTo(MOST) > 0
                ? "is between 0 and 100"
                : SCORE.check(score).orElse(null);
        if (fault != null) {
            throw InvalidException.of("score", "of the answer \"" + label + "\" " + fault, SCORE.write(score));
        }
    }

    /**
     * An option.
     *
     * @throws InvalidException when the label or the score breaks its rule
     */
    public static AnswerOption of(String label, int score) {
        return new AnswerOption(label, BigDecimal.valueOf(score));
    }

    /**
     * Reads what {@link #toString} gave; the label may contain further equals signs.
     *
     * @throws IllegalArgumentException when it is something else
     */
    public static AnswerOption parse(String text) {
        int equals = text.lastIndexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException("is not written as a label and its score, such as Good=75");
        }
        return new AnswerOption(
                text.substring(0, equals),
                new BigDecimal(text.substring(equals + 1).strip()));
    }

    /** The option as text, such as {@code Good=75}. */
    @Override
    public String toString() {
        return label + "=" + SCORE.write(score);
    }
}
