package io.accountplanning.relationshipmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.accountplanning.relationshipmap.RelationshipLayout.Edge;
import io.accountplanning.relationshipmap.RelationshipLayout.EdgeKind;
import io.accountplanning.relationshipmap.RelationshipLayout.Node;
import io.accountplanning.relationshipmap.RelationshipLayout.Point;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RelationshipLayoutProperties {

    @Property(tries = 300)
    void noTwoBoxesOverlapAndNoneStandsOutside(@ForAll long seed, @ForAll @IntRange(max = 80) int steps) {
        RelationshipLayout layout = new RandomMaps(seed).grown(steps).layout();

        assertNoOverlap(layout);
        assertThat(layout.nodes())
                .allMatch(node -> node.x() >= 0
                        && node.y() >= 0
                        && node.x() + node.width() <= layout.width()
                        && node.y() + node.height() <= layout.height());
    }

    @Property(tries = 300)
    void aSuperiorStandsAboveTheirPeopleInTheMiddleAndThesePeopleInOrder(
            @ForAll long seed, @ForAll @IntRange(max = 80) int steps) {
        RelationshipMap map = new RandomMaps(seed).grown(steps);
        Map<ContactPerson.Id, Node> nodes = nodes(map.layout());

        for (ContactPerson superior : map.people()) {
            List<Node> below = map.reportsOf(superior.id()).stream()
                    .map(person -> nodes.get(person.id()))
                    .toList();
            Node above = nodes.get(superior.id());
            assertThat(below)
                    .allMatch(node -> node.level() == above.level() + 1 && node.y() >= above.y() + above.height())
                    .isSortedAccordingTo(Comparator.comparingDouble(Node::x));
            if (!below.isEmpty()) {
                double middle =
                        (below.get(0).centreX() + below.get(below.size() - 1).centreX()) / 2;
                assertThat(above.centreX()).isCloseTo(middle, within(1e-6));
            }
        }
    }

    @Property(tries = 200)
    void treesStandBesideEachOtherInTheOrderOfTheirTops(@ForAll long seed, @ForAll @IntRange(max = 80) int steps) {
        RelationshipMap map = new RandomMaps(seed).grown(steps);
        RelationshipLayout layout = map.layout();

        assertThat(layout.nodes())
                .extracting(Node::person)
                .isEqualTo(map.people().stream().map(ContactPerson::id).toList());
        assertThat(layout.nodes().stream().filter(node -> node.level() == 0))
                .allMatch(node -> node.y() == 0)
                .isSortedAccordingTo(Comparator.comparingDouble(Node::x));
        assertThat(map.layout()).isEqualTo(layout);
    }

    @Property(tries = 200)
    void everyLineLeadsFromTheEdgeOfOneBoxToThatOfTheOther(@ForAll long seed, @ForAll @IntRange(max = 80) int steps) {
        RelationshipMap map = new RandomMaps(seed).grown(steps);
        RelationshipLayout layout = map.layout();
        Map<ContactPerson.Id, Node> nodes = nodes(layout);

        long lines = map.people().stream()
                .filter(person -> person.reportsTo() != null)
                .count();
        assertThat(layout.edges()).hasSize((int) lines + map.ties().size());
        assertThat(layout.edges().stream().filter(edge -> edge.kind() == EdgeKind.REPORTS_TO))
                .hasSize((int) lines);
        for (Edge edge : layout.edges()) {
            assertThat(isOnTheEdge(edge.start(), nodes.get(edge.from()))).isTrue();
            assertThat(isOnTheEdge(edge.end(), nodes.get(edge.to()))).isTrue();
        }
    }

    @Example
    void thousandsOfPeopleAndADeepLineAreLaidOut() {
        RelationshipMap deep = RelationshipMap.EMPTY.addPerson(ContactPerson.of("Top"));
        for (int i = 0; i < 500; i++) {
            deep = deep.addPerson(
                    ContactPerson.of("Below").withReportsTo(deep.people().get(i).id()));
        }

        assertThat(deep.layout().nodes().get(500).level()).isEqualTo(500);
        assertNoOverlap(RandomMaps.large(2_000, 10).layout());
    }

    private static void assertNoOverlap(RelationshipLayout layout) {
        Map<Double, List<Node>> rows = layout.nodes().stream().collect(Collectors.groupingBy(Node::y));
        rows.values().forEach(row -> {
            List<Node> sorted =
                    row.stream().sorted(Comparator.comparingDouble(Node::x)).toList();
            for (int i = 1; i < sorted.size(); i++) {
                Node before = sorted.get(i - 1);
                assertThat(sorted.get(i).x()).isGreaterThan(before.x() + before.width());
            }
        });
        List<Double> tops = rows.keySet().stream().sorted().toList();
        for (int i = 1; i < tops.size(); i++) {
            assertThat(tops.get(i))
                    .isGreaterThan(
                            tops.get(i - 1) + rows.get(tops.get(i - 1)).get(0).height());
        }
    }

    private static boolean isOnTheEdge(Point point, Node box) {
        double sideways = Math.abs(point.x() - box.centreX()) / (box.width() / 2);
        double upwards = Math.abs(point.y() - box.centreY()) / (box.height() / 2);
        return Math.abs(Math.max(sideways, upwards) - 1) < 1e-6;
    }

    private static Map<ContactPerson.Id, Node> nodes(RelationshipLayout layout) {
        return layout.nodes().stream().collect(Collectors.toMap(Node::person, Function.identity()));
    }
}
