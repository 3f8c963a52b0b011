package io.accountplanning.export.mindmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.mindmap.MindMap;
import io.accountplanning.mindmap.MindMapNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Files in the form that other programs give them. */
class FilesOfOtherProgramsTest {

    @Test
    void freeplane() throws IOException {
        ReadMindMap read = read(MindMapFormat.FREEMIND, "freeplane.mm");

        assertThat(lines(read.map()))
                .containsExactly(
                        "Acme #97c7dc https://acme.example/ (<p>Our <b>largest</b>&#xa0;account</p>)",
                        "  People #ff0000 [done] folded",
                        "    Bob\n(champion)",
                        "    Carol signs (<p>From May on</p>)",
                        "  …");
        assertThat(read.leftOut())
                .extracting(ReadMindMap.LeftOut::line, ReadMindMap.LeftOut::what, ReadMindMap.LeftOut::value)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple(26, "a node has one icon, the first", "help"),
                        org.assertj.core.api.Assertions.tuple(
                                28, "a map has no such thing as <attribute>", "NAME=age VALUE=47"),
                        org.assertj.core.api.Assertions.tuple(
                                44, "a map has no such thing as <arrowlink>", "DESTINATION=ID_2 STARTARROW=NONE"),
                        org.assertj.core.api.Assertions.tuple(
                                27, "the link must be an http, https or mailto address", "file:/C:/bob.txt"));
    }

    @Test
    void xmind() throws IOException {
        ReadMindMap read = read(MindMapFormat.OPML, "xmind.opml");

        assertThat(lines(read.map()))
                .containsExactly(
                        "Acme",
                        "  People & power (Ask Bob first.<br>Then Carol.)",
                        "    Bob https://acme.example/bob",
                        "    Feed",
                        "  Products");
        assertThat(read.leftOut())
                .singleElement()
                .satisfies(out -> assertThat(out.value()).isEqualTo("javascript:alert(1)"));
    }

    @Test
    void anOutlineOfSeveralTopsHasItsTitleAsRootAndIsFoldedAsItWas() throws IOException {
        assertThat(lines(read(MindMapFormat.OPML, "outliner.opml").map()))
                .containsExactly(
                        "States",
                        "  North",
                        "    Alaska folded",
                        "      Juneau",
                        "    Maine",
                        "  South",
                        "    Texas folded",
                        "      Austin",
                        "  West");
    }

    @Test
    void markdownOfPeople() throws IOException {
        ReadMindMap read = read(MindMapFormat.MARKDOWN, "obsidian.md");

        assertThat(lines(read.map()))
                .containsExactly(
                        "Acme (Our largest account, see the list.)",
                        "  People",
                        "    Bob, the champion",
                        "      likes chess*",
                        "      call him",
                        "      send a card [done]",
                        "    Carol signs from May on https://acme.example/carol (She wants numbers:<br><br># no heading)",
                        "    First",
                        "      Nested",
                        "  Products",
                        "    5*3*2 snake_case_name *literal* & more",
                        "    logo https://acme.example https://acme.example",
                        "    Local");
        assertThat(read.leftOut()).singleElement().satisfies(out -> {
            assertThat(out.line()).isEqualTo(32);
            assertThat(out.value()).isEqualTo("notes/local.md");
        });
    }

    @Test
    void mermaidOfItsDocumentation() throws IOException {
        assertThat(lines(read(MindMapFormat.MERMAID, "docs.mmd").map()))
                .containsExactly(
                        "Grow Acme",
                        "  Origins",
                        "    Long history [fa fa-book]",
                        "    Popularisation",
                        "      British popular psychology author Tony Buzan",
                        "  **Research**\non two lines",
                        "    On effectiveness\nand features",
                        "  Say \"no\" (#1)",
                        "  bang",
                        "  cloud",
                        "  rounded",
                        "    square");
    }

    private static ReadMindMap read(MindMapFormat format, String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(FilesOfOtherProgramsTest.class.getResourceAsStream(file), file)) {
            ReadMindMap read = format.read(in);
            assertThat(MindMap.SECTION.check(read.map())).isEmpty();
            return read;
        }
    }

    private static List<String> lines(MindMap map) {
        List<String> lines = new ArrayList<>();
        Walk.through(map, (node, depth, hasChildren) -> lines.add("  ".repeat(depth) + shown(node)));
        return lines;
    }

    private static String shown(MindMapNode node) {
        return node.text()
                + (node.colour() == null ? "" : " " + node.colour())
                + (node.icon() == null ? "" : " [" + node.icon() + "]")
                + (node.link() == null ? "" : " " + node.link())
                + (node.note().isEmpty() ? "" : " (" + node.note().html() + ")")
                + (node.folded() ? " folded" : "");
    }
}
