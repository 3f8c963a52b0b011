package io.accountplanning.relationshipmap;

import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import io.accountplanning.error.Violation;
import io.accountplanning.table.Circle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of a relationship map: who is referred to is there, nobody reports to themselves, and nothing is said twice. */
final class RelationshipRules {

    static final String NOT_THERE = "refers to a person who is not on the map; add them first, or leave it empty";
    static final String TIED_TO_THEMSELVES = "is tied to themselves; a tie is between two people";

    private final RelationshipMap map;
    private final Map<ContactPerson.Id, ContactPerson> people = new HashMap<>();
    private final List<Violation> violations = new ArrayList<>();

    private RelationshipRules(RelationshipMap map) {
        this.map = map;
        map.people().forEach(person -> people.put(person.id(), person));
    }

    static List<Violation> check(RelationshipMap map) {
        RelationshipRules rules = new RelationshipRules(map);
        rules.checkPeople();
        rules.checkTies();
        rules.checkRelationships();
        return rules.violations;
    }

    private void checkPeople() {
        for (int i = 0; i < map.people().size(); i++) {
            ContactPerson person = map.people().get(i);
            String path = "people[" + (i + 1) + "].";
            if (person.reportsTo() != null) {
                requireThere(path + "reportsTo", person.reportsTo());
            }
            if (new HashSet<>(person.roles()).size() < person.roles().size()) {
                violate(path + "roles", "has a role twice; each is there once", person.roles());
            }
        }
        if (violations.isEmpty()) {
            checkLines();
        }
    }

    private void checkLines() {
        MutableGraph<ContactPerson.Id> lines =
                GraphBuilder.directed().allowsSelfLoops(true).build();
        map.people().stream()
                .filter(person -> person.reportsTo() != null)
                .forEach(person -> lines.putEdge(person.id(), person.reportsTo()));
        if (!Graphs.hasCycle(lines)) {
            return;
        }
        for (int i = 0; i < map.people().size(); i++) {
            ContactPerson person = map.people().get(i);
            Optional<String> circle = reportsInACircle(person.id(), people);
            if (circle.isPresent()) {
                violate("people[" + (i + 1) + "].reportsTo", circle.get(), person.name());
                return;
            }
        }
    }

    /** The rule that a person breaks who reports to themselves. */
    static Optional<String> reportsInACircle(ContactPerson.Id person, Map<ContactPerson.Id, ContactPerson> people) {
        return Circle.through(person, id -> superior(people.get(id)), id -> called(people.get(id), id))
                .map(circle ->
                        "reports to themselves: " + circle + "; let one of them report to nobody or to somebody else");
    }

    private static ContactPerson.@Nullable Id superior(@Nullable ContactPerson person) {
        return person == null ? null : person.reportsTo();
    }

    private static String called(@Nullable ContactPerson person, ContactPerson.Id id) {
        return person == null ? id.value().toString() : person.name();
    }

    private void checkTies() {
        Set<PersonTie.Key> said = new HashSet<>();
        for (int i = 0; i < map.ties().size(); i++) {
            PersonTie tie = map.ties().get(i);
            String path = "ties[" + (i + 1) + "].";
            requireThere(path + "from", tie.from());
            requireThere(path + "to", tie.to());
            if (tie.from().equals(tie.to())) {
                violate(path + "to", TIED_TO_THEMSELVES, name(tie.to()));
            } else if (!said.add(tie.key())) {
                violate(path + "to", "the two have a tie of that kind already; change that one", name(tie.to()));
            }
        }
    }

    private void checkRelationships() {
        Set<Relationship.Pair> said = new HashSet<>();
        for (int i = 0; i < map.relationships().size(); i++) {
            Relationship known = map.relationships().get(i);
            String path = "relationships[" + (i + 1) + "].person";
            requireThere(path, known.person());
            if (known.coverage() == Coverage.NONE && known.lastMet() != null) {
                violate(
                        "relationships[" + (i + 1) + "].lastMet",
                        "is the day of a meeting of two who have not met; say how much they meet, or leave the day out",
                        known.lastMet());
            }
            if (!said.add(known.pair())) {
                violate(
                        path,
                        "has a relationship with " + known.ours().value() + " already; change that one",
                        name(known.person()));
            }
        }
    }

    private void requireThere(String path, ContactPerson.Id person) {
        if (!people.containsKey(person)) {
            violate(path, NOT_THERE, person.value());
        }
    }

    private String name(ContactPerson.Id id) {
        return called(people.get(id), id);
    }

    private void violate(String path, String rule, Object value) {
        violations.add(new Violation(path, rule, value.toString()));
    }
}
