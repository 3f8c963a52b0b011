package io.accountplanning.mindmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.error.Violation;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MindMapTest {

    private final MindMapNode root = MindMapNode.of("Acme");
    private final MindMap map = MindMap.EMPTY.addRoot(root);

    @Test
    void hasOneRoot() {
        assertThatThrownBy(() -> map.addRoot(MindMapNode.of("another")))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("has a root already");
        assertThat(violations(new MindMap(List.of(root, MindMapNode.of("another")))))
                .containsExactly("nodes: there must be exactly one root, not 2");
    }

    @Test
    void hasNoCycleAndNothingHangsInTheAir() {
        MindMapNode a = MindMapNode.of("a");
        MindMapNode b = MindMapNode.of("b").withParent(a.id());

        assertThat(violations(new MindMap(List.of(root, a.withParent(b.id()), b))))
                .containsExactly("nodes: a node hangs on itself, directly or through others");
        assertThat(violations(new MindMap(List.of(root, b))))
                .singleElement()
                .asString()
                .startsWith("nodes[2].parent: ");
        assertThat(violations(new MindMap(List.of(a.withParent(b.id()), b))))
                .containsExactly("nodes: there must be exactly one root, not 0");
    }

    @Test
    void aNodeDoesNotHangOnItself() {
        MindMapNode child = MindMapNode.of("child");
        MindMap grown = map.add(root.id(), child);

        assertThatThrownBy(() -> grown.move(child.id(), child.id(), 0)).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> grown.move(root.id(), child.id(), 0))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("Acme");
        assertThatThrownBy(() -> grown.move(child.id(), root.id(), 1))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("must be from 0 to 0");
        assertThatThrownBy(() -> grown.remove(MindMapNode.Id.next())).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://acme.example/x?y=1", "HTTP://acme.example", "mailto:bob@acme.example"})
    void linksLeadToTheWebOrToAMailbox(String link) {
        assertThat(violations(map.edit(root.id(), node -> node.withLink(link)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " https://acme.example",
                "data:text/html,x",
                "//acme.example",
                "https://a b",
                "https://\"x"
            })
    void otherLinksAreRefused(String link) {
        assertThat(violations(map.edit(root.id(), node -> node.withLink(link))))
                .singleElement()
                .asString()
                .startsWith("nodes[1].link: must be an http, https or mailto address");
    }

    @Test
    void coloursAreWrittenForABrowser() {
        assertThat(violations(map.edit(root.id(), node -> node.withColour("#12aBcF"))))
                .isEmpty();
        assertThat(violations(map.edit(root.id(), node -> node.withColour("red"))))
                .containsExactly("nodes[1].colour: is written #RRGGBB (was \"red\")");
    }

    @Test
    void whatANodeWasGeneratedFromIsThereOnce() {
        MindMapNode.Origin origin = new MindMapNode.Origin(new UUID(0, 1));

        assertThat(violations(map.add(root.id(), MindMapNode.of("a").withOrigin(origin))
                        .add(root.id(), MindMapNode.of("b").withOrigin(origin))))
                .singleElement()
                .asString()
                .startsWith("nodes[3].origin: another node was generated from the same");
    }

    @Test
    void aDuplicateStandsBehindItsOriginalWithAllThatHangsOnIt() {
        MindMapNode a = MindMapNode.of("a").withColour("#112233");
        MindMapNode below = MindMapNode.of("below").withOrigin(new MindMapNode.Origin(new UUID(0, 1)));
        MindMap grown =
                map.add(root.id(), a).add(root.id(), MindMapNode.of("b")).add(a.id(), below);

        MindMap doubled = grown.duplicate(a.id());

        assertThat(doubled.children(root.id())).extracting(MindMapNode::text).containsExactly("a", "a", "b");
        MindMapNode copy = doubled.children(root.id()).get(1);
        assertThat(copy.colour()).isEqualTo("#112233");
        assertThat(doubled.children(copy.id())).singleElement().satisfies(node -> {
            assertThat(node.text()).isEqualTo("below");
            assertThat(node.origin()).isNull();
        });
        assertThat(violations(doubled)).isEmpty();
        assertThatThrownBy(() -> grown.duplicate(root.id()))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("the root cannot stand twice");
    }

    @Test
    void foldingAllLeavesTheBranchesToBeSeen() {
        MindMapNode a = MindMapNode.of("a");
        MindMap grown = map.add(root.id(), a).add(a.id(), MindMapNode.of("below"));

        assertThat(grown.foldAll().nodes()).extracting(MindMapNode::folded).containsExactly(false, true, false);
        assertThat(grown.foldAll().unfoldAll()).isEqualTo(grown);
    }

    private static List<String> violations(MindMap map) {
        return MindMap.SECTION.check(map).stream().map(Violation::toString).toList();
    }
}
