package io.accountplanning.export.brief;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one question, the most important sentence first.
 *
 * @param question what is answered
 * @param heading the question in the reader's language
 * @param statements the answer
 * @param more how many sentences had no room
 * @param moreText the same in the reader's language; null when all had
 */
public record BriefPart(
        Question question,
        String heading,
        List<Statement> statements,
        int more,
        @Nullable String moreText) {

    /** What a brief answers, in its order. */
    public enum Question {
        /** What shall come of the account, and how far are we? */
        OUTCOME,
        /** What is there to win? */
        OPPORTUNITIES,
        /** What could go wrong? */
        RISKS,
        /** On whom does it depend? */
        PEOPLE,
        /** What is done next? */
        ACTIONS,
        /** Does the client know? Not asked where the client reads. */
        CLIENT
    }

    public BriefPart {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(heading, "heading");
        statements = List.copyOf(statements);
    }
}
