package io.accountplanning.testkit;

import java.security.SecureRandom;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Random tries that can be repeated: {@code -Daccountplanning.testkit.tries} says how many there are (10 when left out), and
 * {@code -Daccountplanning.testkit.seed} repeats the one that a failure names.
 */
final class Tries {

    private static final SecureRandom SEEDS = new SecureRandom();

    private Tries() {}

    static void each(Consumer<Random> attempt) {
        Long seed = Long.getLong("accountplanning.testkit.seed");
        int tries = seed == null ? Integer.getInteger("accountplanning.testkit.tries", 10) : 1;
        for (int i = 0; i < tries; i++) {
            attempt(seed, attempt);
        }
    }

    private static void attempt(@Nullable Long given, Consumer<Random> attempt) {
        long seed = given == null ? SEEDS.nextLong() : given;
        try {
            attempt.accept(new Random(seed));
        } catch (AssertionError | RuntimeException e) {
            String message = e.getMessage() + System.lineSeparator()
                    + "Maybe repeat it with -Daccountplanning.testkit.seed=" + seed + "?";
            throw new AssertionError(message, e);
        }
    }
}
