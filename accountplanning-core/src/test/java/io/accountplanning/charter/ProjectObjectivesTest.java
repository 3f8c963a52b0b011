package io.accountplanning.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.host.HostRecord;
import io.accountplanning.host.RecordKind;
import io.accountplanning.host.UserId;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProjectObjectivesTest {

    private static final HostRecord SHOP = new HostRecord(RecordKind.PROJECT, "7", "Shop", null, null);
    private static final HostRecord BOBS =
            new HostRecord(RecordKind.PROJECT, "8", "Portal", null, null).withCreatedBy(UserId.of("bob"));

    private final Map<String, HostRecord> host = Map.of("7", SHOP, "8", BOBS);
    private final AccountPlanning planning = AccountPlanning.builder()
            .records((tenant, kind, id) -> Optional.ofNullable(host.get(id)))
            .build();
    private final Workspace admin = as("ada", Role.ADMINISTRATOR);
    private final Workspace alice = as("alice", Role.ACCOUNT_MANAGER);
    private final Workspace bob = as("bob", Role.TEAM_MEMBER);
    private final StrategicObjective grow = StrategicObjective.of("Grow");
    private final StrategicObjective keep = StrategicObjective.of("Keep");

    @Test
    void whoLinksAProjectFirstMayChangeTheLinkLater() {
        configured();
        alice.projectObjectives().link("7", Set.of(grow.id()));
        CatalogEntry<ProjectLink> linked = alice.projectObjectives().link("7", Set.of(grow.id(), keep.id()));

        assertThat(linked.id()).isEqualTo("7");
        assertThat(linked.value().project()).isEqualTo("Shop");
        assertThat(linked.value().createdBy()).isEqualTo(UserId.of("alice"));
        assertThat(bob.projectObjectives().of("7").orElseThrow().objectives())
                .containsExactlyInAnyOrder(grow.id(), keep.id());
    }

    @Test
    void othersAreToldWhoMadeItAndOnlyAnAdministratorEditsIt() {
        configured();
        alice.projectObjectives().link("7", Set.of(grow.id()));

        assertThatThrownBy(() -> bob.projectObjectives().link("7", Set.of(keep.id())))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining(
                        "bob lacks the capability ADMINISTER on the objectives of project Shop (7), which alice linked");
        assertThat(admin.projectObjectives()
                        .link("7", Set.of(keep.id()))
                        .value()
                        .createdBy())
                .isEqualTo(UserId.of("alice"));
        assertThat(alice.projectObjectives()
                        .link("7", Set.of(grow.id()))
                        .value()
                        .objectives())
                .containsExactly(grow.id());
    }

    @Test
    void whereTheHostKnowsWhoCreatedAProjectThatPersonLinksIt() {
        configured();
        assertThatThrownBy(() -> alice.projectObjectives().link("8", Set.of(grow.id())))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("project Portal (8), which bob created");
        assertThat(bob.projectObjectives().link("8", Set.of(grow.id())).value().createdBy())
                .isEqualTo(UserId.of("bob"));
        assertThat(admin.projectObjectives()
                        .link("8", Set.of(keep.id()))
                        .value()
                        .createdBy())
                .isEqualTo(UserId.of("bob"));
    }

    @Test
    void whoNeitherCreatesNorEditsLinksNothing() {
        configured();
        assertThatThrownBy(() -> as("vera", Role.VIEWER).projectObjectives().link("7", Set.of(grow.id())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aProjectServesOneOrSeveralObjectivesInUse() {
        assertThatThrownBy(() -> alice.projectObjectives().link("7", Set.of(grow.id())))
                .isInstanceOf(AccountPlanningException.class)
                .hasMessageContaining("not configured yet");
        configured();
        assertThatThrownBy(() -> alice.projectObjectives().link("7", Set.of()))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("are one or several");
        StrategicObjective.Id unknown = StrategicObjective.Id.next();
        assertThatThrownBy(() -> alice.projectObjectives().link("7", Set.of(grow.id(), unknown)))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("has one that is no strategic objective in use")
                .hasMessageContaining(unknown.value().toString());
        assertThat(alice.projectObjectives().of("7")).isEmpty();
    }

    @Test
    void aRetiredObjectiveStaysWhereItIsLinkedAndIsLinkedNowhereElse() {
        configured();
        alice.projectObjectives().link("7", Set.of(keep.id()));
        admin.strategicObjectives().edit(o -> o.retire(keep.id()));

        assertThat(alice.projectObjectives()
                        .link("7", Set.of(keep.id(), grow.id()))
                        .value()
                        .objectives())
                .hasSize(2);
        assertThatThrownBy(() -> bob.projectObjectives().link("8", Set.of(keep.id())))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void theHostSaysWhichProjectsThereAre() {
        configured();
        assertThatThrownBy(() -> alice.projectObjectives().link("9", Set.of(grow.id())))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("the host knows no such project (was \"9\")");
        assertThatThrownBy(() -> AccountPlanning.builder()
                        .build()
                        .as(Actor.staff("alice", Role.ACCOUNT_MANAGER))
                        .projectObjectives()
                        .link("7", Set.of(grow.id())))
                .hasMessageContaining("the host's records are not connected");
    }

    @Test
    void theProjectsOfAnObjectiveAreFoundAndThoseThatNoLongerServeItAreNot() {
        configured();
        alice.projectObjectives().link("7", Set.of(grow.id(), keep.id()));
        bob.projectObjectives().link("8", Set.of(grow.id()));

        assertThat(alice.projectObjectives().projectsOf(grow.id()))
                .extracting(CatalogEntry::id)
                .containsExactly("7", "8");
        bob.projectObjectives().link("8", Set.of());
        assertThat(alice.projectObjectives().projectsOf(grow.id()))
                .extracting(CatalogEntry::id)
                .containsExactly("7");
        assertThat(bob.projectObjectives().of("8")).isEmpty();
    }

    private void configured() {
        admin.strategicObjectives().edit(o -> o.add(grow).add(keep));
    }

    private Workspace as(String user, Role role) {
        return planning.as(Actor.staff(user, role));
    }
}
