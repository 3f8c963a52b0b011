package io.accountplanning.time;

import java.time.Duration;

/** Until when something is waited for, whatever the business clock says. Immutable. */
public final class Deadline {

    private final long nanoTime;

    private Deadline(long nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** One that far from now. */
    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** How many nanoseconds are left; 0 when none are. */
    public long nanosLeft() {
        return Math.max(0, nanoTime - System.nanoTime());
    }
}
