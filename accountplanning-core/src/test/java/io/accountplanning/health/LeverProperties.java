package io.accountplanning.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.goal.Goal;
import io.accountplanning.goal.GoalDirection;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Priority;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskId;
import io.accountplanning.planning.TaskStatus;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Doing what a plan's health advises, through the API, raises the score by what it said. */
class LeverProperties {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 15);

    private Instant now = TODAY.minusDays(100).atStartOfDay(ZoneOffset.UTC).toInstant();
    private final AccountPlanning planning = AccountPlanning.builder()
            .clock(((InstantSource) () -> now).withZone(ZoneOffset.UTC))
            .healthFactor(new Constant())
            .build();
    private final Workspace root = planning.as(Actor.staff("root", Role.ADMINISTRATOR));

    /** A factor of a host, which no lever touches. */
    private static final class Constant implements HealthFactor {

        @Override
        public String name() {
            return "survey";
        }

        @Override
        public BigDecimal weight() {
            return BigDecimal.valueOf(17);
        }

        @Override
        public Map<PlanId, Measurement> measure(List<HealthFacts> plans) {
            return Map.of(plans.get(0).plan(), Measurement.of(new BigDecimal("33.33"), "always"));
        }
    }

    @Property(tries = 100)
    void doingTheFirstAdviceRaisesTheScoreByWhatItSaid(@ForAll long seed) {
        allTaken(new Random(seed));
    }

    @Test
    void everyKindOfLeverIsTaken() {
        Set<Lever.Kind> taken = EnumSet.noneOf(Lever.Kind.class);
        Random seeds = new Random(7);
        for (int plans = 0; plans < 60; plans++) {
            taken.addAll(allTaken(new Random(seeds.nextLong())));
        }
        assertThat(taken).containsExactlyInAnyOrder(Lever.Kind.values());
    }

    /** Takes the first lever, or another one, until there is none; gives the kinds. */
    private Set<Lever.Kind> allTaken(Random random) {
        Set<Lever.Kind> kinds = EnumSet.noneOf(Lever.Kind.class);
        now = TODAY.minusDays(1 + random.nextInt(120))
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        root.healthSettings().edit(s -> weighted(s, random));
        PlanWorkspace plan = root.plan(root.plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow").period(PlanPeriod.year(2027)))
                .id());
        plan.planning().edit(p -> tasks(random));
        plan.goals().edit(g -> {
            for (int i = random.nextInt(4); i > 0; i--) {
                g = g.add(goal(i, random));
            }
            return g;
        });
        now = TODAY.atStartOfDay(ZoneOffset.UTC).toInstant().plus(Duration.ofHours(9));
        HealthScore before = plan.health().current();
        while (!before.levers().isEmpty()) {
            Lever lever = before.levers()
                    .get(random.nextInt(3) == 0 ? random.nextInt(before.levers().size()) : 0);
            take(plan, lever, random);
            kinds.add(lever.kind());
            HealthScore after = plan.health().current();
            BigDecimal was = before.exactScore();
            assertThat(after.exactScore())
                    .as("after %s", lever)
                    .isEqualByComparingTo(was == null ? BigDecimal.ZERO : was.add(lever.exactGain()));
            before = after;
        }
        return kinds;
    }

    private static HealthSettings weighted(HealthSettings settings, Random random) {
        HealthSettings weighted = settings;
        for (String factor : List.of("taskProgress", "timeliness", "goals", "freshness", "survey")) {
            weighted = weighted.withWeight(factor, BigDecimal.valueOf(random.nextInt(50)));
        }
        return weighted.withFreshness(random.nextInt(30), 31 + random.nextInt(100));
    }

    private static Planning tasks(Random random) {
        Planning planning = Planning.EMPTY;
        List<TaskId> before = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            Task task = Task.of("Task " + i)
                    .withDeadline(random.nextInt(4) == 0 ? null : TODAY.plusDays(random.nextInt(80) - 60L))
                    .withPriority(Priority.values()[random.nextInt(4)])
                    .withStatus(TaskStatus.values()[random.nextInt(TaskStatus.values().length)])
                    .withDependsOn(
                            before.isEmpty() || random.nextBoolean()
                                    ? List.of()
                                    : List.of(before.get(random.nextInt(before.size()))));
            planning = planning.addTask(task);
            before.add(task.id());
        }
        return planning;
    }

    private static Goal goal(int number, Random random) {
        Goal goal = Goal.of("Goal " + number, BigDecimal.valueOf(random.nextInt(20) - 10L))
                .withStart(BigDecimal.valueOf(random.nextInt(20) - 10L))
                .withActual(random.nextInt(4) == 0 ? null : BigDecimal.valueOf(random.nextInt(20) - 10L))
                .withWeight(BigDecimal.valueOf(random.nextInt(4)))
                .withDueDate(random.nextBoolean() ? null : LocalDate.of(2027, 1 + random.nextInt(12), 1));
        return goal.target().compareTo(goal.start()) < 0 ? goal.withDirection(GoalDirection.LOWER_IS_BETTER) : goal;
    }

    private static void take(PlanWorkspace plan, Lever lever, Random random) {
        switch (lever.kind()) {
            case COMPLETE_TASK ->
                plan.planning().edit(p -> p.completeTask(task(p, lever).id()));
            case MOVE_DEADLINE ->
                plan.planning()
                        .edit(p -> p.editTask(
                                task(p, lever).id(), task -> task.withDeadline(TODAY.plusDays(random.nextInt(50)))));
            case REACH_GOAL ->
                plan.goals()
                        .edit(g -> g.replace(g.goals().stream()
                                .filter(goal -> goal.id().value().toString().equals(lever.row()))
                                .map(goal -> goal.withActual(goal.target()))
                                .findFirst()
                                .orElseThrow()));
        }
    }

    private static Task task(Planning planning, Lever lever) {
        return planning.tasks().stream()
                .filter(task -> task.id().value().toString().equals(lever.row()))
                .findFirst()
                .orElseThrow();
    }
}
