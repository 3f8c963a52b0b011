package io.accountplanning.export.picture;

import io.accountplanning.relationshipmap.ContactPerson;
import io.accountplanning.relationshipmap.PersonTie;
import io.accountplanning.relationshipmap.RelationshipLayout;
import io.accountplanning.relationshipmap.RelationshipMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Who of a relationship map is shown, and where. */
final class PeoplePlaces {

    /** Wider than that, and {@link #RIBBON} times as wide as high, a map cannot be read on a page or a screen. */
    private static final double MOST_WIDTH = 2_400;

    private static final double RIBBON = 3;

    /** A stand-in for nobody, so that it can be a key. */
    private static final ContactPerson.Id NOBODY = new ContactPerson.Id(new UUID(0, 0));

    private PeoplePlaces() {}

    /** Everybody. */
    static List<PlacedPerson> of(RelationshipMap map) {
        RelationshipLayout layout = map.layout();
        boolean ribbon = layout.width() > MOST_WIDTH && layout.width() > RIBBON * layout.height();
        return ribbon ? new FoldedForest(map.people()).placed() : asLaidOut(map, layout);
    }

    /** Those whose boxes meet a rectangle of the layout. */
    static List<PlacedPerson> within(RelationshipMap map, Box area) {
        return marked(
                map,
                asLaidOut(map, map.layout()).stream()
                        .filter(person -> person.box().overlaps(area))
                        .toList());
    }

    /** Those who are at most so many lines or ties away from somebody. */
    static List<PlacedPerson> around(RelationshipMap map, ContactPerson.Id person, int steps) {
        Map<ContactPerson.Id, Set<ContactPerson.Id>> next = neighbours(map);
        Set<ContactPerson.Id> found = new HashSet<>(Set.of(person));
        Set<ContactPerson.Id> last = found;
        for (int step = 0; step < steps && !last.isEmpty(); step++) {
            Set<ContactPerson.Id> reached = new HashSet<>();
            last.forEach(one -> reached.addAll(next.getOrDefault(one, Set.of())));
            reached.removeAll(found);
            found.addAll(reached);
            last = reached;
        }
        return marked(map, of(part(map, found)));
    }

    private static Map<ContactPerson.Id, Set<ContactPerson.Id>> neighbours(RelationshipMap map) {
        Map<ContactPerson.Id, Set<ContactPerson.Id>> next = new HashMap<>();
        for (ContactPerson person : map.people()) {
            if (person.reportsTo() != null) {
                join(next, person.id(), person.reportsTo());
            }
        }
        for (PersonTie tie : map.ties()) {
            join(next, tie.from(), tie.to());
        }
        return next;
    }

    private static void join(
            Map<ContactPerson.Id, Set<ContactPerson.Id>> next, ContactPerson.Id one, ContactPerson.Id other) {
        next.computeIfAbsent(one, key -> new HashSet<>()).add(other);
        next.computeIfAbsent(other, key -> new HashSet<>()).add(one);
    }

    /** The map of these people alone; who reports to somebody else reports to nobody. */
    private static RelationshipMap part(RelationshipMap map, Set<ContactPerson.Id> people) {
        Predicate<ContactPerson> isLoose = person -> person.reportsTo() != null && !people.contains(person.reportsTo());
        return new RelationshipMap(
                map.people().stream()
                        .filter(person -> people.contains(person.id()))
                        .map(person -> isLoose.test(person) ? person.withReportsTo(null) : person)
                        .toList(),
                List.of(),
                List.of());
    }

    private static List<PlacedPerson> asLaidOut(RelationshipMap map, RelationshipLayout layout) {
        List<PlacedPerson> placed = new ArrayList<>();
        for (int i = 0; i < layout.nodes().size(); i++) {
            RelationshipLayout.Node node = layout.nodes().get(i);
            Box box = new Box(node.x(), node.y(), node.width(), node.height());
            placed.add(new PlacedPerson(map.people().get(i), box, node.level(), null, false, 0));
        }
        return placed;
    }

    /** These people as the whole map has them, with what is hidden around them. */
    private static List<PlacedPerson> marked(RelationshipMap map, List<PlacedPerson> shown) {
        Map<ContactPerson.Id, ContactPerson> all = new HashMap<>();
        Map<ContactPerson.Id, Integer> below = new HashMap<>();
        for (ContactPerson person : map.people()) {
            all.put(person.id(), person);
            below.merge(superior(person), 1, Integer::sum);
        }
        Set<ContactPerson.Id> visible = new HashSet<>();
        for (PlacedPerson one : shown) {
            visible.add(one.person().id());
            below.merge(superior(all.getOrDefault(one.person().id(), one.person())), -1, Integer::sum);
        }
        return shown.stream()
                .map(one -> {
                    ContactPerson person = all.getOrDefault(one.person().id(), one.person());
                    boolean hidden = person.reportsTo() != null && !visible.contains(person.reportsTo());
                    return new PlacedPerson(
                            person, one.box(), one.row(), one.trunk(), hidden, below.getOrDefault(person.id(), 0));
                })
                .toList();
    }

    private static ContactPerson.Id superior(ContactPerson person) {
        return person.reportsTo() == null ? NOBODY : person.reportsTo();
    }
}
