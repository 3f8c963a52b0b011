package io.accountplanning.export.picture;

import io.accountplanning.mindmap.MindMap;
import io.accountplanning.mindmap.MindMapNode;
import io.accountplanning.text.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Mind maps to draw. */
final class MindMaps {

    private static final String WORDS =
            "renewal expansion sponsor pricing security workshop data platform legal review "
                    + "budget owner Größe équipe Клиент Πελάτης training rollout success pilot quarterly business competitor risk";

    private MindMaps() {}

    /** A map of that many nodes; the same seed gives the same map. */
    static MindMap random(int size, long seed) {
        Random random = new Random(seed);
        List<MindMapNode> nodes = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            MindMapNode.Id parent = i == 0 ? null : nodes.get(parent(random, i)).id();
            nodes.add(node(random, parent, i));
        }
        return new MindMap(nodes);
    }

    private static int parent(Random random, int index) {
        return random.nextInt(4) == 0 ? 0 : random.nextInt(index);
    }

    private static MindMapNode node(Random random, MindMapNode.Id parent, int index) {
        String text = words(random, 1 + random.nextInt(random.nextInt(10) == 0 ? 25 : 5));
        return new MindMapNode(
                new MindMapNode.Id(new UUID(random.nextLong(), index)),
                text,
                parent,
                random.nextInt(6) == 0 ? RichText.ofPlain(words(random, 8)) : RichText.EMPTY,
                random.nextInt(8) == 0 ? String.format("#%06X", random.nextInt(0x1000000)) : null,
                random.nextInt(8) == 0 ? "flag-green" : null,
                random.nextInt(8) == 0 ? "https://example.com/?a=1&b=" + index : null,
                index > 0 && random.nextInt(12) == 0,
                null);
    }

    private static String words(Random random, int count) {
        String[] words = WORDS.split(" ");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(words[random.nextInt(words.length)]);
        }
        return text.toString();
    }
}
