package io.accountplanning.health;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** 100 up to 14 days since the last change by a person, falling in a line to 0 at 90 days. Counts only beside another factor. */
final class Freshness implements HealthFactor {

    private static final long FRESH_DAYS = 14;
    private static final long STALE_DAYS = 90;

    @Override
    public String name() {
        return "freshness";
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
    public Optional<Measurement> measure(HealthInput input) {
        LocalDate last = input.lastChangeByPerson();
        if (last == null) {
            return Optional.empty();
        }
        long days = Math.max(0, ChronoUnit.DAYS.between(last, input.asOf()));
        long left = Math.max(0, Math.min(STALE_DAYS - FRESH_DAYS, STALE_DAYS - days));
        return Optional.of(Measurement.of(
                Ratio.percent(left, STALE_DAYS - FRESH_DAYS), "the last change by a person was %d days ago", days));
    }
}
