package io.accountplanning.team;

import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import java.util.List;
import java.util.stream.Stream;

/**
 * The people of the plan.
 *
 * @param companyTeam ours
 * @param clientTeam theirs
 */
public record TeamInformation(List<TeamMember> companyTeam, List<TeamMember> clientTeam) implements PlanSection {

    /** Nobody yet. */
    public static final TeamInformation EMPTY = new TeamInformation(List.of(), List.of());

    /** The section type: key {@code team}. */
    public static final SectionType<TeamInformation> SECTION = SectionType.of("team", TeamInformation.class, EMPTY)
            .table(TeamMember.COMPANY_TEAM)
            .table(TeamMember.CLIENT_TEAM)
            .expectsRows("companyTeam", 1, 3)
            .expectsRows("clientTeam", 1, 3)
            .notInTemplates()
            .build();

    public TeamInformation {
        companyTeam = List.copyOf(companyTeam);
        clientTeam = List.copyOf(clientTeam);
    }

    /** A copy with a further person of our company. */
    public TeamInformation addToCompanyTeam(TeamMember member) {
        return new TeamInformation(
                Stream.concat(companyTeam.stream(), Stream.of(member)).toList(), clientTeam);
    }

    /** A copy with a further person of the client. */
    public TeamInformation addToClientTeam(TeamMember member) {
        return new TeamInformation(
                companyTeam,
                Stream.concat(clientTeam.stream(), Stream.of(member)).toList());
    }
}
