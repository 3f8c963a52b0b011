package io.accountplanning.relationshipmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.accountplanning.host.UserId;
import io.accountplanning.relationshipmap.RelationshipInsight.CastRole;
import io.accountplanning.relationshipmap.RelationshipInsight.LevelGap;
import io.accountplanning.relationshipmap.RelationshipInsight.Stage;
import io.accountplanning.relationshipmap.RelationshipInsight.StaleContact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The worked examples of the calculations. */
class RelationshipInsightTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 4, 1);

    private final ContactPerson ann = ContactPerson.of("Ann");
    private final ContactPerson ben = ContactPerson.of("Ben");
    private final ContactPerson cem = ContactPerson.of("Cem");
    private final ContactPerson dua = ContactPerson.of("Dua");

    @Test
    void mapStatusGoesFromNoContactsToASupportiveKeyPlayer() {
        ContactPerson outside = ann.withPoliticalStatus(PoliticalStatus.OUTSIDE).withSupport(Support.MENTOR);
        ContactPerson powerful =
                ben.withPoliticalStatus(PoliticalStatus.INNER_CIRCLE).withSupport(Support.NEUTRAL);
        ContactPerson ally =
                cem.withPoliticalStatus(PoliticalStatus.POLITICAL_STRUCTURE).withSupport(Support.SUPPORTER);

        assertStatus(map(), 0, Stage.NO_CONTACTS);
        assertStatus(map(outside, dua), 1, Stage.NO_KEY_PLAYER, outside, dua);
        assertStatus(map(outside, powerful), 2, Stage.NO_SUPPORTIVE_KEY_PLAYER, powerful);
        assertStatus(map(outside, powerful, ally), 3, Stage.SUPPORTIVE_KEY_PLAYER, ally);
    }

    @Test
    void anAccountIsSingleThreadedUntilTwoOnEachSideMeetMoreThanBriefly() {
        RelationshipMap one = map(ann, ben)
                .relate(Relationship.of("alice", ann.id()).withCoverage(Coverage.MULTIPLE))
                .relate(Relationship.of("bob", ann.id()).withCoverage(Coverage.IN_DEPTH))
                .relate(Relationship.of("bob", ben.id()).withCoverage(Coverage.BRIEF));
        RelationshipMap two = one.relate(Relationship.of("bob", ben.id()).withCoverage(Coverage.MULTIPLE));

        assertThat(insight(one).isSingleThreaded()).isTrue();
        assertThat(insight(one).threads().ours()).containsExactly(UserId.of("alice"), UserId.of("bob"));
        assertThat(insight(one).threads().theirs()).containsExactly(ann.id());
        assertThat(insight(two).isSingleThreaded()).isFalse();
        assertThat(two.relationships()).hasSize(3);
    }

    @Test
    void theMinimumCastSaysWhoIsMissing() {
        RelationshipMap map = map(ann.withRoles(ContactRole.CHAMPION, ContactRole.USER), ben);
        RelationshipSettings users = RelationshipSettings.standard().withMinimumCast(ContactRole.USER);

        assertThat(insight(map).cast())
                .containsExactly(
                        new CastRole(ContactRole.EXECUTIVE_SPONSOR, List.of()),
                        new CastRole(ContactRole.DECISION_MAKER, List.of()),
                        new CastRole(ContactRole.CHAMPION, List.of(ann.id())));
        assertThat(insight(map).missingRoles())
                .containsExactly(ContactRole.EXECUTIVE_SPONSOR, ContactRole.DECISION_MAKER);
        assertThat(map.insight(TODAY, users).missingRoles()).isEmpty();
    }

    @Test
    void aContactIsStaleFromTheDayAfterTheShortestCadenceOfTheirRoles() {
        ContactPerson both = ann.withRoles(ContactRole.EXECUTIVE_SPONSOR, ContactRole.CHAMPION);
        RelationshipMap thirty = map(both.withLastContact(TODAY.minusDays(30)));
        RelationshipMap older = map(both.withLastContact(TODAY.minusDays(31)));

        assertThat(insight(thirty).stale()).isEmpty();
        assertThat(insight(older).stale())
                .containsExactly(new StaleContact(ann.id(), TODAY.minusDays(31), ContactRole.CHAMPION, 30, 31));
        assertThat(insight(older).stale().get(0).daysOverdue()).isEqualTo(1);
        assertThat(older.insight(TODAY, ContactCadence.standard().with(ContactRole.CHAMPION, 31))
                        .stale())
                .isEmpty();
        assertThat(older.insight(TODAY, ContactCadence.standard().without(ContactRole.CHAMPION))
                        .stale())
                .isEmpty();
    }

    @Test
    void theLatestContactWithAnybodyOfUsCountsAndWhatIsYetToComeDoesNot() {
        RelationshipMap map = map(
                        ann.withRoles(ContactRole.DECISION_MAKER).withLastContact(TODAY.minusDays(200)),
                        ben.withRoles(ContactRole.EXECUTIVE_SPONSOR).withLastContact(TODAY.minusDays(300)),
                        cem.withRoles(ContactRole.CHAMPION),
                        dua.withLastContact(TODAY.minusYears(5)))
                .relate(Relationship.of("alice", ann.id()).withLastMet(TODAY.minusDays(61)))
                .relate(Relationship.of("bob", ann.id()).withLastMet(TODAY.minusDays(90)))
                .relate(Relationship.of("bob", cem.id()).withLastMet(TODAY.plusDays(1)));

        RelationshipInsight insight = insight(map);

        assertThat(insight.stale())
                .extracting(StaleContact::person, StaleContact::daysSince, StaleContact::daysOverdue)
                .containsExactly(tuple(ben.id(), 300L, 210L), tuple(ann.id(), 61L, 1L));
        assertThat(insight.neverMet()).containsExactly(cem.id());
    }

    @Test
    void whoeverIsCoveredIsKnownThoughNobodyHasSaidWhenTheyWereMetLast() {
        RelationshipMap map = map(ann, ben.withLastContact(TODAY), cem, dua)
                .relate(Relationship.of("alice", ann.id()).withCoverage(Coverage.MULTIPLE))
                .relate(Relationship.of("alice", ben.id()).withCoverage(Coverage.BRIEF))
                .relate(Relationship.of("alice", cem.id()));

        assertThat(insight(map).lastMeetingUnknown()).containsExactly(ann.id());
        assertThat(insight(map).neverMet()).containsExactly(cem.id(), dua.id());
    }

    @Test
    void levelGapsComeLargestFirstAndKeyPlayersBeforeOthers() {
        RelationshipMap map = map(
                        ann.withPoliticalStatus(PoliticalStatus.OUTSIDE),
                        ben.withPoliticalStatus(PoliticalStatus.INNER_CIRCLE),
                        cem,
                        dua)
                .relate(level("alice", ann, RelationshipLevel.VENDOR, RelationshipLevel.PROBLEM_SOLVER))
                .relate(level("alice", ben, RelationshipLevel.CREDIBLE_SOURCE, RelationshipLevel.TRUSTED_ADVISOR))
                .relate(level("alice", cem, null, RelationshipLevel.PROBLEM_SOLVER))
                .relate(level("alice", dua, RelationshipLevel.VENDOR, null))
                .relate(level("bob", dua, RelationshipLevel.TRUSTED_ADVISOR, RelationshipLevel.VENDOR));

        assertThat(insight(map).levelGaps())
                .extracting(LevelGap::person, LevelGap::steps, LevelGap::keyPlayer)
                .containsExactly(tuple(cem.id(), 3, false), tuple(ben.id(), 2, true), tuple(ann.id(), 2, false));
    }

    @Test
    void everybodyIsForUsAgainstUsNeutralOrUnknown() {
        RelationshipInsight insight = insight(map(
                ann.withSupport(Support.MENTOR),
                ben.withSupport(Support.ENEMY),
                cem.withSupport(Support.NEUTRAL),
                dua));

        assertThat(insight.attitudes().supporters()).containsExactly(ann.id());
        assertThat(insight.attitudes().opponents()).containsExactly(ben.id());
        assertThat(insight.attitudes().neutral()).containsExactly(cem.id());
        assertThat(insight.attitudes().unknown()).containsExactly(dua.id());
    }

    @Test
    void influenceReachesThroughOthersAndNeverOneself() {
        RelationshipMap map = map(ann, ben, cem.withPoliticalStatus(PoliticalStatus.INNER_CIRCLE), dua)
                .tie(PersonTie.influences(ann.id(), ben.id()))
                .tie(PersonTie.influences(ben.id(), ann.id()))
                .tie(PersonTie.influences(ben.id(), cem.id()))
                .tie(PersonTie.conflict(cem.id(), dua.id()));

        List<Influence> influence = insight(map).influence();

        assertThat(influence).extracting(Influence::person).containsExactly(ann.id(), ben.id(), cem.id(), dua.id());
        assertThat(influence.get(0).reached()).containsExactlyInAnyOrder(ben.id(), cem.id());
        assertThat(influence.get(0).keyPlayersReached()).containsExactly(cem.id());
        assertThat(influence.get(2).reached()).isEmpty();
        assertThat(insight(map).keyPlayers())
                .singleElement()
                .satisfies(found -> assertThat(found.influencedBy()).containsExactlyInAnyOrder(ann.id(), ben.id()));
    }

    @Test
    void whoCanIntroduceUsIsTheShortestChainOfEachOfOurs() {
        ContactPerson boss = dua.withSupport(Support.ENEMY);
        RelationshipMap map = map(
                        boss,
                        ann.withSupport(Support.MENTOR),
                        ben.withReportsTo(boss.id()).withSupport(Support.NEUTRAL),
                        cem.withReportsTo(ben.id()).withSupport(Support.SUPPORTER))
                .tie(PersonTie.influences(ann.id(), boss.id()))
                .relate(Relationship.of("alice", cem.id()).withCoverage(Coverage.IN_DEPTH))
                .relate(Relationship.of("bob", cem.id()).withCoverage(Coverage.BRIEF))
                .relate(Relationship.of("bob", ann.id()).withCoverage(Coverage.MULTIPLE))
                .relate(Relationship.of("carl", ben.id()).withCoverage(Coverage.IN_DEPTH))
                .relate(Relationship.of("dave", ann.id()));

        assertThat(map.pathsTo(boss.id()))
                .extracting(path -> path.ours().value(), IntroductionPath::people)
                .containsExactly(
                        tuple("bob", List.of(ann.id(), boss.id())),
                        tuple("alice", List.of(cem.id(), ben.id(), boss.id())));
        assertThat(map.tie(PersonTie.conflict(boss.id(), ben.id())).pathsTo(boss.id()))
                .extracting(path -> path.ours().value())
                .containsExactly("bob");
        assertThat(map.pathsTo(cem.id()))
                .extracting(path -> path.ours().value(), IntroductionPath::people)
                .containsExactly(tuple("alice", List.of(cem.id())), tuple("bob", List.of(cem.id())));
    }

    @Test
    void thousandsOfTiesInOneLongChainNeedNoStack() {
        RelationshipMap large = RandomMaps.large(2_000, 10_000);
        List<PersonTie> chain = new ArrayList<>();
        for (int i = 1; i < large.people().size(); i++) {
            chain.add(PersonTie.influences(
                    large.people().get(i - 1).id(), large.people().get(i).id()));
        }

        RelationshipInsight insight = insight(new RelationshipMap(large.people(), chain, List.of()));

        assertThat(insight.influence())
                .filteredOn(one -> one.person().equals(large.people().get(0).id()))
                .singleElement()
                .satisfies(one -> assertThat(one.reach()).isEqualTo(1_999));
        assertThat(insight(large).influence()).hasSize(2_000);
    }

    private static Relationship level(
            String ours,
            ContactPerson person,
            @Nullable RelationshipLevel current,
            @Nullable RelationshipLevel desired) {
        return Relationship.of(ours, person.id()).withLevels(current, desired);
    }

    private static void assertStatus(RelationshipMap map, int value, Stage stage, ContactPerson... people) {
        RelationshipInsight.MapStatus status = insight(map).mapStatus();
        assertThat(status.value()).isEqualTo(value);
        assertThat(status.stage()).isEqualTo(stage);
        assertThat(status.people())
                .containsExactlyElementsOf(
                        List.of(people).stream().map(ContactPerson::id).toList());
    }

    private static RelationshipMap map(ContactPerson... people) {
        RelationshipMap map = RelationshipMap.EMPTY;
        for (ContactPerson person : people) {
            map = map.addPerson(person);
        }
        return map;
    }

    private static RelationshipInsight insight(RelationshipMap map) {
        return map.insight(TODAY, ContactCadence.standard());
    }
}
