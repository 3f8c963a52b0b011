package io.accountplanning.relationshipmap;

import java.util.List;

/**
 * A relationship map as boxes and lines: the tree of each top person beside the next one's, a row for each level of the reporting
 * lines. All lengths are in units of which a line of text takes about 16; x grows to the right, y downwards, both from 0. The same map
 * has the same layout.
 *
 * @param nodes a box for each person, in the order of the map
 * @param edges reporting lines in the order of the people below, then ties in the order of the map
 * @param width of the whole
 * @param height of the whole
 */
public record RelationshipLayout(List<Node> nodes, List<Edge> edges, double width, double height) {

    /** What a line says. */
    public enum EdgeKind {
        /** The person at its start is the superior of the one at its end. */
        REPORTS_TO,
        /** The person at its start influences the one at its end. */
        INFLUENCES,
        /** The two are in conflict. */
        CONFLICTS
    }

    /**
     * The box of a person.
     *
     * @param person whose it is
     * @param x its left edge
     * @param y its upper edge
     * @param width to the right
     * @param height downwards
     * @param level 0 for who reports to nobody, 1 for who reports to them, and so on
     */
    public record Node(ContactPerson.Id person, double x, double y, double width, double height, int level) {

        /** The middle between its left and right edges. */
        public double centreX() {
            return x + width / 2;
        }

        /** The middle between its upper and lower edges. */
        public double centreY() {
            return y + height / 2;
        }
    }

    /**
     * A point.
     *
     * @param x to the right
     * @param y downwards
     */
    public record Point(double x, double y) {}

    /**
     * A line between the edges of two boxes.
     *
     * @param kind what it says
     * @param from the person at its start
     * @param to the person at its end
     * @param start where it leaves the box of the first
     * @param end where it meets the box of the second
     */
    public record Edge(EdgeKind kind, ContactPerson.Id from, ContactPerson.Id to, Point start, Point end) {}

    public RelationshipLayout {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }
}
