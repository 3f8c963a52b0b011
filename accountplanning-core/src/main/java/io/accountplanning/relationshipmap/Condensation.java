package io.accountplanning.relationshipmap;

import com.google.common.graph.Graph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The strongly connected components of a directed graph whose nodes are the numbers from 0: within one, everybody reaches everybody, so
 * reach is worked out once for each component and not once for each node. After Tarjan, "Depth-first search and linear graph
 * algorithms" (1972), without recursion.
 */
final class Condensation {

    private final Graph<Integer> graph;
    private final int[] component;
    private final int[] order;
    private final int[] low;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final List<List<Integer>> members = new ArrayList<>();
    private int visited;

    private Condensation(Graph<Integer> graph) {
        int nodes = graph.nodes().size();
        this.graph = graph;
        this.component = new int[nodes];
        this.order = new int[nodes];
        this.low = new int[nodes];
    }

    static Condensation of(Graph<Integer> graph) {
        Condensation condensation = new Condensation(graph);
        for (int node = 0; node < condensation.order.length; node++) {
            if (condensation.order[node] == 0) {
                condensation.visit(node);
            }
        }
        return condensation;
    }

    /** Whom each node reaches, itself included; nodes of one component share the set. */
    List<BitSet> reached() {
        BitSet[] reached = new BitSet[members.size()];
        for (int number = 0; number < reached.length; number++) {
            reached[number] = union(number, reached, true);
        }
        return byNode(reached);
    }

    /** Who reaches each node, itself included; nodes of one component share the set. */
    List<BitSet> reachedBy() {
        BitSet[] reached = new BitSet[members.size()];
        for (int number = reached.length - 1; number >= 0; number--) {
            reached[number] = union(number, reached, false);
        }
        return byNode(reached);
    }

    /** A component is closed after all that it leads to, so the sets of its neighbours are there already. */
    private BitSet union(int number, BitSet[] reached, boolean onwards) {
        BitSet all = new BitSet(component.length);
        for (int node : members.get(number)) {
            all.set(node);
            for (int next : onwards ? graph.successors(node) : graph.predecessors(node)) {
                if (component[next] != number) {
                    all.or(reached[component[next]]);
                }
            }
        }
        return all;
    }

    private List<BitSet> byNode(BitSet[] sets) {
        List<BitSet> byNode = new ArrayList<>(component.length);
        for (int number : component) {
            byNode.add(sets[number]);
        }
        return byNode;
    }

    /** A node on the way down, and those that it still leads to. */
    private record Step(int node, Iterator<Integer> rest) {}

    private void visit(int start) {
        Deque<Step> way = new ArrayDeque<>();
        way.push(enter(start));
        while (!way.isEmpty()) {
            Step step = way.element();
            if (step.rest.hasNext()) {
                int next = step.rest.next();
                if (order[next] == 0) {
                    way.push(enter(next));
                } else if (component[next] < 0) {
                    low[step.node] = Math.min(low[step.node], order[next]);
                }
            } else {
                way.pop();
                leave(step.node, way.peek());
            }
        }
    }

    private Step enter(int node) {
        visited++;
        order[node] = visited;
        low[node] = visited;
        component[node] = -1;
        open.push(node);
        return new Step(node, graph.successors(node).iterator());
    }

    private void leave(int node, @Nullable Step above) {
        if (above != null) {
            low[above.node] = Math.min(low[above.node], low[node]);
        }
        if (low[node] < order[node]) {
            return;
        }
        List<Integer> closed = new ArrayList<>();
        int last;
        do {
            last = open.pop();
            component[last] = members.size();
            closed.add(last);
        } while (last != node);
        members.add(closed);
    }
}
