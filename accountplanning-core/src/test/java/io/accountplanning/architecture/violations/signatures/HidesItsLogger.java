package io.accountplanning.architecture.violations.signatures;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A logger inside, where it belongs. */
public final class HidesItsLogger {

    private static final Logger LOG = LoggerFactory.getLogger(HidesItsLogger.class);

    /** Logs. */
    public void log() {
        LOG.debug("hidden");
    }
}
