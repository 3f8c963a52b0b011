package io.accountplanning.samples.benchmarks;

import io.accountplanning.competitor.Competitor;
import io.accountplanning.competitor.Competitors;
import io.accountplanning.duediligence.DueDiligence;
import io.accountplanning.duediligence.FinancialYear;
import io.accountplanning.duediligence.MarketingActivity;
import io.accountplanning.goal.Goal;
import io.accountplanning.goal.Goals;
import io.accountplanning.host.Client;
import io.accountplanning.host.UserId;
import io.accountplanning.meeting.Meeting;
import io.accountplanning.meeting.Meetings;
import io.accountplanning.mindmap.MindMap;
import io.accountplanning.mindmap.MindMapNode;
import io.accountplanning.offering.CurrentService;
import io.accountplanning.offering.Offering;
import io.accountplanning.offering.ServiceAbilityOffering;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.planning.Item;
import io.accountplanning.planning.Objective;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskId;
import io.accountplanning.relation.LinkedRecord;
import io.accountplanning.relation.Relations;
import io.accountplanning.team.TeamInformation;
import io.accountplanning.team.TeamMember;
import io.accountplanning.text.RichText;
import java.util.Currency;
import java.util.List;
import org.javers.core.Javers;
import org.javers.core.JaversBuilder;
import org.javers.core.diff.ListCompareAlgorithm;
import org.javers.core.metamodel.clazz.EntityDefinition;

/** The same values as in a document, as JaVers compares them: rows are entities with ids, small records are values. */
record JaversPlan(
        PlanDetails details,
        DueDiligence dueDiligence,
        TeamInformation team,
        ServiceAbilityOffering offering,
        Planning planning,
        MindMap mindMap,
        Goals goals,
        Competitors competitors,
        Meetings meetings,
        Relations relations) {

    private static final List<Class<?>> ROWS = List.of(
            FinancialYear.class,
            MarketingActivity.class,
            TeamMember.class,
            CurrentService.class,
            Offering.class,
            Objective.class,
            Item.class,
            Task.class,
            MindMapNode.class,
            Goal.class,
            Competitor.class,
            Meeting.class,
            LinkedRecord.class);

    private static final List<Class<?>> VALUES = List.of(
            FinancialYear.Id.class,
            MarketingActivity.Id.class,
            TeamMember.Id.class,
            CurrentService.Id.class,
            Offering.Id.class,
            Objective.Id.class,
            Item.Id.class,
            TaskId.class,
            MindMapNode.Id.class,
            Goal.Id.class,
            Competitor.Id.class,
            Meeting.Id.class,
            LinkedRecord.Id.class,
            RichText.class,
            UserId.class,
            Client.class,
            PlanPeriod.class,
            Currency.class);

    static JaversPlan of(PlanDocument document) {
        return new JaversPlan(
                document.plan().details(),
                document.section(DueDiligence.SECTION),
                document.section(TeamInformation.SECTION),
                document.section(ServiceAbilityOffering.SECTION),
                document.section(Planning.SECTION),
                document.section(MindMap.SECTION),
                document.section(Goals.SECTION),
                document.section(Competitors.SECTION),
                document.section(Meetings.SECTION),
                document.section(Relations.SECTION));
    }

    /** With its fastest way to compare lists. */
    static Javers javers() {
        JaversBuilder builder = JaversBuilder.javers().withListCompareAlgorithm(ListCompareAlgorithm.SIMPLE);
        ROWS.forEach(row -> builder.registerEntity(new EntityDefinition(row, "id")));
        VALUES.forEach(builder::registerValue);
        return builder.build();
    }
}
