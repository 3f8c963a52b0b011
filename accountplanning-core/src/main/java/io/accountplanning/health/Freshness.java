package io.accountplanning.health;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** 100 up to some days since the last change by a person, 14 by default, falling in a line to 0 at 90. Counts only beside another factor. */
final class Freshness implements FactsFactor {

    static final String NAME = "freshness";

    private final long fresh;
    private final long stale;

    Freshness(long freshDays, long staleDays) {
        this.fresh = freshDays;
        this.stale = staleDays;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public BigDecimal weight() {
        return BigDecimal.TEN;
    }

    @Override
    public boolean needsCompany() {
        return true;
    }

    @Override
    public Optional<Measurement> measure(HealthFacts facts) {
        LocalDate last = facts.lastChangeByPerson();
        if (last == null) {
            return Optional.empty();
        }
        long days = Math.max(0, ChronoUnit.DAYS.between(last, facts.asOf()));
        long left = Math.max(0, Math.min(stale - fresh, stale - days));
        return Optional.of(Measurement.of(
                Ratio.percent(left, stale - fresh), "the last change by a person was %d days ago", days));
    }
}
