package io.accountplanning.architecture.violations.clock;

import java.time.Instant;
import java.util.function.Supplier;

/** The moment of the machine, by reference. */
public final class RefersToNow {

    /** It. */
    public Supplier<Instant> now() {
        return Instant::now;
    }
}
