package io.accountplanning.scorecard;

import io.accountplanning.table.Decimals;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * An answer that can be chosen.
 *
 * @param label what people read: 1 to 150 characters, no semicolon
 * @param score what it scores, 0 to 100
 */
public record AnswerOption(String label, BigDecimal score) {

    public AnswerOption {
        label = label.strip();
        score = Decimals.canonical(Objects.requireNonNull(score, "score"));
    }

    /** An option. */
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
        return label + "=" + score.toPlainString();
    }
}
