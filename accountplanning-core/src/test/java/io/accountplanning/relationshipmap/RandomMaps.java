package io.accountplanning.relationshipmap;

import io.accountplanning.error.AccountPlanningException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Maps made of random steps. */
final class RandomMaps {

    private final Random random;

    RandomMaps(long seed) {
        this.random = new Random(seed);
    }

    /** A map of so many steps, each of them allowed. */
    RelationshipMap grown(int steps) {
        RelationshipMap map = RelationshipMap.EMPTY;
        for (int i = 0; i < steps; i++) {
            map = stepped(map);
        }
        return map;
    }

    /** The map after something that somebody does; the same when it is refused. */
    RelationshipMap stepped(RelationshipMap map) {
        if (map.people().isEmpty()) {
            return map.addPerson(person(map));
        }
        try {
            ContactPerson.Id one = anybody(map);
            ContactPerson.Id other = anybody(map);
            return switch (random.nextInt(12)) {
                case 0 -> random.nextBoolean() ? map.removePerson(one) : map.addPerson(person(map));
                case 1 -> map.replacePerson(map.person(one).withReportsTo(other));
                case 2 ->
                    map.ties().isEmpty() ? map : map.untie(pick(map.ties()).id());
                case 3 -> map.tie(PersonTie.conflict(one, other));
                case 4, 5, 6, 7 -> map.tie(PersonTie.influences(one, other));
                case 8, 9 -> map.relate(relationship(one));
                default -> map.addPerson(person(map));
            };
        } catch (AccountPlanningException refused) {
            return map;
        }
    }

    /** Somebody who may report to somebody of the map. */
    ContactPerson person(RelationshipMap map) {
        return ContactPerson.of("Person " + random.nextInt(1_000))
                .withReportsTo(map.people().isEmpty() || random.nextInt(4) == 0 ? null : anybody(map))
                .withRoles(pick(List.of(ContactRole.values())))
                .withPoliticalStatus(pick(List.of(PoliticalStatus.values())))
                .withSupport(random.nextInt(5) == 0 ? null : pick(List.of(Support.values())));
    }

    private Relationship relationship(ContactPerson.Id person) {
        Coverage coverage = pick(List.of(Coverage.values()));
        return Relationship.of(pick(List.of("alice", "bob", "carl")), person)
                .withCoverage(coverage)
                .withLevels(pick(List.of(RelationshipLevel.values())), pick(List.of(RelationshipLevel.values())))
                .withLastMet(
                        coverage == Coverage.NONE
                                ? null
                                : LocalDate.of(2027, 1, 1).plusDays(random.nextInt(100)));
    }

    ContactPerson.Id anybody(RelationshipMap map) {
        return pick(map.people()).id();
    }

    <E> E pick(List<E> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** People with so many ties of influence, all at once. */
    static RelationshipMap large(int people, int ties) {
        Random random = new Random(7);
        List<ContactPerson> all = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            ContactPerson person = ContactPerson.of("Person " + i).withPoliticalStatus(PoliticalStatus.values()[i % 3]);
            all.add(
                    i % 50 == 0
                            ? person
                            : person.withReportsTo(all.get(random.nextInt(i)).id()));
        }
        List<PersonTie> influences = new ArrayList<>();
        for (int i = 0; i < ties; i++) {
            int from = random.nextInt(people);
            int to = (from + 1 + random.nextInt(people - 1)) % people;
            influences.add(PersonTie.influences(all.get(from).id(), all.get(to).id()));
        }
        return new RelationshipMap(all, influences, List.of());
    }
}
