package io.accountplanning.export.brief;

import io.accountplanning.export.label.HealthWords;
import io.accountplanning.export.report.MarkdownLine;
import io.accountplanning.export.report.RecordRef;
import io.accountplanning.goal.Goal;
import io.accountplanning.goal.Goals;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.text.RichText;
import java.math.BigDecimal;

/** What shall come of the account, and how far that is. */
final class Outcome {

    private final Facts facts;
    private final Answer answer = new Answer(6);

    Outcome(Facts facts) {
        this.facts = facts;
    }

    Answer answer() {
        vision();
        facts.report()
                .health()
                .ifPresent(health -> answer.fact(
                        RecordRef.of(PlanDetails.SECTION),
                        facts.word(
                                "labelled",
                                facts.word("healthScore"),
                                new HealthWords(facts.labels(), facts.values()).of(health))));
        BigDecimal revenue = facts.details().targets().revenueNextYear();
        if (revenue != null) {
            answer.fact(
                    Facts.ofPlan("revenueNextYear"),
                    facts.word("labelled", facts.field(PlanDetails.SECTION, "revenueNextYear"), facts.money(revenue)));
        }
        facts.find(Goals.SECTION).ifPresent(this::goals);
        return answer;
    }

    private void vision() {
        RichText vision = facts.details().profile().vision();
        if (vision.isEmpty()) {
            String label = facts.field(PlanDetails.SECTION, "vision");
            answer.missing(Facts.ofPlan("vision"), facts.word("brief.noOutcome", label));
        } else {
            answer.fact(Facts.ofPlan("vision"), MarkdownLine.words(vision, facts.labels()));
        }
    }

    private void goals(Goals goals) {
        if (goals.goals().isEmpty()) {
            answer.missing(
                    RecordRef.of(Goals.SECTION),
                    facts.word("brief.noGoal", facts.labels().section(Goals.SECTION)));
        }
        PacedGoal.of(goals, facts).forEach(this::goal);
    }

    private void goal(PacedGoal paced) {
        Goal goal = paced.goal();
        String target = facts.inUnit(goal, goal.target());
        String text = paced.rolled().exactProgress() == null
                ? facts.word("brief.goalUnknown", goal.name(), target)
                : goal.value()
                        .map(value -> facts.word(
                                "brief.goal", goal.name(), facts.inUnit(goal, value), target, paced.progress(facts)))
                        .orElseGet(() -> facts.word("brief.goalOfParts", goal.name(), paced.progress(facts)));
        if (paced.isOffPace()) {
            answer.concern(paced.record(), text + ", " + facts.word("goalOffPace"));
        } else {
            answer.fact(paced.record(), text);
        }
    }
}
