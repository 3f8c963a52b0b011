package io.accountplanning.section;

import io.accountplanning.host.UserId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Who did something, and when.
 *
 * @param at to the microsecond
 * @param by the person or the job
 */
public record Stamp(Instant at, UserId by) {

    public Stamp {
        Objects.requireNonNull(by, "by");
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}
