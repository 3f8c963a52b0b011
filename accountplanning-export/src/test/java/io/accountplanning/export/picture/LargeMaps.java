package io.accountplanning.export.picture;

import io.accountplanning.mindmap.MindMap;
import io.accountplanning.mindmap.MindMapNode;
import io.accountplanning.text.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Large maps as people have them, and in the shapes that are hard to lay out. */
final class LargeMaps {

    private static final List<String> TEXTS = List.of(
            "QBR",
            "Renewal",
            "Call Bob",
            "Find a second sponsor in procurement",
            "Security review with their new CISO before the end of May",
            "Offer the data platform to the three subsidiaries in Northern Europe, together with the training rollout and a success plan",
            "تقرير الربع الأول",
            "مراجعة العقد مع فريق المشتريات",
            "Größe der équipe",
            "Клиент: обзор",
            "2027",
            "Pilot",
            "Send the proposal",
            "Workshop on whitespace and wallet share");

    private LargeMaps() {}

    /** @param shape real, flat, chain or fans */
    static MindMap of(String shape, int size) {
        Random random = new Random(7);
        List<MindMapNode> nodes = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int above = above(shape, random, i, size);
            nodes.add(new MindMapNode(
                    new MindMapNode.Id(new UUID(shape.hashCode(), i)),
                    i == 0 ? "Grow Acme in 2027" : TEXTS.get(random.nextInt(TEXTS.size())),
                    i == 0 ? null : nodes.get(above).id(),
                    random.nextInt(20) == 0 ? RichText.ofPlain("A note") : RichText.EMPTY,
                    null,
                    random.nextInt(12) == 0 ? MindMapNode.DONE : null,
                    random.nextInt(25) == 0 ? "https://example.com" : null,
                    false,
                    null));
        }
        return new MindMap(nodes);
    }

    private static int above(String shape, Random random, int i, int size) {
        return switch (shape) {
            case "flat" -> 0;
            case "chain" -> Math.max(0, i - 1);
            case "fans" -> i <= 6 ? 0 : 1 + i % 6;
            default -> i <= 7 ? 0 : i <= 40 ? 1 + random.nextInt(7) : 8 + random.nextInt(Math.min(i, size * 2 / 5) - 8);
        };
    }
}
