package io.accountplanning.mindmap;

import io.accountplanning.error.InvalidException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings the generated nodes of a map up to date. Everything above a generated node leads, through nodes that people made alone, to
 * the node of what it belongs to in the outline, or to the top; and nothing that people made ever loses what it hangs on. So a tree
 * stays a tree.
 */
final class Refresh {

    /** A part of the outline, and the one that it belongs to; null for its root. */
    private record Wanted(Outline outline, MindMapNode.@Nullable Origin parent) {}

    private final MindMap before;
    private final Map<MindMapNode.Origin, Wanted> wanted = new LinkedHashMap<>();
    private final Map<MindMapNode.Id, MindMapNode> byId = new HashMap<>();
    private final Map<MindMapNode.Origin, MindMapNode> found = new HashMap<>();
    private final Map<MindMapNode.Origin, MindMapNode.Id> ids = new HashMap<>();
    private final Set<MindMapNode.Id> heldByPeople = new HashSet<>();
    private final Set<MindMapNode.Origin> inPlace = new HashSet<>();

    Refresh(MindMap map, Outline outline) {
        before = Recognition.in(map, outline);
        flatten(outline);
        for (MindMapNode node : before.nodes()) {
            byId.put(node.id(), node);
            if (wanted.containsKey(node.origin())) {
                found.put(node.origin(), node);
                ids.put(node.origin(), node.id());
            }
        }
        wanted.keySet().forEach(origin -> ids.computeIfAbsent(origin, key -> MindMapNode.Id.next()));
        before.nodes().stream().filter(Refresh::isByPeople).forEach(this::holdWhatItHangsOn);
    }

    /** Parents before children, in the order of the outline, however deep it is. */
    private void flatten(Outline outline) {
        Deque<Wanted> open = new ArrayDeque<>(List.of(new Wanted(outline, null)));
        while (!open.isEmpty()) {
            Wanted next = open.pop();
            MindMapNode.Origin origin = next.outline().origin();
            if (wanted.put(origin, next) != null) {
                throw InvalidException.of("outline", "has the same origin twice", origin.value());
            }
            List<Outline> children = next.outline().children();
            for (int i = children.size() - 1; i >= 0; i--) {
                open.push(new Wanted(children.get(i), origin));
            }
        }
    }

    private void holdWhatItHangsOn(MindMapNode node) {
        MindMapNode above = above(node);
        while (above != null && isGone(above) && heldByPeople.add(above.id())) {
            above = above(above);
        }
    }

    MindMap map() {
        List<MindMapNode> after = new ArrayList<>();
        for (MindMapNode node : before.nodes()) {
            Wanted now = node.origin() == null ? null : wanted.get(node.origin());
            if (now != null && isInPlace(node, now)) {
                inPlace.add(now.outline().origin());
                after.add(updated(node, now.outline()));
            } else if (isByPeople(node) || heldByPeople.contains(node.id())) {
                after.add(node.withOrigin(null));
            }
        }
        wanted.values().stream()
                .filter(now -> !inPlace.contains(now.outline().origin()))
                .forEach(now -> put(after, now));
        return new MindMap(after);
    }

    private boolean isInPlace(MindMapNode node, Wanted now) {
        MindMapNode above = above(node);
        while (above != null && isByPeople(above)) {
            above = above(above);
        }
        return above == null ? now.parent() == null : now.parent() != null && above.equals(found.get(now.parent()));
    }

    private void put(List<MindMapNode> after, Wanted now) {
        Outline outline = now.outline();
        MindMapNode there = found.get(outline.origin());
        MindMapNode.Id id = Objects.requireNonNull(ids.get(outline.origin()));
        MindMapNode node =
                there == null ? MindMapNode.of(outline.text()).withId(id).withOrigin(outline.origin()) : there;
        MindMapNode.Id parent = now.parent() == null ? topOfPeople() : ids.get(now.parent());
        after.add(parent == null ? 0 : after.size(), updated(node, outline).withParent(parent));
    }

    /** The root, when it is not a generated one: what is generated hangs on it then. */
    private MindMapNode.@Nullable Id topOfPeople() {
        return before.root()
                .filter(root -> isByPeople(root) || heldByPeople.contains(root.id()))
                .map(MindMapNode::id)
                .orElse(null);
    }

    private static MindMapNode updated(MindMapNode node, Outline outline) {
        MindMapNode said = node.withText(outline.text());
        MindMapNode noted = outline.note() == null ? said : said.withNote(outline.note());
        boolean marked = MindMapNode.DONE.equals(node.icon());
        return outline.done() == marked || (outline.done() && node.icon() != null)
                ? noted
                : noted.withIcon(outline.done() ? MindMapNode.DONE : null);
    }

    private static boolean isByPeople(MindMapNode node) {
        return node.origin() == null;
    }

    private boolean isGone(MindMapNode node) {
        return node.origin() != null && !wanted.containsKey(node.origin());
    }

    private @Nullable MindMapNode above(MindMapNode node) {
        return node.parent() == null ? null : byId.get(node.parent());
    }
}
