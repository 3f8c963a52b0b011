package io.accountplanning.relationshipmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RelationshipMapProperties {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 15);

    @Property(tries = 300)
    void keepsItsRulesWhateverIsDoneToIt(@ForAll long seed, @ForAll @IntRange(max = 60) int steps) {
        RandomMaps maps = new RandomMaps(seed);
        RelationshipMap map = RelationshipMap.EMPTY;
        for (int i = 0; i < steps; i++) {
            map = maps.stepped(map);
            assertThat(RelationshipMap.SECTION.check(map)).isEmpty();
        }
        for (ContactPerson person : map.people()) {
            assertThat(superiors(map, person)).doesNotContain(person.id());
        }
    }

    @Property(tries = 300)
    void reachIsThatOfANaiveSearchInBothDirections(@ForAll long seed, @ForAll @IntRange(min = 1, max = 80) int steps) {
        RelationshipMap map = new RandomMaps(seed).grown(steps);
        Map<ContactPerson.Id, Influence> influence = influence(map);
        Set<ContactPerson.Id> keyPlayers = map.people().stream()
                .filter(ContactPerson::isKeyPlayer)
                .map(ContactPerson::id)
                .collect(Collectors.toSet());

        assertThat(influence).hasSize(map.people().size());
        for (ContactPerson person : map.people()) {
            Set<ContactPerson.Id> reached = reached(map, person.id());
            Influence found = influence.get(person.id());
            assertThat(found.reached()).isEqualTo(reached);
            assertThat(found.reach()).isEqualTo(reached.size());
            assertThat(found.influencedBy())
                    .isEqualTo(map.people().stream()
                            .map(ContactPerson::id)
                            .filter(other -> reached(map, other).contains(person.id()))
                            .collect(Collectors.toSet()));
            reached.retainAll(keyPlayers);
            assertThat(found.keyPlayersReached()).isEqualTo(reached);
        }
    }

    @Property(tries = 200)
    void removingATieNeverRaisesAnybodysReach(@ForAll long seed, @ForAll @IntRange(min = 10, max = 80) int steps) {
        RelationshipMap map = new RandomMaps(seed).grown(steps);
        Map<ContactPerson.Id, Influence> before = influence(map);

        for (PersonTie tie : map.ties()) {
            influence(map.untie(tie.id()))
                    .forEach((person, after) ->
                            assertThat(before.get(person).reached()).containsAll(after.reached()));
        }
    }

    @Property(tries = 300)
    void aSupportiveKeyPlayerNeverLowersTheMapStatus(@ForAll long seed, @ForAll @IntRange(max = 40) int steps) {
        RelationshipMap map = new RandomMaps(seed).grown(steps);
        ContactPerson ally = ContactPerson.of("Ally")
                .withPoliticalStatus(PoliticalStatus.INNER_CIRCLE)
                .withSupport(Support.MENTOR);

        assertThat(insight(map.addPerson(ally)).mapStatus().value())
                .isEqualTo(3)
                .isGreaterThanOrEqualTo(insight(map).mapStatus().value());
    }

    @Property(tries = 300)
    void whoIsRemovedLeavesTheirPeopleToTheirSuperior(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int steps) {
        RandomMaps maps = new RandomMaps(seed);
        RelationshipMap map = maps.stepped(maps.grown(steps));
        if (map.people().isEmpty()) {
            return;
        }
        ContactPerson gone = map.person(maps.anybody(map));

        RelationshipMap after = map.removePerson(gone.id());

        assertThat(RelationshipMap.SECTION.check(after)).isEmpty();
        assertThat(after.people()).hasSize(map.people().size() - 1);
        for (ContactPerson person : map.reportsOf(gone.id())) {
            assertThat(after.person(person.id()).reportsTo()).isEqualTo(gone.reportsTo());
        }
        assertThat(after.ties())
                .isEqualTo(map.ties().stream()
                        .filter(tie -> !tie.touches(gone.id()))
                        .toList());
    }

    @Property(tries = 300)
    void aWayToSomebodyIsAllowedStepByStepAndNoneIsShorter(
            @ForAll long seed, @ForAll @IntRange(min = 5, max = 80) int steps) {
        RandomMaps maps = new RandomMaps(seed);
        RelationshipMap map = maps.grown(steps).addPerson(ContactPerson.of("Somebody"));
        ContactPerson.Id wanted = maps.anybody(map);

        List<IntroductionPath> paths = map.pathsTo(wanted);

        assertThat(paths).doesNotHaveDuplicates();
        Map<ContactPerson.Id, Integer> distances = distancesTo(map, wanted);
        Map<String, Integer> shortest = new HashMap<>();
        for (Relationship known : map.relationships()) {
            Integer distance = distances.get(known.person());
            if (known.coverage() != Coverage.NONE && map.person(known.person()).isSupportive() && distance != null) {
                shortest.merge(known.ours().value(), distance + 1, Math::min);
            }
        }
        assertThat(paths.stream()
                        .collect(Collectors.toMap(
                                path -> path.ours().value(),
                                path -> path.people().size())))
                .isEqualTo(shortest);
        for (IntroductionPath path : paths) {
            assertThat(path.people()).endsWith(wanted);
            for (int i = 1; i < path.people().size(); i++) {
                assertThat(leadsTo(map, path.people().get(i - 1), path.people().get(i)))
                        .isTrue();
                assertThat(map.person(path.people().get(i - 1)).isOpposed()).isFalse();
            }
        }
    }

    /** Widens the set of those who lead there, step by step, over all pairs. */
    private static Map<ContactPerson.Id, Integer> distancesTo(RelationshipMap map, ContactPerson.Id wanted) {
        Map<ContactPerson.Id, Integer> distances = new HashMap<>(Map.of(wanted, 0));
        for (int distance = 1; distance <= map.people().size(); distance++) {
            for (ContactPerson person : map.people()) {
                for (ContactPerson onwards : map.people()) {
                    if (!distances.containsKey(person.id())
                            && Integer.valueOf(distance - 1).equals(distances.get(onwards.id()))
                            && !person.isOpposed()
                            && leadsTo(map, person.id(), onwards.id())) {
                        distances.put(person.id(), distance);
                    }
                }
            }
        }
        return distances;
    }

    private static boolean leadsTo(RelationshipMap map, ContactPerson.Id from, ContactPerson.Id to) {
        boolean conflict = map.ties().stream()
                .anyMatch(tie -> tie.kind() == TieKind.CONFLICTS && tie.touches(from) && tie.touches(to));
        boolean influences = map.ties().stream()
                .anyMatch(tie -> tie.kind() == TieKind.INFLUENCES
                        && tie.from().equals(from)
                        && tie.to().equals(to));
        boolean line = to.equals(map.person(from).reportsTo())
                || from.equals(map.person(to).reportsTo());
        return !from.equals(to) && !conflict && (influences || line);
    }

    private static Set<ContactPerson.Id> superiors(RelationshipMap map, ContactPerson person) {
        Set<ContactPerson.Id> found = new HashSet<>();
        ContactPerson.Id above = person.reportsTo();
        while (above != null && found.add(above)) {
            above = map.person(above).reportsTo();
        }
        return found;
    }

    private static Set<ContactPerson.Id> reached(RelationshipMap map, ContactPerson.Id start) {
        Set<ContactPerson.Id> found = new HashSet<>(Set.of(start));
        Deque<ContactPerson.Id> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            ContactPerson.Id from = open.pop();
            map.ties().stream()
                    .filter(tie ->
                            tie.kind() == TieKind.INFLUENCES && tie.from().equals(from))
                    .filter(tie -> found.add(tie.to()))
                    .forEach(tie -> open.push(tie.to()));
        }
        found.remove(start);
        return found;
    }

    private static RelationshipInsight insight(RelationshipMap map) {
        return map.insight(TODAY, ContactCadence.standard());
    }

    private static Map<ContactPerson.Id, Influence> influence(RelationshipMap map) {
        return insight(map).influence().stream().collect(Collectors.toMap(Influence::person, one -> one));
    }
}
