package io.accountplanning.relationshipmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.error.ConflictException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.error.Violation;
import io.accountplanning.host.Client;
import io.accountplanning.lifecycle.CarryForward;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.section.CarryOver;
import io.accountplanning.settings.Settings;
import io.accountplanning.testkit.SettableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RelationshipMapTest {

    private final AccountPlanning planning = AccountPlanning.builder()
            .clock(SettableClock.at(Instant.parse("2027-02-15T20:00:00Z")))
            .settings(tenant -> Settings.defaults().withZone(ZoneId.of("Asia/Tokyo")))
            .build();
    private final Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
    private final Workspace admin = planning.as(Actor.staff("ada", Role.ADMINISTRATOR));
    private final PlanWorkspace plan = alice.plan(
            alice.plans().create(NewPlan.of(Client.of("acme", "Acme"), "Grow")).id());

    private final ContactPerson ann = ContactPerson.of("Ann");
    private final ContactPerson ben = ContactPerson.of("Ben").withReportsTo(ann.id());
    private final ContactPerson cem = ContactPerson.of("Cem").withReportsTo(ben.id());
    private final RelationshipMap three =
            RelationshipMap.EMPTY.addPerson(ann).addPerson(ben).addPerson(cem);

    @Test
    void whoeverIsReferredToIsThereAndNothingIsSaidTwice() {
        ContactPerson.Id nobody = ContactPerson.Id.next();
        RelationshipMap bad = new RelationshipMap(
                List.of(ann.withReportsTo(nobody), ben.withRoles(ContactRole.CHAMPION, ContactRole.CHAMPION)),
                List.of(
                        PersonTie.influences(ann.id(), nobody),
                        PersonTie.influences(ann.id(), ann.id()),
                        PersonTie.conflict(ann.id(), ben.id()),
                        PersonTie.conflict(ben.id(), ann.id())),
                List.of(
                        Relationship.of("alice", ann.id()),
                        Relationship.of("alice", ann.id()),
                        Relationship.of("alice", nobody)));

        assertThatThrownBy(() -> plan.relationshipMap().edit(map -> bad))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::path)
                                .containsExactly(
                                        "people[1].reportsTo",
                                        "people[2].roles",
                                        "ties[1].to",
                                        "ties[2].to",
                                        "ties[4].to",
                                        "relationships[2].person",
                                        "relationships[3].person"))
                .hasMessageContaining("refers to a person who is not on the map; add them first, or leave it empty")
                .hasMessageContaining(nobody.value().toString())
                .hasMessageContaining("has a relationship with alice already; change that one (was \"Ann\")");
        assertThat(plan.relationshipMap().get()).isEqualTo(RelationshipMap.EMPTY);
    }

    @Test
    void nobodyReportsToThemselvesThroughOthers() {
        plan.relationshipMap().edit(map -> three);

        assertThatThrownBy(() -> plan.relationshipMap()
                        .table(ContactPerson.TABLE)
                        .set(ann.id(), "reportsTo", cem.id().value().toString(), Locale.ROOT))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining(
                        "people[1].reportsTo: reports to themselves: Ann → Cem → Ben → Ann; let one of them")
                .hasMessageContaining("Ann");
        assertThatThrownBy(() -> three.replacePerson(ann.withReportsTo(cem.id())))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> three.addPerson(ann)).hasMessageContaining("is on the map already");
        ContactPerson own = ContactPerson.of("Own");
        assertThatThrownBy(() -> three.addPerson(own.withReportsTo(own.id()))).isInstanceOf(InvalidException.class);
    }

    @Test
    void aPairHasOneTieOfAKindAndOneRelationship() {
        PersonTie tie = PersonTie.conflict(ann.id(), ben.id());
        Relationship known = Relationship.of("alice", ann.id());
        RelationshipMap map = three.tie(tie)
                .tie(PersonTie.influences(ben.id(), ann.id()))
                .tie(PersonTie.influences(ann.id(), ben.id()))
                .tie(PersonTie.conflict(ben.id(), ann.id()).withStrength(3))
                .relate(known)
                .relate(Relationship.of("alice", ann.id()).withCoverage(Coverage.BRIEF));

        assertThat(map.ties()).hasSize(3);
        assertThat(map.ties().get(0).id()).isEqualTo(tie.id());
        assertThat(map.ties().get(0).strength()).isEqualTo(3);
        assertThat(map.relationships()).containsExactly(known.withCoverage(Coverage.BRIEF));
        assertThat(map.untie(tie.id()).ties()).hasSize(2);
        assertThat(map.unrelate(known.id()).relationships()).isEmpty();
        assertThatThrownBy(() -> three.untie(tie.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> three.tie(PersonTie.influences(ann.id(), ann.id())))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("is tied to themselves");
        assertThatThrownBy(() -> three.tie(PersonTie.influences(ann.id(), ContactPerson.Id.next())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoIsRemovedLeavesTheirPeopleToTheirSuperior() {
        RelationshipMap map = three.tie(PersonTie.influences(ben.id(), cem.id()))
                .tie(PersonTie.influences(ann.id(), cem.id()))
                .relate(Relationship.of("alice", ben.id()))
                .relate(Relationship.of("alice", cem.id()));

        RelationshipMap after = map.removePerson(ben.id());

        assertThat(after.person(cem.id()).reportsTo()).isEqualTo(ann.id());
        assertThat(after.ties()).hasSize(1);
        assertThat(after.relationships()).extracting(Relationship::person).containsExactly(cem.id());
        assertThat(after.removePerson(ann.id()).person(cem.id()).reportsTo()).isNull();
    }

    @Test
    void datesThatCannotBeAreRefused() {
        assertThatThrownBy(() ->
                        plan.relationshipMap().edit(map -> map.addPerson(ann.withLastContact(LocalDate.of(217, 1, 1)))))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("people[1].lastContact: must lie between the years 1900 and 2200");
    }

    @Test
    void goesAlongIntoAFollowUpAndNotIntoATemplate() {
        plan.relationshipMap().edit(map -> three);

        assertThat(alice.plan(plan.followUp(CarryForward.all()).id())
                        .relationshipMap()
                        .get())
                .isEqualTo(three);
        assertThat(RelationshipMap.SECTION.carriedOver(three, CarryOver.AS_TEMPLATE))
                .isEqualTo(RelationshipMap.EMPTY);
    }

    @Test
    void aPlansInsightIsOfTheTenantsDayAndSettings() {
        plan.relationshipMap()
                .edit(map -> map.addPerson(ann.withRoles(ContactRole.USER).withLastContact(LocalDate.of(2027, 2, 1))));

        assertThat(plan.relationshipInsight().asOf()).isEqualTo(LocalDate.of(2027, 2, 16));
        assertThat(plan.relationshipInsight().stale()).isEmpty();
        assertThat(plan.relationshipInsight().missingRoles()).hasSize(3);

        admin.relationshipSettings()
                .edit(settings -> settings.withMinimumCast(ContactRole.USER)
                        .withCadence(settings.cadence().with(ContactRole.USER, 14)));

        assertThat(plan.relationshipInsight().stale())
                .singleElement()
                .satisfies(stale -> assertThat(stale.daysSince()).isEqualTo(15));
        assertThat(plan.relationshipInsight().missingRoles()).isEmpty();
    }

    @Test
    void aTenantsSettingsAreVersionedAndForAdministratorsToEdit() {
        assertThat(alice.relationshipSettings().state().version()).isZero();
        assertThat(alice.relationshipSettings().state().value()).isEqualTo(RelationshipSettings.standard());
        assertThatThrownBy(() -> alice.relationshipSettings().edit(settings -> settings.withMinimumCast()))
                .isInstanceOf(AccessDeniedException.class);

        RelationshipSettings edited = admin.relationshipSettings()
                .edit(
                        0,
                        settings -> settings.withCadence(ContactCadence.standard()
                                .with(ContactRole.GATEKEEPER, 365)
                                .without(ContactRole.CHAMPION)))
                .value();

        assertThat(alice.relationshipSettings().state().value()).isEqualTo(edited);
        assertThat(edited.cadence().of(ContactRole.GATEKEEPER)).isEqualTo(365);
        assertThat(edited.cadence().of(ContactRole.CHAMPION)).isNull();
        assertThat(admin.relationshipSettings().history()).hasSize(1);
        assertThatThrownBy(() -> admin.relationshipSettings().edit(0, settings -> settings.withMinimumCast()))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("relationship settings has changed since you read it");
        assertThatThrownBy(() -> admin.relationshipSettings()
                        .edit(settings -> settings.withMinimumCast(ContactRole.USER, ContactRole.USER)))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("minimumCast: has a role twice");
        assertThatThrownBy(() -> ContactCadence.standard().with(ContactRole.USER, 0))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("must be between 1 and 3650 days");
    }

    @Test
    void whoHasNotMetHasNoDayOfTheLastMeeting() {
        Relationship never = Relationship.of("alice", ann.id()).withLastMet(LocalDate.of(2027, 1, 4));

        assertThatThrownBy(() -> plan.relationshipMap().edit(map -> three.relate(never)))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining(
                        "relationships[1].lastMet: is the day of a meeting of two who have not met; say how");
        plan.relationshipMap().edit(map -> three.relate(never.withCoverage(Coverage.BRIEF)));
    }
}
