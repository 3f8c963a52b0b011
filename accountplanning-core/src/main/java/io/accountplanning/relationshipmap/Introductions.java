package io.accountplanning.relationshipmap;

import com.google.common.graph.ElementOrder;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.MutableGraph;
import io.accountplanning.host.UserId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Searches backwards from the person whom we want to meet, once for all of ours. */
final class Introductions {

    private static final Comparator<IntroductionPath> SHORTEST_FIRST = Comparator.<IntroductionPath>comparingInt(
                    path -> path.people().size())
            .thenComparing(IntroductionPath::coverage, Comparator.reverseOrder());

    private final RelationshipMap map;
    private final Map<ContactPerson.Id, ContactPerson> people = new HashMap<>();
    /** Of those who have a way to the person: whom they introduce us to next; the person themselves is their own. */
    private final Map<ContactPerson.Id, ContactPerson.Id> next = new HashMap<>();

    private Introductions(RelationshipMap map) {
        this.map = map;
        map.people().forEach(person -> people.put(person.id(), person));
    }

    static List<IntroductionPath> to(RelationshipMap map, ContactPerson.Id wanted) {
        Introductions introductions = new Introductions(map);
        introductions.search(wanted);
        return introductions.paths();
    }

    private void search(ContactPerson.Id wanted) {
        MutableGraph<ContactPerson.Id> steps = steps();
        Queue<ContactPerson.Id> open = new ArrayDeque<>(List.of(wanted));
        next.put(wanted, wanted);
        while (!open.isEmpty()) {
            ContactPerson.Id reached = open.remove();
            for (ContactPerson.Id before : steps.predecessors(reached)) {
                ContactPerson person = people.get(before);
                if (person != null && !person.isOpposed() && !next.containsKey(before)) {
                    next.put(before, reached);
                    open.add(before);
                }
            }
        }
    }

    /** Who can introduce us to whom. */
    private MutableGraph<ContactPerson.Id> steps() {
        MutableGraph<ContactPerson.Id> steps = GraphBuilder.directed()
                .expectedNodeCount(people.size())
                .incidentEdgeOrder(ElementOrder.stable())
                .build();
        people.keySet().forEach(steps::addNode);
        Set<PersonTie.Key> conflicts = new HashSet<>();
        map.ties().stream().filter(tie -> tie.kind() == TieKind.CONFLICTS).forEach(tie -> conflicts.add(tie.key()));
        for (ContactPerson person : map.people()) {
            put(steps, person.id(), person.reportsTo(), conflicts);
            put(steps, person.reportsTo(), person.id(), conflicts);
        }
        map.ties().stream()
                .filter(tie -> tie.kind() == TieKind.INFLUENCES)
                .forEach(tie -> put(steps, tie.from(), tie.to(), conflicts));
        return steps;
    }

    private static void put(
            MutableGraph<ContactPerson.Id> steps,
            ContactPerson.@Nullable Id from,
            ContactPerson.@Nullable Id to,
            Set<PersonTie.Key> conflicts) {
        if (from != null
                && to != null
                && !from.equals(to)
                && !conflicts.contains(PersonTie.conflict(from, to).key())) {
            steps.putEdge(from, to);
        }
    }

    private List<IntroductionPath> paths() {
        Map<UserId, IntroductionPath> best = new LinkedHashMap<>();
        for (Relationship known : map.relationships()) {
            ContactPerson first = people.get(known.person());
            if (first != null
                    && first.isSupportive()
                    && known.coverage() != Coverage.NONE
                    && next.containsKey(first.id())) {
                IntroductionPath path =
                        new IntroductionPath(known.ours(), known.id(), known.coverage(), from(first.id()));
                best.merge(known.ours(), path, (one, other) -> SHORTEST_FIRST.compare(other, one) < 0 ? other : one);
            }
        }
        return best.values().stream().sorted(SHORTEST_FIRST).toList();
    }

    private List<ContactPerson.Id> from(ContactPerson.Id first) {
        List<ContactPerson.Id> path = new ArrayList<>();
        ContactPerson.Id at = first;
        ContactPerson.@Nullable Id onwards = at;
        do {
            at = onwards;
            path.add(at);
            onwards = next.get(at);
        } while (onwards != null && !onwards.equals(at));
        return path;
    }
}
