package io.accountplanning.goal;

import io.accountplanning.table.RowId;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far goals are, from the bottom to the plan. A goal without a value of its own is as far as the goals below it:
 * Σ(weight·progress) ÷ Σ weight over those that have a progress, each taken as 0 to 100, so that one that went far does not hide
 * one that did not. A value of its own, typed or measured, stands instead. An objective is as far as the top goals that serve
 * it, the plan as far as all top goals. 40 % of weight 2 and 20 % of weight 3 are 28 %.
 *
 * @param goals every goal, in the order of the section
 * @param objectives by its id, each objective that a top goal serves, in the order in which they come up; also one that was removed,
 *     unless {@link #among} leaves it out
 * @param plan all top goals together
 */
public record GoalRollUp(List<OfGoal> goals, Map<UUID, Total> objectives, Total plan) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public GoalRollUp {
        goals = List.copyOf(goals);
        objectives = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(objectives));
        Objects.requireNonNull(plan, "plan");
    }

    /**
     * How far one goal is.
     *
     * @param goal the goal
     * @param exactProgress in percent, unrounded, uncapped when it is of the goal's own value; null when there is nothing to tell
     * @param origin where it comes from; null when there is nothing to tell
     * @param parts of what it is made when it is rolled up; empty otherwise
     */
    public record OfGoal(
            Goal goal,
            @Nullable BigDecimal exactProgress,
            @Nullable GoalOrigin origin,
            List<Part> parts) {

        public OfGoal {
            Objects.requireNonNull(goal, "goal");
            parts = List.copyOf(parts);
        }

        /** With two decimals, half-up. */
        public Optional<BigDecimal> progressPercent() {
            return Optional.ofNullable(exactProgress).map(GoalRollUp::shown);
        }
    }

    /**
     * What a goal adds to a total.
     *
     * @param goal the goal
     * @param weight its weight
     * @param exactProgress in percent, unrounded, 0 to 100; null when it has none and its weight goes to the others
     */
    public record Part(
            Goal.Id goal, BigDecimal weight, @Nullable BigDecimal exactProgress) {

        public Part {
            Objects.requireNonNull(goal, "goal");
            Objects.requireNonNull(weight, "weight");
        }
    }

    /**
     * The weighted mean of some goals.
     *
     * @param exactProgress in percent, unrounded, 0 to 100; null when none of them has a progress and a weight
     * @param parts what it is made of
     */
    public record Total(@Nullable BigDecimal exactProgress, List<Part> parts) {

        public Total {
            parts = List.copyOf(parts);
        }

        /** With two decimals, half-up. */
        public Optional<BigDecimal> progressPercent() {
            return Optional.ofNullable(exactProgress).map(GoalRollUp::shown);
        }
    }

    /**
     * The same with the total of those objectives alone that are there, in their order, so that one that was removed is not listed; the
     * goals that served it count for the plan.
     *
     * @param there the ids of the plan's objectives
     */
    public GoalRollUp among(Collection<? extends RowId> there) {
        Map<UUID, Total> known = new LinkedHashMap<>();
        there.forEach(objective -> Optional.ofNullable(objectives.get(objective.value()))
                .ifPresent(total -> known.put(objective.value(), total)));
        return new GoalRollUp(goals, known, plan);
    }

    static GoalRollUp of(Goals section) {
        Map<Goal.Id, List<Goal>> parts = new HashMap<>();
        List<Goal> top = new ArrayList<>();
        Map<UUID, List<Goal>> serving = new LinkedHashMap<>();
        for (Goal goal : section.goals()) {
            if (goal.parent() != null) {
                parts.computeIfAbsent(goal.parent(), id -> new ArrayList<>()).add(goal);
            } else {
                top.add(goal);
                if (goal.objective() != null) {
                    serving.computeIfAbsent(goal.objective(), id -> new ArrayList<>())
                            .add(goal);
                }
            }
        }
        Map<Goal.Id, OfGoal> found = new HashMap<>();
        top.forEach(goal -> follow(goal, parts, found));
        Map<UUID, Total> objectives = new LinkedHashMap<>();
        serving.forEach((objective, goals) -> objectives.put(objective, total(goals, found)));
        return new GoalRollUp(
                section.goals().stream()
                        .map(goal -> Objects.requireNonNull(found.get(goal.id()), "no goal is a part of itself"))
                        .toList(),
                objectives,
                total(top, found));
    }

    private static void follow(Goal goal, Map<Goal.Id, List<Goal>> parts, Map<Goal.Id, OfGoal> found) {
        List<Goal> below = parts.getOrDefault(goal.id(), List.of());
        below.forEach(part -> follow(part, parts, found));
        Optional<BigDecimal> own = goal.exactProgressPercent();
        Total rolledUp = total(below, found);
        if (own.isPresent() || rolledUp.exactProgress == null) {
            found.put(
                    goal.id(), new OfGoal(goal, own.orElse(null), goal.origin().orElse(null), List.of()));
        } else {
            found.put(goal.id(), new OfGoal(goal, rolledUp.exactProgress, GoalOrigin.ROLLED_UP, rolledUp.parts));
        }
    }

    private static Total total(List<Goal> goals, Map<Goal.Id, OfGoal> found) {
        List<Part> parts = goals.stream()
                .map(goal -> new Part(goal.id(), goal.weight(), clamped(found.get(goal.id()))))
                .toList();
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (Part part : parts) {
            if (part.exactProgress != null) {
                weights = weights.add(part.weight);
                sum = sum.add(part.weight.multiply(part.exactProgress));
            }
        }
        return new Total(weights.signum() == 0 ? null : sum.divide(weights, MathContext.DECIMAL128), parts);
    }

    private static @Nullable BigDecimal clamped(@Nullable OfGoal goal) {
        return goal == null || goal.exactProgress == null
                ? null
                : goal.exactProgress.max(BigDecimal.ZERO).min(HUNDRED);
    }

    private static BigDecimal shown(BigDecimal exact) {
        return exact.setScale(2, RoundingMode.HALF_UP);
    }
}
