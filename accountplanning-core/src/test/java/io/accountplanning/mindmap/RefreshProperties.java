package io.accountplanning.mindmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.text.RichText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds whatever people did to a generated map, and whatever the plan has become since. */
class RefreshProperties {

    private static final int ORIGINS = 14;

    @Property(tries = 500)
    void theGeneratedPartIsTheOutline(@ForAll long seed) {
        Random random = new Random(seed);
        Outline outline = outline(random);
        MindMap after = worked(random).refreshedFrom(outline);

        Map<MindMapNode.Origin, String> generated = new HashMap<>();
        after.nodes().stream()
                .filter(node -> node.origin() != null)
                .forEach(node -> generated.put(
                        node.origin(), node.text() + " of " + originAbove(after, node) + " " + isMarked(node)));
        Map<MindMapNode.Origin, String> expected = new HashMap<>();
        expect(outline, null, expected);
        assertThat(generated).isEqualTo(expected);
    }

    @Property(tries = 500)
    void itIsAlwaysATree(@ForAll long seed) {
        Random random = new Random(seed);

        assertThat(MindMap.SECTION.check(worked(random).refreshedFrom(outline(random))))
                .isEmpty();
    }

    @Property(tries = 500)
    void twiceIsOnce(@ForAll long seed) {
        Random random = new Random(seed);
        Outline outline = outline(random);
        MindMap once = worked(random).refreshedFrom(outline);

        assertThat(once.refreshedFrom(outline)).isEqualTo(once);
    }

    @Property(tries = 500)
    void nothingThatPeopleMadeIsLost(@ForAll long seed) {
        Random random = new Random(seed);
        MindMap before = worked(random);
        MindMap after = before.refreshedFrom(outline(random));

        assertThat(after.nodes())
                .containsAll(before.nodes().stream()
                        .filter(node -> node.origin() == null)
                        .toList());
    }

    @Property(tries = 500)
    void coloursLinksAndFoldingStay(@ForAll long seed) {
        Random random = new Random(seed);
        MindMap before = worked(random);
        Map<MindMapNode.Id, MindMapNode> after = new HashMap<>();
        before.refreshedFrom(outline(random)).nodes().forEach(node -> after.put(node.id(), node));

        assertThat(before.nodes())
                .filteredOn(node -> after.containsKey(node.id()))
                .allSatisfy(node -> {
                    MindMapNode now = after.get(node.id());
                    assertThat(now.colour()).isEqualTo(node.colour());
                    assertThat(now.link()).isEqualTo(node.link());
                    assertThat(now.folded()).isEqualTo(node.folded());
                });
    }

    @Property(tries = 500)
    void whatStaysBelowItsParentStaysInItsOrder(@ForAll long seed) {
        Random random = new Random(seed);
        MindMap before = worked(random);
        MindMap after = before.refreshedFrom(outline(random));

        for (MindMapNode parent : after.nodes()) {
            List<MindMapNode.Id> is = ids(after.children(parent.id()));
            List<MindMapNode.Id> was = ids(before.children(parent.id()));
            was.retainAll(is);
            assertThat(is.subList(0, was.size())).isEqualTo(was);
        }
    }

    private static List<MindMapNode.Id> ids(List<MindMapNode> nodes) {
        return new ArrayList<>(nodes.stream().map(MindMapNode::id).toList());
    }

    private static boolean isMarked(MindMapNode node) {
        return MindMapNode.DONE.equals(node.icon());
    }

    private static void expect(Outline outline, MindMapNode.Origin above, Map<MindMapNode.Origin, String> all) {
        all.put(outline.origin(), outline.text() + " of " + above + " " + outline.done());
        outline.children().forEach(child -> expect(child, outline.origin(), all));
    }

    private static MindMapNode.Origin originAbove(MindMap map, MindMapNode node) {
        MindMapNode.Id parent = node.parent();
        while (parent != null && map.node(parent).origin() == null) {
            parent = map.node(parent).parent();
        }
        return parent == null ? null : map.node(parent).origin();
    }

    /** A random tree of some of the origins. */
    private static Outline outline(Random random) {
        Set<Integer> left = new HashSet<>();
        for (int origin = 1; origin < ORIGINS; origin++) {
            if (random.nextInt(3) > 0) {
                left.add(origin);
            }
        }
        return outline(random, 0, new ArrayList<>(left));
    }

    private static Outline outline(Random random, int origin, List<Integer> below) {
        List<Outline> children = new ArrayList<>();
        while (!below.isEmpty()) {
            int child = below.remove(random.nextInt(below.size()));
            List<Integer> part = new ArrayList<>(below.subList(0, random.nextInt(below.size() + 1)));
            below.removeAll(part);
            children.add(outline(random, child, part));
        }
        return new Outline(
                new MindMapNode.Origin(new UUID(0, origin)),
                "text " + random.nextInt(3),
                random.nextBoolean() ? null : RichText.ofPlain("note " + random.nextInt(3)),
                random.nextBoolean(),
                children);
    }

    /** A map that people worked on, generated in the middle of it, or not at all. */
    private static MindMap worked(Random random) {
        MindMap map = random.nextInt(3) > 0 ? MindMap.EMPTY : MindMap.EMPTY.addRoot(MindMapNode.of("by hand"));
        map = steps(map, random);
        map = random.nextInt(4) > 0 ? map.refreshedFrom(outline(random)) : map;
        return steps(map, random);
    }

    private static MindMap steps(MindMap before, Random random) {
        MindMap map = before;
        for (int step = random.nextInt(25); step > 0 && !map.nodes().isEmpty(); step--) {
            try {
                map = step(map, random);
            } catch (AccountPlanningException refused) {
                continue;
            }
        }
        return map;
    }

    private static MindMap step(MindMap map, Random random) {
        MindMapNode.Id one = map.nodes().get(random.nextInt(map.nodes().size())).id();
        MindMapNode.Id other =
                map.nodes().get(random.nextInt(map.nodes().size())).id();
        return switch (random.nextInt(9)) {
            case 0 -> map.children(one).isEmpty() ? map.remove(one) : map;
            case 1, 2, 3 -> map.move(one, other, random.nextInt(3));
            case 4 -> map.edit(one, node -> node.withColour("#00FF00").withLink("https://example.com"));
            case 5 -> map.edit(one, node -> node.withFolded(!node.folded()).withText("by hand"));
            case 6 -> map.duplicate(one);
            default -> map.add(one, MindMapNode.of("hand " + random.nextInt(9)));
        };
    }

    @Property(tries = 500)
    void whatWasReadFromAFileIsNotDoubled(@ForAll long seed) {
        Random random = new Random(seed);
        Outline outline = outline(random);
        MindMap generated = MindMap.EMPTY.refreshedFrom(outline);
        MindMap read = new MindMap(
                generated.nodes().stream().map(node -> node.withOrigin(null)).toList());

        MindMap again = read.refreshedFrom(outline);

        assertThat(again.nodes()).hasSameSizeAs(generated.nodes());
        assertThat(again.nodes())
                .extracting(MindMapNode::origin)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        assertThat(again.nodes())
                .extracting(MindMapNode::text)
                .isEqualTo(generated.nodes().stream().map(MindMapNode::text).toList());
    }
}
