package io.accountplanning.mindmap;

import io.accountplanning.error.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules of a mind map: one root, every parent there, no cycle, colours and links that a browser can be given, origins once. */
final class MindMapRules {

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final Pattern LINK = Pattern.compile("(?i)(https?://|mailto:)[^\\s\"'<>]+");

    private MindMapRules() {}

    static List<Violation> check(MindMap map) {
        List<Violation> violations = new ArrayList<>();
        Map<MindMapNode.Id, List<MindMapNode.Id>> children = new HashMap<>();
        Set<MindMapNode.Id> ids = new HashSet<>();
        Set<MindMapNode.Origin> origins = new HashSet<>();
        map.nodes().forEach(node -> ids.add(node.id()));
        List<MindMapNode.Id> reached = new ArrayList<>();
        for (int i = 0; i < map.nodes().size(); i++) {
            MindMapNode node = map.nodes().get(i);
            checkNode(node, "nodes[" + (i + 1) + "].", ids, violations);
            if (node.origin() != null && !origins.add(node.origin())) {
                violations.add(new Violation(
                        "nodes[" + (i + 1) + "].origin",
                        "another node was generated from the same; leave it empty",
                        node.origin().value().toString()));
            }
            if (node.parent() == null) {
                reached.add(node.id());
            } else {
                children.computeIfAbsent(node.parent(), key -> new ArrayList<>())
                        .add(node.id());
            }
        }
        if (reached.size() > 1 || (reached.isEmpty() && !ids.isEmpty())) {
            violations.add(new Violation("nodes", "there must be exactly one root, not " + reached.size(), null));
        }
        for (int i = 0; i < reached.size(); i++) {
            reached.addAll(children.getOrDefault(reached.get(i), List.of()));
        }
        if (violations.isEmpty() && reached.size() < ids.size()) {
            violations.add(new Violation("nodes", "a node hangs on itself, directly or through others", null));
        }
        if (violations.isEmpty()) {
            int depth = depth(reached, children);
            if (depth > MindMap.MAX_DEPTH) {
                violations.add(new Violation(
                        "nodes",
                        "are " + depth + " levels deep, at most " + MindMap.MAX_DEPTH + " are allowed; make it flatter",
                        null));
            }
        }
        return violations;
    }

    /** @param reached all nodes, those above before those below */
    private static int depth(List<MindMapNode.Id> reached, Map<MindMapNode.Id, List<MindMapNode.Id>> children) {
        Map<MindMapNode.Id, Integer> depths = new HashMap<>();
        int deepest = 0;
        for (MindMapNode.Id node : reached) {
            int depth = depths.getOrDefault(node, 1);
            deepest = Math.max(deepest, depth);
            children.getOrDefault(node, List.of()).forEach(child -> depths.put(child, depth + 1));
        }
        return deepest;
    }

    private static void checkNode(MindMapNode node, String path, Set<MindMapNode.Id> ids, List<Violation> violations) {
        if (node.parent() != null && !ids.contains(node.parent())) {
            violations.add(new Violation(
                    path + "parent",
                    "refers to a node that is not there",
                    node.parent().value().toString()));
        }
        if (node.colour() != null && !COLOUR.matcher(node.colour()).matches()) {
            violations.add(new Violation(path + "colour", "is written #RRGGBB", node.colour()));
        }
        if (node.link() != null && !LINK.matcher(node.link()).matches()) {
            violations.add(new Violation(path + "link", "must be an http, https or mailto address", node.link()));
        }
    }
}
