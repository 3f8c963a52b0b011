package io.accountplanning.measure;

import io.accountplanning.goal.Goal;
import io.accountplanning.goal.Goals;
import io.accountplanning.goal.Measure;
import io.accountplanning.goal.MeasureQuestion;
import io.accountplanning.host.TenantId;
import io.accountplanning.plan.AccountPlan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is asked for the goals of a plan, and what the answers make of them. */
record Measuring(AccountPlan plan, List<Asked> goals) {

    private static final int DECIMALS = 6;

    /** A goal, and what is asked for it. */
    record Asked(Goal goal, MeasureQuestion question) {}

    static Measuring of(TenantId tenant, AccountPlan plan, Goals goals) {
        return new Measuring(
                plan,
                goals.goals().stream()
                        .flatMap(goal -> Stream.ofNullable(goal.measure())
                                .map(measure -> new Asked(goal, question(tenant, plan, measure))))
                        .toList());
    }

    /** Each question once. */
    List<MeasureQuestion> questions() {
        return goals.stream().map(Asked::question).distinct().toList();
    }

    /** The goals whose questions have no answer. */
    List<Goal> unanswered(Map<MeasureQuestion, BigDecimal> answers) {
        return goals.stream()
                .filter(asked -> !answers.containsKey(asked.question()))
                .map(Asked::goal)
                .toList();
    }

    private static MeasureQuestion question(TenantId tenant, AccountPlan plan, Measure measure) {
        return new MeasureQuestion(
                tenant,
                plan.id(),
                plan.details().client(),
                plan.details().period(),
                plan.details().currency(),
                measure);
    }

    /** The goals with the answers to their questions; one whose measure was changed since has none. */
    Goals answered(TenantId tenant, Goals goals, Map<MeasureQuestion, BigDecimal> answers, LocalDate today) {
        return new Goals(goals.goals().stream()
                .map(goal -> {
                    Measure measure = goal.measure();
                    BigDecimal answer = measure == null ? null : answers.get(question(tenant, plan, measure));
                    return answer == null
                            ? goal
                            : goal.measured(answer.setScale(DECIMALS, RoundingMode.HALF_UP), today);
                })
                .toList());
    }
}
