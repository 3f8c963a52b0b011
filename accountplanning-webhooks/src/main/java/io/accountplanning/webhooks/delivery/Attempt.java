package io.accountplanning.webhooks.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of an attempt.
 *
 * @param at when it began
 * @param took from then to the end of the answer, or until there was to be none; in microseconds. Zero when it was not even made
 * @param status the HTTP status of the answer; null when there was none
 * @param problem why it failed; empty when it did not. At most 500 characters
 * @param response the beginning of the answer's body as text, at most 20,000 characters; empty when there was none
 */
public record Attempt(Instant at, Duration took, @Nullable Integer status, String problem, String response) {

    private static final int MOST_OF_PROBLEM = 500;

    public Attempt {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(response, "response");
        took = took.truncatedTo(ChronoUnit.MICROS);
        problem = problem.length() <= MOST_OF_PROBLEM ? problem : problem.substring(0, MOST_OF_PROBLEM - 3) + "...";
    }

    /** An attempt without an answer, or one that was not even made. */
    public static Attempt unanswered(Instant at, String problem) {
        return new Attempt(at, Duration.ZERO, null, problem, "");
    }

    /** An attempt with an answer. */
    public static Attempt answered(Instant at, int status, String response) {
        String problem = status / 100 == 2 ? "" : "The receiver answered " + status;
        return new Attempt(at, Duration.ZERO, status, problem, response);
    }

    /** The same, which took that long. */
    public Attempt withTook(Duration took) {
        return new Attempt(at, took, status, problem, response);
    }
}
