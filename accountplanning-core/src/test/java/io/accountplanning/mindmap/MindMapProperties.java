package io.accountplanning.mindmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.error.AccountPlanningException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class MindMapProperties {

    @Property
    void isATreeWhateverIsDoneToIt(@ForAll @Size(max = 40) List<@IntRange(max = 9_999) Integer> steps) {
        MindMap map = MindMap.EMPTY;
        for (int step : steps) {
            map = stepped(map, step);
            assertThat(MindMap.SECTION.check(map)).isEmpty();
            assertThat(reached(map)).hasSize(map.nodes().size());
        }
    }

    @Property
    void aMovedNodeStandsWhereItWasPutAndItsSiblingsKeepTheirOrder(
            @ForAll @Size(min = 5, max = 40) List<@IntRange(max = 9_999) Integer> steps,
            @ForAll @IntRange(max = 99) int which,
            @ForAll @IntRange(max = 99) int below,
            @ForAll @IntRange(max = 99) int position) {
        MindMap map = grown(steps);
        MindMapNode moved = map.nodes().get(which % map.nodes().size());
        MindMapNode parent = map.nodes().get(below % map.nodes().size());
        List<MindMapNode> siblings = new ArrayList<>(map.children(parent.id()));
        siblings.remove(moved);
        int at = position % (siblings.size() + 1);
        try {
            List<MindMapNode> after = map.move(moved.id(), parent.id(), at).children(parent.id());

            siblings.add(at, after.get(at));
            assertThat(after).isEqualTo(siblings);
            assertThat(after.get(at).id()).isEqualTo(moved.id());
        } catch (AccountPlanningException refused) {
            assertThat(below(map, moved)).contains(parent.id());
        }
    }

    @Property
    void removingTakesAllThatHangsOnItAndNothingElse(
            @ForAll @Size(min = 5, max = 40) List<@IntRange(max = 9_999) Integer> steps,
            @ForAll @IntRange(max = 99) int which) {
        MindMap map = grown(steps);
        MindMapNode removed = map.nodes().get(which % map.nodes().size());
        Set<MindMapNode.Id> gone = below(map, removed);

        assertThat(map.remove(removed.id()).nodes())
                .isEqualTo(map.nodes().stream()
                        .filter(node -> !gone.contains(node.id()))
                        .toList());
    }

    private static MindMap grown(List<Integer> steps) {
        MindMap map = MindMap.EMPTY.addRoot(MindMapNode.of("root"));
        for (int step : steps) {
            map = map.add(map.nodes().get(step % map.nodes().size()).id(), MindMapNode.of("node " + step));
        }
        return map;
    }

    private static MindMap stepped(MindMap map, int step) {
        if (map.nodes().isEmpty()) {
            return map.addRoot(MindMapNode.of("root"));
        }
        MindMapNode.Id one = map.nodes().get(step / 10 % map.nodes().size()).id();
        MindMapNode.Id other = map.nodes().get(step / 100 % map.nodes().size()).id();
        try {
            return switch (step % 10) {
                case 0 -> map.remove(one);
                case 1, 2, 3 -> map.move(one, other, step / 1000);
                case 4 -> map.edit(one, node -> node.withColour("#00FF00").withParent(other));
                default -> map.add(one, MindMapNode.of("node " + step));
            };
        } catch (AccountPlanningException refused) {
            return map;
        }
    }

    private static Set<MindMapNode.Id> reached(MindMap map) {
        return map.root().map(root -> below(map, root)).orElse(Set.of());
    }

    private static Set<MindMapNode.Id> below(MindMap map, MindMapNode top) {
        List<MindMapNode> all = new ArrayList<>(List.of(top));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(map.children(all.get(i).id()));
        }
        Set<MindMapNode.Id> ids = new HashSet<>();
        all.forEach(node -> ids.add(node.id()));
        assertThat(ids).hasSize(all.size());
        return ids;
    }
}
