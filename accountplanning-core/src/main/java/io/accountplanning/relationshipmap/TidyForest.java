package io.accountplanning.relationshipmap;

import io.accountplanning.error.InvalidException;
import io.accountplanning.relationshipmap.RelationshipLayout.Edge;
import io.accountplanning.relationshipmap.RelationshipLayout.EdgeKind;
import io.accountplanning.relationshipmap.RelationshipLayout.Node;
import io.accountplanning.relationshipmap.RelationshipLayout.Point;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lays out the reporting lines in linear time: every person without people below takes the next place to the right, every other one
 * stands above the middle of the first and the last below. So each tree has the width of its own people, and no box meets another.
 */
final class TidyForest {

    private static final double WIDTH = 160;
    private static final double HEIGHT = 64;
    private static final double BETWEEN_PEOPLE = 24;
    private static final double BETWEEN_TREES = 72;
    private static final double BETWEEN_LEVELS = 56;
    private static final int NOT_PLACED = -1;

    private final RelationshipMap map;
    private final PersonIndex index;
    private final List<@Nullable Integer> superiors = new ArrayList<>();
    private final List<List<Integer>> below = new ArrayList<>();
    private final int[] level;
    private final double[] x;
    private double free;

    private TidyForest(RelationshipMap map) {
        this.map = map;
        this.index = new PersonIndex(map.people());
        this.level = new int[index.size()];
        this.x = new double[index.size()];
        Arrays.fill(level, NOT_PLACED);
        map.people().forEach(person -> below.add(new ArrayList<>()));
    }

    static TidyForest of(RelationshipMap map) {
        TidyForest forest = new TidyForest(map);
        List<Integer> tops = new ArrayList<>();
        for (int i = 0; i < forest.index.size(); i++) {
            ContactPerson.Id above = forest.index.person(i).reportsTo();
            Integer superior = above == null ? null : forest.index.number(above);
            forest.superiors.add(superior);
            (superior == null ? tops : forest.below.get(superior)).add(i);
        }
        tops.forEach(forest::place);
        forest.requireAllPlaced();
        return forest;
    }

    private void requireAllPlaced() {
        for (int i = 0; i < level.length; i++) {
            if (level[i] == NOT_PLACED) {
                throw InvalidException.of(
                        "reportsTo",
                        "reports to themselves through others; let one of them report to nobody or to somebody else",
                        index.person(i).name());
            }
        }
    }

    RelationshipLayout layout() {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < index.size(); i++) {
            double y = level[i] * (HEIGHT + BETWEEN_LEVELS);
            nodes.add(new Node(index.person(i).id(), x[i], y, WIDTH, HEIGHT, level[i]));
        }
        List<Edge> edges = Stream.concat(reportingLines(nodes), ties(nodes)).toList();
        double width = nodes.stream().mapToDouble(Node::x).max().orElse(-WIDTH) + WIDTH;
        double height = nodes.stream().mapToDouble(Node::y).max().orElse(-HEIGHT) + HEIGHT;
        return new RelationshipLayout(nodes, edges, width, height);
    }

    private void place(int top) {
        List<Integer> downwards = downwards(top);
        for (int person : downwards) {
            if (below.get(person).isEmpty()) {
                x[person] = free;
                free += WIDTH + BETWEEN_PEOPLE;
            }
        }
        for (int i = downwards.size() - 1; i >= 0; i--) {
            List<Integer> people = below.get(downwards.get(i));
            if (!people.isEmpty()) {
                x[downwards.get(i)] = (x[people.get(0)] + x[people.get(people.size() - 1)]) / 2;
            }
        }
        free += BETWEEN_TREES - BETWEEN_PEOPLE;
    }

    /** A tree from its top, everybody before those below them, these in order. */
    private List<Integer> downwards(int top) {
        List<Integer> found = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(top));
        level[top] = 0;
        while (!open.isEmpty()) {
            int person = open.pop();
            found.add(person);
            List<Integer> people = below.get(person);
            for (int i = people.size() - 1; i >= 0; i--) {
                level[people.get(i)] = level[person] + 1;
                open.push(people.get(i));
            }
        }
        return found;
    }

    private Stream<Edge> reportingLines(List<Node> nodes) {
        return IntStream.range(0, index.size()).boxed().flatMap(person -> {
            Integer superior = superiors.get(person);
            return superior == null ? Stream.empty() : Stream.of(line(nodes.get(superior), nodes.get(person)));
        });
    }

    private static Edge line(Node superior, Node person) {
        return new Edge(
                EdgeKind.REPORTS_TO,
                superior.person(),
                person.person(),
                new Point(superior.centreX(), superior.y() + superior.height()),
                new Point(person.centreX(), person.y()));
    }

    private Stream<Edge> ties(List<Node> nodes) {
        return map.ties().stream().flatMap(tie -> {
            Integer from = index.number(tie.from());
            Integer to = index.number(tie.to());
            return from == null || to == null || from.equals(to)
                    ? Stream.empty()
                    : Stream.of(tie(tie.kind(), nodes.get(from), nodes.get(to)));
        });
    }

    private static Edge tie(TieKind kind, Node from, Node to) {
        EdgeKind drawn = kind == TieKind.CONFLICTS ? EdgeKind.CONFLICTS : EdgeKind.INFLUENCES;
        return new Edge(drawn, from.person(), to.person(), towards(from, to), towards(to, from));
    }

    /** Where the line from the middle of a box to that of another one crosses its edge. */
    private static Point towards(Node box, Node other) {
        double right = other.centreX() - box.centreX();
        double down = other.centreY() - box.centreY();
        double share = Math.min(
                right == 0 ? Double.MAX_VALUE : box.width() / 2 / Math.abs(right),
                down == 0 ? Double.MAX_VALUE : box.height() / 2 / Math.abs(down));
        return new Point(box.centreX() + share * right, box.centreY() + share * down);
    }
}
