package io.accountplanning.health;

import io.accountplanning.goal.Goal;
import io.accountplanning.goal.Goals;
import io.accountplanning.host.ClientId;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Planning;
import io.accountplanning.review.BusinessReviews;
import io.accountplanning.scorecard.Scorecards;
import io.accountplanning.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What factors are measured on: small, and read for many plans at once without loading any of them.
 *
 * @param plan the plan
 * @param client whom it is for
 * @param period when it is for
 * @param asOf the day of the measurement, in the tenant's time zone
 * @param tasks its tasks, counted as of that day
 * @param goals its goals, in the order of the screen
 * @param scorecard the scorecard's total, 0 to 100; null when there is none
 * @param rating what the last business review gave, 0 to 100; null when there was none
 * @param lastChangeByPerson the day on which a person, not a job, changed the plan last; null when none has
 */
public record HealthFacts(
        PlanId plan,
        ClientId client,
        DateRange period,
        LocalDate asOf,
        TaskFacts tasks,
        List<Goal> goals,
        @Nullable BigDecimal scorecard,
        @Nullable BigDecimal rating,
        @Nullable LocalDate lastChangeByPerson) {

    public HealthFacts {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(tasks, "tasks");
        goals = List.copyOf(goals);
    }

    /**
     * The facts of a plan that was read whole; a storage gives the same without reading it.
     *
     * @param lastChangeByPerson null when no person has changed it
     */
    public static HealthFacts of(PlanDocument document, LocalDate asOf, @Nullable LocalDate lastChangeByPerson) {
        return new HealthFacts(
                document.plan().id(),
                document.plan().client().id(),
                document.plan().period().dates(),
                asOf,
                TaskFacts.of(
                        document.find(Planning.SECTION).orElse(Planning.EMPTY).tasks(), asOf),
                document.find(Goals.SECTION).orElse(Goals.EMPTY).goals(),
                document.find(Scorecards.SECTION).flatMap(Scorecards::total).orElse(null),
                document.find(BusinessReviews.SECTION)
                        .flatMap(reviews -> reviews.lastRatingPercent(asOf))
                        .orElse(null),
                lastChangeByPerson);
    }

    /** The same with other tasks. */
    public HealthFacts withTasks(TaskFacts other) {
        return new HealthFacts(plan, client, period, asOf, other, goals, scorecard, rating, lastChangeByPerson);
    }

    /** The same with other goals. */
    public HealthFacts withGoals(List<Goal> others) {
        return new HealthFacts(plan, client, period, asOf, tasks, others, scorecard, rating, lastChangeByPerson);
    }

    /** The same with another total of the scorecard. */
    public HealthFacts withScorecard(@Nullable BigDecimal total) {
        return new HealthFacts(plan, client, period, asOf, tasks, goals, total, rating, lastChangeByPerson);
    }

    /** The same with another rating of the last business review. */
    public HealthFacts withRating(@Nullable BigDecimal other) {
        return new HealthFacts(plan, client, period, asOf, tasks, goals, scorecard, other, lastChangeByPerson);
    }

    /** The same with another day of the last change by a person. */
    public HealthFacts withLastChangeByPerson(@Nullable LocalDate day) {
        return new HealthFacts(plan, client, period, asOf, tasks, goals, scorecard, rating, day);
    }
}
