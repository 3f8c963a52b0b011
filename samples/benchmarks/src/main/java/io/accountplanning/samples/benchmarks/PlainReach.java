package io.accountplanning.samples.benchmarks;

import io.accountplanning.relationshipmap.ContactPerson;
import io.accountplanning.relationshipmap.PersonTie;
import io.accountplanning.relationshipmap.RelationshipMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The reach of everybody, written by hand: adjacency arrays, and a breadth-first search from every person. */
final class PlainReach {

    private PlainReach() {}

    /** How many people each person reaches, in the order of the map. */
    static int[] of(RelationshipMap map) {
        int[][] next = adjacency(map);
        int[] reach = new int[next.length];
        int[] open = new int[next.length];
        int[] seenBy = new int[next.length];
        for (int start = 0; start < next.length; start++) {
            int mark = start + 1;
            int last = 1;
            open[0] = start;
            seenBy[start] = mark;
            for (int first = 0; first < last; first++) {
                for (int to : next[open[first]]) {
                    if (seenBy[to] != mark) {
                        seenBy[to] = mark;
                        open[last] = to;
                        last++;
                    }
                }
            }
            reach[start] = last - 1;
        }
        return reach;
    }

    private static int[][] adjacency(RelationshipMap map) {
        Map<ContactPerson.Id, Integer> numbers = new HashMap<>();
        map.people().forEach(person -> numbers.put(person.id(), numbers.size()));
        int[] degree = new int[numbers.size()];
        for (PersonTie tie : map.ties()) {
            degree[number(numbers, tie.from())]++;
        }
        int[][] next = new int[degree.length][];
        for (int i = 0; i < next.length; i++) {
            next[i] = new int[degree[i]];
        }
        for (PersonTie tie : map.ties()) {
            int from = number(numbers, tie.from());
            degree[from]--;
            next[from][degree[from]] = number(numbers, tie.to());
        }
        return next;
    }

    private static int number(Map<ContactPerson.Id, Integer> numbers, ContactPerson.Id person) {
        return Objects.requireNonNull(numbers.get(person), "ties are between people of the map");
    }
}
