package io.accountplanning.export.mindmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.error.InvalidException;
import io.accountplanning.mindmap.MindMap;
import io.accountplanning.mindmap.MindMapNode;
import io.accountplanning.text.RichText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MindMapFormatProperties {

    @Property(tries = 400)
    void whatAFormatCarriesComesBack(
            @ForAll MindMapFormat format, @ForAll @IntRange(min = 1, max = 40) int size, @ForAll long seed)
            throws IOException {
        comesBack(format, RandomMaps.of(size, 0, seed));
    }

    @ParameterizedTest
    @EnumSource
    void aMapMayBeLargeAndDeep(MindMapFormat format) throws IOException {
        comesBack(format, RandomMaps.of(5_000, 200, 42));
    }

    @Property(tries = 50)
    void theSameMapGivesTheSameBytes(@ForAll MindMapFormat format, @ForAll long seed) throws IOException {
        assertThat(written(format, RandomMaps.of(30, 5, seed))).isEqualTo(written(format, RandomMaps.of(30, 5, seed)));
    }

    @Property(tries = 600)
    void aDamagedFileIsReadSoundlyOrRefused(
            @ForAll MindMapFormat format, @ForAll @IntRange(min = 1, max = 8) int size, @ForAll long seed)
            throws IOException {
        byte[] bytes = damaged(written(format, RandomMaps.of(size, 0, seed)), new Random(seed));
        try {
            ReadMindMap read = format.read(new ByteArrayInputStream(bytes));
            assertThat(MindMap.SECTION.check(read.map())).isEmpty();
            assertThat(read.map().root()).isPresent();
        } catch (InvalidException refused) {
            assertThat(refused.violations().get(0).path()).matches("line \\d+, column \\d+");
        }
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        byte[] damaged = bytes.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(damaged.length);
            if (random.nextInt(4) == 0) {
                damaged = java.util.Arrays.copyOf(damaged, Math.max(1, at));
            } else {
                damaged[at] =
                        (byte) (random.nextBoolean() ? "<>&\"\n -#[]()`".charAt(random.nextInt(13)) : random.nextInt());
            }
        }
        return damaged;
    }

    private static void comesBack(MindMapFormat format, MindMap map) throws IOException {
        assertThat(MindMap.SECTION.check(map)).isEmpty();
        ReadMindMap read = format.read(new ByteArrayInputStream(written(format, map)));

        assertThat(lines(read.map(), format)).isEqualTo(lines(carried(format, map), format));
        assertThat(read.leftOut()).isEmpty();
        assertThat(MindMap.SECTION.check(read.map())).isEmpty();
    }

    private static byte[] written(MindMapFormat format, MindMap map) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(map, out);
        return out.toByteArray();
    }

    /** The map as far as the format's table says that it is carried. */
    private static MindMap carried(MindMapFormat format, MindMap map) {
        return new MindMap(map.nodes().stream()
                .map(node -> switch (format) {
                    case FREEMIND -> node;
                    case OPML ->
                        words(node)
                                .withColour(null)
                                .withIcon(null)
                                .withFolded(shownFolds(map).contains(node.id()));
                    case MERMAID ->
                        node.withNote(RichText.EMPTY)
                                .withColour(null)
                                .withLink(null)
                                .withFolded(false)
                                .withIcon(node.icon() == null || node.icon().contains(")") ? null : node.icon());
                    case MARKDOWN ->
                        words(node)
                                .withColour(null)
                                .withFolded(false)
                                .withIcon(
                                        node.parent() != null && MindMapNode.DONE.equals(node.icon())
                                                ? node.icon()
                                                : null);
                })
                .toList());
    }

    private static MindMapNode words(MindMapNode node) {
        return node.withNote(RichText.ofPlain(node.note().plain()));
    }

    private static Set<MindMapNode.Id> shownFolds(MindMap map) {
        Set<MindMapNode.Id> folds = new HashSet<>();
        Set<MindMapNode.Id> shown = new HashSet<>();
        Map<MindMapNode.Id, MindMapNode> byId = new HashMap<>();
        Set<MindMapNode.Id> parents = new HashSet<>();
        map.nodes().forEach(node -> parents.add(node.parent()));
        for (MindMapNode node : map.nodes()) {
            byId.put(node.id(), node);
            MindMapNode above = byId.get(node.parent());
            if (above == null || (shown.contains(above.id()) && !above.folded())) {
                shown.add(node.id());
                if (node.folded() && parents.contains(node.id()) && node.parent() != null) {
                    folds.add(node.id());
                }
            }
        }
        return folds;
    }

    /** A line for each node, in the order of the tree, with everything that it has. */
    private static List<String> lines(MindMap map, MindMapFormat format) {
        List<String> lines = new ArrayList<>();
        Walk.through(
                map,
                (node, depth, hasChildren) ->
                        lines.add(depth + "|" + node.text() + "|" + node.note().html() + "|"
                                + node.colour() + "|" + node.icon() + "|" + node.link() + "|" + node.folded()
                                + (format == MindMapFormat.FREEMIND ? "|" + node.id() + "|" + node.origin() : "")));
        return lines;
    }
}
