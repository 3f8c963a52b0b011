package io.accountplanning.samples.quickstart.workedplan;

import io.accountplanning.competitor.ThreatLevel;
import io.accountplanning.goal.GoalDirection;
import io.accountplanning.goal.GoalUnit;
import io.accountplanning.meeting.MeetingKind;
import io.accountplanning.offering.Level;
import io.accountplanning.plan.BcgClass;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.planning.Priority;
import io.accountplanning.planning.TaskStatus;
import io.accountplanning.samples.quickstart.crm.Client;
import io.accountplanning.samples.quickstart.crm.Crm;
import io.accountplanning.samples.quickstart.crm.Estimate;
import io.accountplanning.samples.quickstart.crm.Invoice;
import io.accountplanning.samples.quickstart.crm.Project;
import io.accountplanning.samples.quickstart.crm.Proposal;
import io.accountplanning.samples.quickstart.crm.StaffMember;
import io.accountplanning.samples.quickstart.file.JsonFiles;
import io.accountplanning.samples.quickstart.file.Values;
import io.accountplanning.samples.quickstart.file.Words;
import io.accountplanning.team.WorkingStatus;
import java.nio.file.Path;
import java.util.List;

/** One plan with all that an account manager fills in. */
public record WorkedPlan(
        PlanHead head,
        DueDiligenceFile dueDiligence,
        TeamFile team,
        ServiceAbilityFile serviceAbility,
        PlanningFile planning,
        List<GoalRow> goals,
        List<CompetitorRow> competitors,
        List<MeetingRow> meetings,
        Thought mindMap,
        LinksFile links) {

    public WorkedPlan {
        goals = List.copyOf(goals);
        competitors = List.copyOf(competitors);
        meetings = List.copyOf(meetings);
    }

    /** Reads the files of {@code folder}; the first fault in any of them ends it with one sentence. */
    public static WorkedPlan read(Path folder, Crm crm) {
        var files = files(crm);
        return new WorkedPlan(
                files.read(folder.resolve("plan.json"), PlanHead.class),
                files.read(folder.resolve("due-diligence.json"), DueDiligenceFile.class),
                files.read(folder.resolve("team.json"), TeamFile.class),
                files.read(folder.resolve("service-ability.json"), ServiceAbilityFile.class),
                files.read(folder.resolve("planning.json"), PlanningFile.class),
                files.readList(folder.resolve("goals.json"), GoalRow.class),
                files.readList(folder.resolve("competitors.json"), CompetitorRow.class),
                files.readList(folder.resolve("meetings.json"), MeetingRow.class),
                files.read(folder.resolve("mind-map.json"), Thought.class),
                files.read(folder.resolve("links.json"), LinksFile.class));
    }

    private static JsonFiles files(Crm crm) {
        return new JsonFiles()
                .reading(Client.class, crm.clients()::find)
                .reading(StaffMember.class, crm.staff()::find)
                .reading(Project.class, crm.projects()::find)
                .reading(Invoice.class, crm.invoices()::find)
                .reading(Estimate.class, crm.estimates()::find)
                .reading(Proposal.class, crm.proposals()::find)
                .reading(PlanPeriod.class, Values::period)
                .reading(PlanStatus.class, Words.of(PlanStatus.class, "a plan status")::read)
                .reading(ClientStatus.class, Words.of(ClientStatus.class, "a client status")::read)
                .reading(BcgClass.class, Words.of(BcgClass.class, "a BCG class")::read)
                .reading(TaskStatus.class, Words.of(TaskStatus.class, "a task status")::read)
                .reading(Priority.class, Words.of(Priority.class, "a priority")::read)
                .reading(Level.class, Words.of(Level.class, "a level")::read)
                .reading(ThreatLevel.class, Words.of(ThreatLevel.class, "a threat level")::read)
                .reading(WorkingStatus.class, Words.of(WorkingStatus.class, "a working status")::read)
                .reading(GoalUnit.class, Words.of(GoalUnit.class, "a unit")::read)
                .reading(GoalDirection.class, Words.of(GoalDirection.class, "a direction")::read)
                .reading(MeetingKind.class, Words.of(MeetingKind.class, "a kind of meeting")::read);
    }
}
