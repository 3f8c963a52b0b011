package io.accountplanning.team;

import io.accountplanning.error.NotFoundException;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Rows;
import java.util.List;
import java.util.function.UnaryOperator;
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

    /**
     * A copy with an edited person of our company or of the client.
     *
     * @throws NotFoundException when there is none of that id
     */
    public TeamInformation edit(TeamMember.Id id, UnaryOperator<TeamMember> edit) {
        return isOurs(id)
                ? new TeamInformation(Rows.edited("team member", companyTeam, id, edit), clientTeam)
                : new TeamInformation(companyTeam, Rows.edited("team member", clientTeam, id, edit));
    }

    /**
     * A copy without a person of our company or of the client.
     *
     * @throws NotFoundException when there is none of that id
     */
    public TeamInformation remove(TeamMember.Id id) {
        return isOurs(id)
                ? new TeamInformation(Rows.without("team member", companyTeam, id), clientTeam)
                : new TeamInformation(companyTeam, Rows.without("team member", clientTeam, id));
    }

    private boolean isOurs(TeamMember.Id id) {
        return companyTeam.stream().anyMatch(member -> member.id().equals(id));
    }
}
