package io.accountplanning.export.picture;

import io.accountplanning.host.UserId;
import io.accountplanning.relationshipmap.ContactPerson;
import io.accountplanning.relationshipmap.ContactRole;
import io.accountplanning.relationshipmap.Coverage;
import io.accountplanning.relationshipmap.PersonTie;
import io.accountplanning.relationshipmap.PoliticalStatus;
import io.accountplanning.relationshipmap.Relationship;
import io.accountplanning.relationshipmap.RelationshipMap;
import io.accountplanning.relationshipmap.Support;
import io.accountplanning.relationshipmap.TieKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Relationship maps to draw. */
final class RelationshipMaps {

    private static final List<String> NAMES = List.of(
            "Ada Hollis",
            "Ben Moss",
            "Cleopatra Quill-Featherstonehaugh of Upper Wolverhampton",
            "Дмитрий Иванов",
            "ليلى حداد",
            "Zoë Müller",
            "Li",
            "Konstantinos Papadopoulos");

    private static final List<String> TITLES = List.of(
            "Chief executive",
            "Head of logistics",
            "Vice President of Global Procurement and Supplier Relationship Management",
            "IT");

    private RelationshipMaps() {}

    /** Everybody reports to nobody. */
    static RelationshipMap flat(int size) {
        Random random = new Random(size);
        List<ContactPerson> people = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            people.add(person(random, i).withReportsTo(null));
        }
        return new RelationshipMap(people, List.of(), List.of());
    }

    /** A company as there are many: below everybody so many people, and ties within a department mostly. */
    static RelationshipMap company(int... below) {
        Random random = new Random(below.length);
        List<ContactPerson> people = new ArrayList<>(List.of(person(random, 0)));
        int start = 0;
        for (int span : below) {
            int end = people.size();
            for (int above = start; above < end; above++) {
                for (int i = 0; i < span; i++) {
                    people.add(person(random, people.size())
                            .withReportsTo(people.get(above).id()));
                }
            }
            start = end;
        }
        return new RelationshipMap(people, ties(random, people, 9), relationships(random, people));
    }

    /** Trees of so many people with ties and relationships; the same seed gives the same map. */
    static RelationshipMap random(int size, long seed) {
        Random random = new Random(seed);
        int span = 2 + random.nextInt(9);
        List<ContactPerson> people = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            ContactPerson person = person(random, i);
            boolean top = i == 0 || random.nextInt(60) == 0;
            int above = random.nextBoolean() ? (i - 1) / span : random.nextInt(Math.max(1, i));
            people.add(
                    top
                            ? person
                            : person.withReportsTo(
                                    people.get(Math.max(0, above)).id()));
        }
        return new RelationshipMap(people, ties(random, people, size), relationships(random, people));
    }

    private static ContactPerson person(Random random, int number) {
        return new ContactPerson(
                new ContactPerson.Id(new UUID(4, number)),
                NAMES.get(random.nextInt(NAMES.size())) + " " + number,
                random.nextInt(4) == 0 ? null : TITLES.get(random.nextInt(TITLES.size())),
                null,
                null,
                null,
                null,
                random.nextInt(3) == 0
                        ? List.of(ContactRole.DECISION_MAKER, ContactRole.EXECUTIVE_SPONSOR, ContactRole.USER)
                        : List.of(ContactRole.values()[random.nextInt(8)]),
                random.nextInt(4) == 0 ? null : PoliticalStatus.values()[random.nextInt(3)],
                random.nextInt(5) == 0 ? null : Support.values()[random.nextInt(5)],
                null,
                null);
    }

    /** @param reach how far apart in the list two are at most */
    private static List<PersonTie> ties(Random random, List<ContactPerson> people, int reach) {
        List<PersonTie> ties = new ArrayList<>();
        Set<Set<Integer>> taken = new HashSet<>();
        for (int i = 0; people.size() > 1 && i < people.size() / 2; i++) {
            int from = random.nextInt(people.size());
            int to = Math.max(0, from - 1 - random.nextInt(reach));
            if (from != to && taken.add(Set.of(from, to))) {
                ties.add(new PersonTie(
                        new PersonTie.Id(new UUID(6, i)),
                        people.get(from).id(),
                        people.get(to).id(),
                        TieKind.values()[random.nextInt(2)],
                        1 + random.nextInt(3),
                        null));
            }
        }
        return ties;
    }

    private static List<Relationship> relationships(Random random, List<ContactPerson> people) {
        List<Relationship> known = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            if (random.nextInt(3) > 0) {
                known.add(new Relationship(
                        new Relationship.Id(new UUID(7, i)),
                        UserId.of("user" + i % 4),
                        people.get(i).id(),
                        Coverage.values()[random.nextInt(4)],
                        null,
                        null,
                        null,
                        null));
            }
        }
        return known;
    }
}
