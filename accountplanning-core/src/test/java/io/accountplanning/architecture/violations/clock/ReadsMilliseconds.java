package io.accountplanning.architecture.violations.clock;

/** The milliseconds of the machine. */
public final class ReadsMilliseconds {

    /** Them. */
    public long now() {
        return System.currentTimeMillis();
    }
}
