package io.accountplanning.health;

import io.accountplanning.error.InvalidException;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanStores;
import io.accountplanning.planning.Planning;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The health of a plan, as one actor sees it. Thread-safe. */
public final class Health {

    private final PlanChanges<? extends HealthStore> changes;
    private final Actor actor;
    private final HealthRules rules;
    private final PlanId plan;
    private final PlanChanges.ReadOfPlan<PlanStores, PlanDocument> documents;

    private record Known(
            HealthFacts facts,
            Planning planning,
            HealthOverride override,
            @Nullable StoredHealth last) {}

    /** Wires the service; the façade does this for a host. */
    public Health(
            PlanChanges<? extends HealthStore> changes,
            Actor actor,
            HealthRules rules,
            PlanId plan,
            PlanChanges.ReadOfPlan<PlanStores, PlanDocument> documents) {
        this.changes = changes;
        this.actor = actor;
        this.rules = rules;
        this.plan = plan;
        this.documents = documents;
    }

    /** The health today, in the tenant's time zone. */
    public HealthScore current() {
        return asOf(today());
    }

    /**
     * The health of the plan as it stands, measured as of a day: deadlines, pace and freshness are those of that day. The
     * default formula is the weighted mean of task progress (35), timeliness (25), goals (20), scorecard (10), freshness (10) and the
     * rating of the last business review (10); a factor without data gives its weight to the others. The host's factors are asked
     * now; of one that fails, hangs or gives what is not between 0 and 100 counts what it said last ({@link HealthScore#unread}).
     */
    public HealthScore asOf(LocalDate day) {
        Objects.requireNonNull(day, "day");
        HealthFormula formula = rules.formula(actor.tenant());
        Known known = changes.read(actor, plan, (stores, found) -> {
            PlanDocument document = documents.read(stores, found);
            return new Known(
                    HealthFacts.of(document, day, lastChange(stores, day)),
                    document.find(Planning.SECTION).orElse(Planning.EMPTY),
                    stores.plans().section(plan, HealthOverride.SECTION).value(),
                    stores.health().find(List.of(plan)).get(plan));
        });
        HostFactors.Answers hosts = rules.hosts().ask(known.facts, known.last);
        Measured measured = formula.measure(known.facts, hosts.measured());
        return new HealthScore(
                day,
                measured.exact(),
                measured.explained(),
                Levers.of(formula, known.facts, hosts.measured(), known.planning),
                known.override,
                formula.settings(),
                hosts.unread());
    }

    private @Nullable LocalDate lastChange(HealthStore stores, LocalDate day) {
        Instant endOfDay = day.plusDays(1)
                .atStartOfDay(rules.zone(actor.tenant()))
                .toInstant()
                .minus(1, ChronoUnit.MICROS);
        return stores.activity()
                .lastChangeByPerson(plan, endOfDay)
                .map(at -> rules.day(actor.tenant(), at))
                .orElse(null);
    }

    /**
     * How the health was, the newest first: an entry for each day on which it became another, of its last score on that day. Changes of
     * the plan and the daily job write it.
     *
     * @param most 1 to 1000
     * @throws InvalidException when the number is another
     */
    public List<HealthEntry> history(int most) {
        return history(most, null);
    }

    /**
     * The entries before that day.
     *
     * @throws InvalidException when the number is not between 1 and 1000
     */
    public List<HealthEntry> history(int most, @Nullable LocalDate before) {
        if (most < 1 || most > 1_000) {
            throw InvalidException.of(
                    "most", "a page has 1 to 1000 entries; read on behind the last day for more", most);
        }
        return changes.read(actor, plan, (stores, found) -> stores.health().history(plan, most, before));
    }

    /**
     * Gives the plan a score by hand. The calculated one stays visible beside it, and is back when the last day has passed.
     *
     * @param value 0 to 100
     * @param reason why; required
     * @param until the last day on which it counts, in the tenant's time zone: today or later, at most a year ahead
     * @throws InvalidException when one of these is not so
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public HealthOverride override(BigDecimal value, String reason, LocalDate until) {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(until, "until");
        if (value.signum() < 0 || value.compareTo(Ratio.HUNDRED) > 0) {
            throw InvalidException.of("value", "is between 0 and 100", value.toPlainString());
        }
        if (reason.isBlank()) {
            throw InvalidException.of("reason", "is required: others must know why the score was given", reason);
        }
        LocalDate today = today();
        if (until.isBefore(today) || until.isAfter(today.plusYears(1))) {
            throw InvalidException.of(
                    "until", "is between today, " + today + ", and a year ahead, " + today.plusYears(1), until);
        }
        return changes.work(actor, "the health of plan " + plan, work -> {
            work.live(plan, Capability.EDIT);
            HealthOverride given = new HealthOverride(
                    value, reason.strip(), until, actor.user(), work.now().at());
            return work.edit(plan, HealthOverride.SECTION, before -> given).value();
        });
    }

    /**
     * Takes back the score that was given by hand. Nothing happens when there is none.
     *
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public void withoutOverride() {
        changes.work(actor, "the health of plan " + plan, work -> {
            work.live(plan, Capability.EDIT);
            return work.edit(plan, HealthOverride.SECTION, before -> HealthOverride.NONE);
        });
    }

    private LocalDate today() {
        return rules.day(actor.tenant(), changes.clock().instant());
    }
}
