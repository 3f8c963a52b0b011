package io.accountplanning.samples.quickstart.strategydata;

import io.accountplanning.error.InvalidException;
import io.accountplanning.goal.Measure;
import io.accountplanning.initiative.InitiativeStage;
import io.accountplanning.relationshipmap.ContactRole;
import io.accountplanning.relationshipmap.Coverage;
import io.accountplanning.relationshipmap.PoliticalStatus;
import io.accountplanning.relationshipmap.RelationshipLevel;
import io.accountplanning.relationshipmap.Support;
import io.accountplanning.relationshipmap.TieKind;
import io.accountplanning.samples.quickstart.crm.Crm;
import io.accountplanning.samples.quickstart.crm.Project;
import io.accountplanning.samples.quickstart.crm.StaffMember;
import io.accountplanning.samples.quickstart.file.JsonFiles;
import io.accountplanning.samples.quickstart.file.Register;
import io.accountplanning.samples.quickstart.file.Words;
import io.accountplanning.samples.quickstart.portfolio.Portfolio;
import io.accountplanning.samples.quickstart.portfolio.PortfolioPlan;
import io.accountplanning.samples.quickstart.workedplan.GoalRow;
import io.accountplanning.samples.quickstart.workedplan.WorkedPlan;
import io.accountplanning.scorecard.QuestionKind;
import java.nio.file.Path;

/** Reads the file of the third part. */
public final class StrategyReader {

    private StrategyReader() {}

    /** Reads {@code strategy.json}; the first fault in it ends it with one sentence. */
    public static StrategyFile read(Path folder, Crm crm, Portfolio portfolio, WorkedPlan workedPlan) {
        var plans = new Register<PortfolioPlan>("plan", "portfolio.csv");
        portfolio.plans().forEach(plan -> plans.add(plan.id(), plan));
        var goals = new Register<GoalRow>("goal", "worked-plan/goals.json");
        workedPlan.goals().forEach(goal -> goals.add(goal.name(), goal));
        return new JsonFiles()
                .reading(StaffMember.class, crm.staff()::find)
                .reading(Project.class, crm.projects()::find)
                .reading(PortfolioPlan.class, plans::find)
                .reading(GoalRow.class, goals::find)
                .reading(Measure.class, StrategyReader::measure)
                .reading(QuestionKind.class, Words.of(QuestionKind.class, "a kind of question")::read)
                .reading(InitiativeStage.class, Words.of(InitiativeStage.class, "a stage")::read)
                .reading(ContactRole.class, Words.of(ContactRole.class, "a role")::read)
                .reading(PoliticalStatus.class, Words.of(PoliticalStatus.class, "a political status")::read)
                .reading(Support.class, Words.of(Support.class, "a support")::read)
                .reading(TieKind.class, Words.of(TieKind.class, "a kind of tie")::read)
                .reading(Coverage.class, Words.of(Coverage.class, "a coverage")::read)
                .reading(RelationshipLevel.class, Words.of(RelationshipLevel.class, "a level")::read)
                .read(folder.resolve("strategy.json"), StrategyFile.class);
    }

    private static Measure measure(String text) {
        try {
            return Measure.parse(text);
        } catch (InvalidException e) {
            throw new IllegalArgumentException(
                    "is no measure; write it as in SUM(amount) of invoice where status = 'Paid'", e);
        }
    }
}
