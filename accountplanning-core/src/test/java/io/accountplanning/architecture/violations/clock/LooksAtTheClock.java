package io.accountplanning.architecture.violations.clock;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Today, whatever the clock says that it was given. */
public final class LooksAtTheClock {

    /** The machine's day. */
    public LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
