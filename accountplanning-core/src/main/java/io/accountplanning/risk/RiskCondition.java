package io.accountplanning.risk;

import io.accountplanning.error.InvalidException;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.text.ReadableName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/** A sign that an account is at risk: data, so that a storage can look for it by queries. */
public sealed interface RiskCondition {

    /** Whether a plan shows the sign on that day, in the tenant's time zone. */
    boolean holds(RiskFacts facts, LocalDate today);

    /** What a plan that shows it shows, in words for a person, such as "3 overdue tasks, the oldest since 2027-01-15". */
    String describe(RiskFacts facts, LocalDate today);

    /**
     * The client's status is one of these.
     *
     * @param statuses at least one
     */
    record ClientStatusIs(Set<ClientStatus> statuses) implements RiskCondition {

        public ClientStatusIs {
            statuses = Set.copyOf(statuses);
            if (statuses.isEmpty()) {
                throw InvalidException.of("statuses", "has at least one client status", null);
            }
        }

        @Override
        public boolean holds(RiskFacts facts, LocalDate today) {
            return facts.clientStatus() != null && statuses.contains(facts.clientStatus());
        }

        @Override
        public String describe(RiskFacts facts, LocalDate today) {
            String reason = facts.clientStatusReason();
            return "client status " + ReadableName.of(String.valueOf(facts.clientStatus()))
                    + (reason == null || reason.isBlank() ? "" : " (" + reason + ")");
        }
    }

    /**
     * So many open tasks have a deadline before today.
     *
     * @param atLeast 1 or more
     */
    record OverdueTasks(int atLeast) implements RiskCondition {

        public OverdueTasks {
            if (atLeast < 1) {
                throw InvalidException.of("atLeast", "is 1 or more", atLeast);
            }
        }

        @Override
        public boolean holds(RiskFacts facts, LocalDate today) {
            return facts.overdueTasks() >= atLeast;
        }

        @Override
        public String describe(RiskFacts facts, LocalDate today) {
            return facts.overdueTasks() + (facts.overdueTasks() == 1 ? " overdue task" : " overdue tasks")
                    + ", the oldest due " + facts.oldestDeadline();
        }
    }

    /**
     * The plan's health as of today, overrides included, is so low.
     *
     * @param score the highest one that shows it, 0 to 100
     */
    record HealthAtMost(BigDecimal score) implements RiskCondition {

        private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);

        public HealthAtMost {
            if (score.signum() < 0 || score.compareTo(HIGHEST) > 0) {
                throw InvalidException.of("score", "is between 0 and 100", score.toPlainString());
            }
        }

        @Override
        public boolean holds(RiskFacts facts, LocalDate today) {
            return facts.health() != null && facts.health().compareTo(score) <= 0;
        }

        @Override
        public String describe(RiskFacts facts, LocalDate today) {
            return "health " + (facts.health() == null ? "none" : facts.health().toPlainString());
        }
    }

    /**
     * No person has changed the plan for so many days; one that none ever changed counts from its creation.
     *
     * @param days 1 to 3650
     */
    record NotChangedFor(int days) implements RiskCondition {

        static final int MOST = 3_650;

        public NotChangedFor {
            if (days < 1 || days > MOST) {
                throw InvalidException.of("days", "is between 1 and " + MOST, days);
            }
        }

        /** The last day on which a plan that shows it may have been changed. */
        public LocalDate lastChange(LocalDate today) {
            return today.minusDays(days);
        }

        @Override
        public boolean holds(RiskFacts facts, LocalDate today) {
            return facts.lastChange() != null && !facts.lastChange().isAfter(lastChange(today));
        }

        @Override
        public String describe(RiskFacts facts, LocalDate today) {
            return "not changed since " + facts.lastChange();
        }
    }

    /**
     * The plan's period has ended, or its last day is at most so many days away.
     *
     * @param days 0 for those that end today or ended before, up to 3650
     */
    record PeriodEndsWithin(int days) implements RiskCondition {

        static final int MOST = 3_650;

        public PeriodEndsWithin {
            if (days < 0 || days > MOST) {
                throw InvalidException.of("days", "is between 0 and " + MOST, days);
            }
        }

        /** The last day on which a period may end to be near. */
        public LocalDate lastEndExclusive(LocalDate today) {
            return today.plusDays(days + 1L);
        }

        @Override
        public boolean holds(RiskFacts facts, LocalDate today) {
            return !facts.period().endExclusive().isAfter(lastEndExclusive(today));
        }

        @Override
        public String describe(RiskFacts facts, LocalDate today) {
            LocalDate last = facts.period().endExclusive().minusDays(1);
            return (last.isBefore(today) ? "the period ended on " : "the period ends on ") + last;
        }
    }
}
