package io.accountplanning.samples.quickstart.step;

import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.Violation;
import io.accountplanning.samples.quickstart.file.QuickstartException;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Says in one sentence what the library refuses in several. */
public final class Refusal {

    private Refusal() {}

    /** Does it; {@code where} names the file that the work is done from. */
    public static void in(String where, Runnable work) {
        of(where, () -> {
            work.run();
            return where;
        });
    }

    /** Does what has a result. */
    public static <T> T of(String where, Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidException e) {
            var faults = e.violations().stream().map(Violation::toString).collect(Collectors.joining("; "));
            throw new QuickstartException(where + ": " + faults + "; correct it there.", e);
        }
    }

    /** What went wrong; the advice that follows it is for developers. */
    public static String sentence(AccountPlanningException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
