package io.accountplanning.mindmap;

import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.error.Violation;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The mind map: a tree with one root. The children of a node stand in the order in which they stand among the nodes.
 *
 * @param nodes every node, in any order that keeps that of siblings
 */
public record MindMap(List<MindMapNode> nodes) implements PlanSection {

    /** A map without nodes. */
    public static final MindMap EMPTY = new MindMap(List.of());

    /** The most levels of a map, the root's included. */
    public static final int MAX_DEPTH = 500;

    /** The section type: key {@code mindMap}. */
    public static final SectionType<MindMap> SECTION = SectionType.of("mindMap", MindMap.class, EMPTY)
            .table(MindMapNode.TABLE)
            .expectsRows("nodes", 2, 1)
            .rules(MindMapRules::check)
            .build();

    public MindMap {
        nodes = List.copyOf(nodes);
    }

    /** The root; empty when the map has no nodes. */
    public Optional<MindMapNode> root() {
        return nodes.stream().filter(node -> node.parent() == null).findFirst();
    }

    /** The nodes right below that one, in order. */
    public List<MindMapNode> children(MindMapNode.Id parent) {
        return nodes.stream().filter(node -> parent.equals(node.parent())).toList();
    }

    /**
     * The node of that id.
     *
     * @throws NotFoundException when there is none
     */
    public MindMapNode node(MindMapNode.Id id) {
        return nodes.stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("node", id.value()));
    }

    /** A copy with a root; only for a map without nodes. */
    public MindMap addRoot(MindMapNode root) {
        if (!nodes.isEmpty()) {
            throw InvalidException.of("nodes", "the map has a root already; add the node below one", root.text());
        }
        return new MindMap(List.of(root.withParent(null)));
    }

    /** A copy with a further node, the last one below that parent. */
    public MindMap add(MindMapNode.Id parent, MindMapNode node) {
        node(parent);
        List<MindMapNode> all = new ArrayList<>(nodes);
        all.add(node.withParent(parent));
        return new MindMap(all);
    }

    /** A copy with an edited node; where it hangs is changed by {@link #move} alone. */
    public MindMap edit(MindMapNode.Id id, UnaryOperator<MindMapNode> edit) {
        MindMapNode before = node(id);
        return new MindMap(nodes.stream()
                .map(node -> node.equals(before) ? edit.apply(node).withParent(before.parent()) : node)
                .toList());
    }

    /**
     * A copy in which the node, with all that hangs on it, hangs below another one.
     *
     * @param position among its new siblings, 0 for the first
     * @throws InvalidException when the node would hang on itself, or there is no such position
     */
    public MindMap move(MindMapNode.Id id, MindMapNode.Id parent, int position) {
        MindMapNode moved = node(id);
        node(parent);
        if (withDescendants(id).contains(parent)) {
            throw InvalidException.of("parent", "a node cannot hang on itself or on what hangs on it", moved.text());
        }
        List<MindMapNode> rest = new ArrayList<>(nodes);
        rest.remove(moved);
        List<MindMapNode> siblings =
                rest.stream().filter(node -> parent.equals(node.parent())).toList();
        if (position < 0 || position > siblings.size()) {
            throw InvalidException.of("position", "must be from 0 to " + siblings.size(), position);
        }
        int at = position == siblings.size() ? rest.size() : rest.indexOf(siblings.get(position));
        rest.add(at, moved.withParent(parent));
        return new MindMap(rest);
    }

    /** A copy without the node and all that hangs on it. */
    public MindMap remove(MindMapNode.Id id) {
        node(id);
        Set<MindMapNode.Id> gone = withDescendants(id);
        return new MindMap(
                nodes.stream().filter(node -> !gone.contains(node.id())).toList());
    }

    /**
     * A copy with a second node like that one right behind it, with copies of all that hangs on it. The copies are made by people,
     * whatever the node was generated from.
     *
     * @throws InvalidException when it is the root, of which there is only one
     */
    public MindMap duplicate(MindMapNode.Id id) {
        if (node(id).parent() == null) {
            throw InvalidException.of(
                    "node", "the root cannot stand twice; duplicate what hangs on it", node(id).text());
        }
        Map<MindMapNode.Id, MindMapNode.Id> copies = new HashMap<>();
        withDescendants(id).forEach(original -> copies.put(original, MindMapNode.Id.next()));
        List<MindMapNode> all = new ArrayList<>();
        for (MindMapNode node : nodes) {
            all.add(node);
            MindMapNode.Id copy = copies.get(node.id());
            if (copy != null) {
                MindMapNode.Id above = node.parent();
                boolean first = node.id().equals(id) || above == null;
                all.add(node.withId(copy)
                        .withParent(first ? above : copies.get(above))
                        .withOrigin(null));
            }
        }
        return new MindMap(all);
    }

    /** A copy in which every node below the root that has something below it hides that. */
    public MindMap foldAll() {
        Set<MindMapNode.Id> parents = new HashSet<>();
        for (MindMapNode node : nodes) {
            if (node.parent() != null) {
                parents.add(node.parent());
            }
        }
        return new MindMap(nodes.stream()
                .map(node -> node.withFolded(node.parent() != null && parents.contains(node.id())))
                .toList());
    }

    /** A copy in which nothing is hidden. */
    public MindMap unfoldAll() {
        return new MindMap(nodes.stream().map(node -> node.withFolded(false)).toList());
    }

    /**
     * A copy whose generated nodes say what the outline says now. Nodes of the same origin get its text, its note where it has one, and
     * the icon {@link MindMapNode#DONE} while it is done and they have no other. What is new stands behind its siblings. What belongs
     * elsewhere now moves there; a generated node stays where people put it as long as the next generated node above it is the right
     * one. What the outline no longer has goes, unless nodes that people made hang right on it: then it stays and is theirs. Everything
     * that people made stays, and so do colours, links, folding and the order. Doing it twice is doing it once. A map in which nothing was
     * generated, such as one read from a file, and whose root says what the outline's does: nodes that say the same at the same place
     * are taken for the generated ones.
     *
     * @throws InvalidException when the map breaks the rules of {@link #SECTION}, or an origin stands twice in the outline
     */
    public MindMap refreshedFrom(Outline outline) {
        List<Violation> violations = SECTION.check(this);
        if (!violations.isEmpty()) {
            throw new InvalidException(violations);
        }
        return new Refresh(this, outline).map();
    }

    private Set<MindMapNode.Id> withDescendants(MindMapNode.Id id) {
        Set<MindMapNode.Id> found = new HashSet<>(Set.of(id));
        int before;
        do {
            before = found.size();
            nodes.stream().filter(node -> hangsOn(found, node.parent())).forEach(node -> found.add(node.id()));
        } while (found.size() > before);
        return found;
    }

    private static boolean hangsOn(Set<MindMapNode.Id> above, MindMapNode.@Nullable Id parent) {
        return parent != null && above.contains(parent);
    }
}
