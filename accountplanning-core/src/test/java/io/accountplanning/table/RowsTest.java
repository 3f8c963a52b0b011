package io.accountplanning.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.competitor.Competitor;
import io.accountplanning.competitor.Competitors;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.offering.CurrentService;
import io.accountplanning.offering.Offering;
import io.accountplanning.offering.ServiceAbilityOffering;
import io.accountplanning.planning.Item;
import io.accountplanning.planning.Objective;
import io.accountplanning.planning.Planning;
import io.accountplanning.team.TeamInformation;
import io.accountplanning.team.TeamMember;
import org.junit.jupiter.api.Test;

/** Rows of sections, edited and taken away by their ids. */
class RowsTest {

    @Test
    void objectivesAndItemsAreEditedInTheirPlaces() {
        Objective first = Objective.of("Win");
        Objective other = Objective.of("Keep");
        Item item = Item.of(first.id(), "Part");
        Planning planning =
                Planning.EMPTY.addObjective(first).addObjective(other).addItem(item);

        Planning edited = planning.editObjective(first.id(), o -> o.withTitle("Win more"))
                .editItem(item.id(), i -> i.withTitle("Half"));

        assertThat(edited.objectives()).extracting(Objective::title).containsExactly("Win more", "Keep");
        assertThat(edited.items()).extracting(Item::title).containsExactly("Half");
        assertThat(edited.objective(other.id())).isEqualTo(other);
    }

    @Test
    void competitorsServicesAndOfferingsAreEditedAndRemoved() {
        Competitor one = Competitor.of("Initech");
        Competitor two = Competitor.of("Globex");
        Competitors competitors = Competitors.EMPTY.add(one).add(two);
        assertThat(competitors.edit(two.id(), c -> c.withName("Globex Inc.")).competitors())
                .extracting(Competitor::name)
                .containsExactly("Initech", "Globex Inc.");
        assertThat(competitors.remove(one.id()).competitors()).containsExactly(two);

        CurrentService service = CurrentService.of("Hosting");
        Offering offering = Offering.of("Cloud");
        ServiceAbilityOffering both = ServiceAbilityOffering.EMPTY.add(service).add(offering);
        assertThat(both.edit(service.id(), s -> s.withName("Hosting 2"))
                        .edit(offering.id(), o -> o.withName("Cloud 2"))
                        .toString())
                .contains("Hosting 2", "Cloud 2");
        assertThat(both.remove(service.id()).remove(offering.id())).isEqualTo(ServiceAbilityOffering.EMPTY);
        assertThatThrownBy(() -> both.remove(Offering.Id.next()))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("There is no offering");
    }

    @Test
    void peopleOfBothTeamsAreEditedAndRemoved() {
        TeamMember ours = TeamMember.of("Ada");
        TeamMember theirs = TeamMember.of("Zoë");
        TeamInformation team = TeamInformation.EMPTY.addToCompanyTeam(ours).addToClientTeam(theirs);

        assertThat(team.edit(theirs.id(), m -> m.withName("Zoë B.")).clientTeam())
                .extracting(TeamMember::name)
                .containsExactly("Zoë B.");
        assertThat(team.edit(ours.id(), m -> m.withName("Ada L.")).companyTeam())
                .extracting(TeamMember::name)
                .containsExactly("Ada L.");
        assertThat(team.remove(ours.id()).remove(theirs.id())).isEqualTo(TeamInformation.EMPTY);
        assertThatThrownBy(() -> team.remove(TeamMember.Id.next())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> team.edit(TeamMember.Id.next(), m -> m)).isInstanceOf(NotFoundException.class);
    }
}
