package io.accountplanning.risk;

import io.accountplanning.plan.ClientStatus;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Decimals;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import io.accountplanning.time.TimeOrderedUuid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When an account is at risk: when all conditions that the rule has hold.
 *
 * @param id the row's id
 * @param name what people call the rule; required
 * @param clientStatuses the client's status is one of these; empty when it does not matter
 * @param overdueTasks so many open tasks, 1 or more, have a deadline before today; null when it does not matter
 * @param periodEndsWithin the period has ended, or its last day is at most so many days away, 0 to 3650; null when it does not matter
 * @param healthAtMost the health is at most that, 0 to 100; null when it does not matter
 * @param notChangedFor no person has changed the plan for so many days, 1 to 3650; null when it does not matter
 */
public record RiskRule(
        Id id,
        String name,
        List<ClientStatus> clientStatuses,
        @Nullable Integer overdueTasks,
        @Nullable Integer periodEndsWithin,
        @Nullable BigDecimal healthAtMost,
        @Nullable Integer notChangedFor)
        implements Row {

    /** The table, {@code rules}. */
    public static final Table<RiskRule> TABLE = Table.of("rules", RiskRule.class)
            .required("name", CellType.line(200))
            .column("clientStatuses", CellType.listOf(CellType.choice(ClientStatus.class)))
            .column("overdueTasks", CellType.integer(1, 10_000))
            .column("periodEndsWithin", CellType.integer(0, RiskCondition.PeriodEndsWithin.MOST))
            .column("healthAtMost", CellType.percent(0, 100))
            .column("notChangedFor", CellType.integer(1, RiskCondition.NotChangedFor.MOST))
            .build();

    /** Client status Red and overdue tasks. */
    public static final RiskRule RED_AND_OVERDUE =
            of("Red with overdue tasks").withClientStatuses(ClientStatus.RED).withOverdueTasks(1);

    /**
     * The id of a rule.
     *
     * @param value unique among the tenant's rules
     */
    public record Id(UUID value) implements RowId {

        /** A new id. */
        public static Id next() {
            return new Id(TimeOrderedUuid.next());
        }
    }

    public RiskRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        clientStatuses = clientStatuses == null ? List.of() : List.copyOf(clientStatuses);
        healthAtMost = Decimals.canonicalOrNull(healthAtMost);
    }

    /** A rule of that name, without conditions yet; it needs one at least. */
    public static RiskRule of(String name) {
        return new RiskRule(Id.next(), name, List.of(), null, null, null, null);
    }

    /** A copy with another name. */
    public RiskRule withName(String other) {
        return new RiskRule(id, other, clientStatuses, overdueTasks, periodEndsWithin, healthAtMost, notChangedFor);
    }

    /** A copy that looks at the client's status: it is one of these. None: the status does not matter. */
    public RiskRule withClientStatuses(ClientStatus... any) {
        return new RiskRule(id, name, List.of(any), overdueTasks, periodEndsWithin, healthAtMost, notChangedFor);
    }

    /** A copy that looks for so many overdue tasks. */
    public RiskRule withOverdueTasks(@Nullable Integer atLeast) {
        return new RiskRule(id, name, clientStatuses, atLeast, periodEndsWithin, healthAtMost, notChangedFor);
    }

    /** A copy that looks at the end of the period. */
    public RiskRule withPeriodEndsWithin(@Nullable Integer days) {
        return new RiskRule(id, name, clientStatuses, overdueTasks, days, healthAtMost, notChangedFor);
    }

    /** A copy that looks for a health of at most that. */
    public RiskRule withHealthAtMost(@Nullable BigDecimal score) {
        return new RiskRule(id, name, clientStatuses, overdueTasks, periodEndsWithin, score, notChangedFor);
    }

    /** A copy that looks for plans that no person has changed for so many days. */
    public RiskRule withNotChangedFor(@Nullable Integer days) {
        return new RiskRule(id, name, clientStatuses, overdueTasks, periodEndsWithin, healthAtMost, days);
    }

    /** What has to hold, all together; at least one unless the rule breaks the rules. */
    public List<RiskCondition> conditions() {
        List<RiskCondition> conditions = new ArrayList<>();
        if (!clientStatuses.isEmpty()) {
            conditions.add(new RiskCondition.ClientStatusIs(new LinkedHashSet<>(clientStatuses)));
        }
        if (overdueTasks != null) {
            conditions.add(new RiskCondition.OverdueTasks(overdueTasks));
        }
        if (periodEndsWithin != null) {
            conditions.add(new RiskCondition.PeriodEndsWithin(periodEndsWithin));
        }
        if (healthAtMost != null) {
            conditions.add(new RiskCondition.HealthAtMost(healthAtMost));
        }
        if (notChangedFor != null) {
            conditions.add(new RiskCondition.NotChangedFor(notChangedFor));
        }
        return conditions;
    }

    /** Whether it can only hold for plans with overdue tasks. */
    public boolean needsOverdueTasks() {
        return overdueTasks != null;
    }
}
