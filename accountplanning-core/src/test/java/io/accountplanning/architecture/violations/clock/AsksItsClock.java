package io.accountplanning.architecture.violations.clock;

import java.time.Clock;
import java.time.Instant;

/** As it should be. */
public final class AsksItsClock {

    /** The moment of the clock. */
    public Instant now(Clock clock) {
        return Instant.now(clock);
    }
}
