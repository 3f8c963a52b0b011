package io.accountplanning.mindmap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the nodes of an outline in a map that came from a file, which has forgotten what they were generated from: by their texts, from
 * the top down, so that generating the map again does not double them.
 */
final class Recognition {

    /** A part of the outline, and the node that says it. */
    private record Found(Outline outline, MindMapNode node) {}

    private final Map<MindMapNode.Id, Map<String, Deque<MindMapNode>>> children = new HashMap<>();
    private final Map<MindMapNode.Id, MindMapNode.Origin> origins = new HashMap<>();

    private Recognition(List<MindMapNode> nodes) {
        nodes.stream()
                .filter(node -> node.parent() != null)
                .forEach(node -> children.computeIfAbsent(node.parent(), id -> new HashMap<>())
                        .computeIfAbsent(key(node.text()), text -> new ArrayDeque<>())
                        .add(node));
    }

    /** The map with the origins that it lacks; the same when it has one already, or begins with something else than the outline. */
    static MindMap in(MindMap map, Outline outline) {
        MindMapNode root = map.root().orElse(null);
        if (root == null
                || !key(root.text()).equals(key(outline.text()))
                || map.nodes().stream().anyMatch(node -> node.origin() != null)) {
            return map;
        }
        Recognition recognition = new Recognition(map.nodes());
        recognition.follow(new Found(outline, root));
        return new MindMap(map.nodes().stream().map(recognition::known).toList());
    }

    private void follow(Found top) {
        Deque<Found> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            Found found = open.pop();
            origins.put(found.node.id(), found.outline.origin());
            open.addAll(below(found));
        }
    }

    private List<Found> below(Found found) {
        List<Found> below = new ArrayList<>();
        for (Outline part : found.outline.children()) {
            MindMapNode node = next(found.node.id(), part.text());
            if (node != null) {
                below.add(new Found(part, node));
            }
        }
        return below;
    }

    private @Nullable MindMapNode next(MindMapNode.Id parent, String text) {
        Deque<MindMapNode> same = children.getOrDefault(parent, Map.of()).get(key(text));
        return same == null ? null : same.poll();
    }

    private MindMapNode known(MindMapNode node) {
        MindMapNode.Origin origin = origins.get(node.id());
        return origin == null ? node : node.withOrigin(origin);
    }

    private static String key(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
