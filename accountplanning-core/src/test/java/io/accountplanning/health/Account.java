package io.accountplanning.health;

import io.accountplanning.AccountPlanning;
import io.accountplanning.goal.Goal;
import io.accountplanning.goal.Goals;
import io.accountplanning.host.Client;
import io.accountplanning.host.UserId;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.section.SectionState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An account with tasks and goals, measured on a day. */
record Account(
        List<Task> tasks,
        List<Goal> goals,
        LocalDate asOf,
        @Nullable LocalDate lastChange) {

    static final PlanPeriod PERIOD = PlanPeriod.year(2027);

    private static final AccountPlan PLAN = AccountPlanning.builder()
            .build()
            .as(Actor.staff("alice", Role.ACCOUNT_MANAGER))
            .plans()
            .create(NewPlan.of(Client.of("acme", "Acme"), "Grow").period(PERIOD).owner(UserId.of("alice")));

    Planning planning() {
        Planning planning = Planning.EMPTY;
        for (Task task : tasks) {
            planning = planning.addTask(task);
        }
        return planning;
    }

    /** Its health by that formula. */
    HealthScore score(HealthFormula formula) {
        Measured measured = formula.measure(input(), Map.of());
        return new HealthScore(
                asOf,
                measured.exact(),
                measured.explained(),
                Levers.of(formula, input(), Map.of(), planning()),
                null,
                formula.settings(),
                Map.of());
    }

    /** Its health by the default formula. */
    HealthScore score() {
        return score(new HealthFormula(HealthSettings.defaults(), List.of()));
    }

    HealthFacts input() {
        return HealthFacts.of(
                new PlanDocument(
                        PLAN,
                        List.of(
                                new PlanDocument.Part<>(Planning.SECTION, new SectionState<>(planning(), 1, null)),
                                new PlanDocument.Part<>(Goals.SECTION, new SectionState<>(new Goals(goals), 1, null)))),
                asOf,
                lastChange);
    }

    Account with(List<Task> otherTasks, List<Goal> otherGoals) {
        return new Account(otherTasks, otherGoals, asOf, lastChange);
    }

    Account changedToday() {
        return new Account(tasks, goals, asOf, asOf);
    }
}
