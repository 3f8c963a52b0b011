package io.accountplanning.architecture.violations.signatures;

import java.util.List;
import org.slf4j.Logger;

/** A logger, hidden in a list. */
public final class ShowsLoggers {

    /** Gives them. */
    public List<Logger> loggers() {
        return List.of();
    }
}
