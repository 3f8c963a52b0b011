package io.accountplanning.samples.quickstart.step;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.host.UserId;
import io.accountplanning.offering.CurrentService;
import io.accountplanning.offering.Offering;
import io.accountplanning.offering.ServiceAbilityOffering;
import io.accountplanning.samples.quickstart.workedplan.ServiceAbilityFile;
import io.accountplanning.samples.quickstart.workedplan.TeamFile;
import io.accountplanning.team.TeamInformation;
import io.accountplanning.team.TeamMember;

/** Step 3: who works on the plan, on both sides, and what the client buys and could buy. */
public final class AddTeamAndOffering {

    private AddTeamAndOffering() {}

    public static String to(PlanWorkspace plan, TeamFile team, ServiceAbilityFile offering) {
        FirstFill.of(plan.team(), people(team));
        FirstFill.of(plan.offering(), services(offering));
        return "%d people of ours, %d of theirs, %d services, %d offerings"
                .formatted(
                        plan.team().get().companyTeam().size(),
                        plan.team().get().clientTeam().size(),
                        plan.offering().get().currentServices().size(),
                        plan.offering().get().offerings().size());
    }

    private static TeamInformation people(TeamFile file) {
        return new TeamInformation(
                file.companyTeam().stream().map(AddTeamAndOffering::member).toList(),
                file.clientTeam().stream().map(AddTeamAndOffering::member).toList());
    }

    private static TeamMember member(TeamFile.CompanyMember row) {
        return TeamMember.of(row.staff().name())
                .withHostId(UserId.of(row.staff().id()))
                .withTitle(row.staff().title())
                .withEmail(row.staff().email())
                .withPhone(row.staff().phone())
                .withPlanRole(row.planRole())
                .withWorkingStatus(row.workingStatus())
                .withPersonality(row.personality())
                .withHighlightNotes(row.highlightNotes());
    }

    private static TeamMember member(TeamFile.ClientMember row) {
        return TeamMember.of(row.name())
                .withTitle(row.title())
                .withEmail(row.email())
                .withPhone(row.phone())
                .withPlanRole(row.planRole())
                .withWorkingStatus(row.workingStatus())
                .withPersonality(row.personality())
                .withHighlightNotes(row.highlightNotes());
    }

    private static ServiceAbilityOffering services(ServiceAbilityFile file) {
        return new ServiceAbilityOffering(
                file.currentServices().stream().map(AddTeamAndOffering::service).toList(),
                file.offerings().stream().map(AddTeamAndOffering::offering).toList());
    }

    private static CurrentService service(ServiceAbilityFile.CurrentService row) {
        return CurrentService.of(row.name()).withDescription(row.description()).withAnnualValue(row.annualValue());
    }

    private static Offering offering(ServiceAbilityFile.Offering row) {
        return Offering.of(row.name())
                .withPotential(row.potential())
                .withScale(row.scale())
                .withPrioritization(row.prioritization())
                .withNotes(row.notes());
    }
}
