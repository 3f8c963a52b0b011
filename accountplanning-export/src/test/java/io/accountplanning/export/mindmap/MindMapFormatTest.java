package io.accountplanning.export.mindmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.error.InvalidException;
import io.accountplanning.mindmap.MindMap;
import io.accountplanning.mindmap.MindMapNode;
import io.accountplanning.text.RichText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MindMapFormatTest {

    @Test
    void markdownIsWhatPeopleWouldWrite() throws IOException {
        MindMapNode root = MindMapNode.of("Grow Acme").withNote(RichText.of("<p>Our <b>largest</b> account</p>"));
        MindMapNode people = MindMapNode.of("People").withLink("https://acme.example/?a=1&b=2");
        MindMap map = MindMap.EMPTY
                .addRoot(root)
                .add(root.id(), people)
                .add(people.id(), MindMapNode.of("Call Bob (1.5 h)").withIcon(MindMapNode.DONE))
                .add(root.id(), MindMapNode.of("1. *Products*\nQ1.2027 - now"));

        assertThat(written(MindMapFormat.MARKDOWN, map)).isEqualTo("""
                        # Grow Acme

                        > Our largest account

                        - [People](https://acme.example/?a=1&b=2)
                          - [x] Call Bob (1.5 h)
                        - 1\\. \\*Products\\*<br>Q1.2027 - now
                        """);
    }

    @Test
    void mermaidQuotesEveryText() throws IOException {
        MindMapNode root = MindMapNode.of("Acme");
        MindMap map = MindMap.EMPTY
                .addRoot(root)
                .add(root.id(), MindMapNode.of("Say \"no\" [#1]").withIcon("fa fa-book"));

        assertThat(written(MindMapFormat.MERMAID, map)).isEqualTo("""
                        mindmap
                          root(("Acme"))
                            n1["Say #quot;no#quot; [#35;1]"]
                            ::icon(fa fa-book)
                        """);
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyMapIsNotWritten(MindMapFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> format.write(MindMap.EMPTY, out))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("there is nothing to write");
        assertThat(out.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREEMIND", "OPML"})
    void aFileThatAsksForOtherFilesIsRefusedAndReadsNone(MindMapFormat format, @TempDir Path folder)
            throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        String attack = "<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>\n"
                + (format == MindMapFormat.OPML
                        ? "<opml version=\"2.0\"><head/><body><outline text=\"a\"/>&s;</body></opml>"
                        : "<map><node TEXT=\"a\"><richcontent TYPE=\"NOTE\"><html><body>&s;</body></html></richcontent></node></map>");

        assertThatThrownBy(() -> read(format, attack))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("<!DOCTYPE ...>")
                .hasMessageNotContaining("the secret");
    }

    @Test
    void aFileThatGrowsWhenItIsReadIsRefused() {
        String bomb = "<!DOCTYPE m [<!ENTITY a \"" + "x".repeat(1_000) + "\"><!ENTITY b \"" + "&a;".repeat(1_000)
                + "\"><!ENTITY c \"" + "&b;".repeat(1_000) + "\">]><map><node TEXT=\"&c;\"/></map>";

        assertThatThrownBy(() -> read(MindMapFormat.FREEMIND, bomb))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("a document type or entity is not allowed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREEMIND | <map><node TEXT='a'></map> | line 1, column 23: is not well-formed XML",
                "FREEMIND | <opml/> | is not a file of FreeMind: expected <map> (was \"opml\")",
                "FREEMIND | <map/> | there is no node: expected <node TEXT=\"...\"> within <map>",
                "FREEMIND | <map><node TEXT='a'/><node TEXT='b'/></map> | a second root: expected one <node> within <map> (was \"b\")",
                "OPML | <opml><head/><body/></opml> | there is nothing in it: expected <outline text=\"...\"> within <body>",
                "OPML | hello | is not well-formed XML",
                "MERMAID | graph TD | line 1, column 1: is not a mindmap of Mermaid: expected mindmap (was \"graph TD\")",
                "MERMAID | mindmap | there is no node: expected a root below mindmap",
                "MARKDOWN | only words | there is no node: expected a heading such as # Acme, or a list",
            })
    void aFileThatIsNotThatSaysWhereAndWhatWasExpected(MindMapFormat format, String text, String message) {
        assertThatThrownBy(() -> read(format, text))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining(message);
    }

    @Test
    void mermaidSaysWhereASecondRootStands() {
        assertThatThrownBy(() -> read(MindMapFormat.MERMAID, "mindmap\n  root\n    child\n  other\n"))
                .hasMessageContaining("line 4, column 3: a second root: indent it more than 2 spaces (was \"other\")");
        assertThatThrownBy(() -> read(MindMapFormat.MERMAID, "mindmap\n  root[\"no end\n"))
                .hasMessageContaining("line 2, column 3: the text has no end: expected \" behind it");
    }

    @Test
    void whatIsTooLargeOrTooDeepIsRefused() {
        assertThatThrownBy(() -> read(MindMapFormat.MARKDOWN, "# root\n" + "- a\n".repeat(MindMapFormat.MAX_NODES)))
                .hasMessageContaining("at most 20000 are read");
        assertThatThrownBy(() -> read(MindMapFormat.FREEMIND, "<map>" + "<node TEXT='a'>".repeat(502)))
                .hasMessageContaining("at most 500 levels are read");
        assertThatThrownBy(() ->
                        MindMapFormat.MERMAID.read(new ByteArrayInputStream(new byte[MindMapFormat.MAX_BYTES + 1])))
                .hasMessageContaining("is larger than 20 MB");
        assertThatThrownBy(() ->
                        MindMapFormat.MARKDOWN.read(new ByteArrayInputStream(new byte[] {'#', ' ', (byte) 0xC3, '('})))
                .hasMessageContaining("is not text in UTF-8");
    }

    @Test
    void aTextThatIsTooLongStandsInTheNote() throws IOException {
        String text = "word ".repeat(199) + "end";

        ReadMindMap read = read(MindMapFormat.MARKDOWN, "# " + text);

        MindMapNode root = read.map().root().orElseThrow();
        assertThat(root.text()).hasSize(500).endsWith("…");
        assertThat(root.note().plain()).isEqualTo(text);
        assertThat(read.leftOut())
                .singleElement()
                .satisfies(out -> assertThat(out.line()).isEqualTo(1));
    }

    @Test
    void anIdThatAFileHasTwiceIsKeptOnce() throws IOException {
        MindMapNode root = MindMapNode.of("Acme");
        String file = written(MindMapFormat.FREEMIND, MindMap.EMPTY.addRoot(root));
        String node = file.substring(file.indexOf("<node"), file.indexOf("</map>"));

        MindMap read = read(MindMapFormat.FREEMIND, file.replace(node, node.replace("/>", ">") + node + "</node>"))
                .map();

        assertThat(read.nodes()).hasSize(2);
        assertThat(read.root().orElseThrow().id()).isEqualTo(root.id());
        assertThat(MindMap.SECTION.check(read)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "**a", "`a", "[a", "![", "a_", "<a", "[[a|", "(a"})
    void marksInMassesAreReadInTime(String mark) {
        String text = "- " + mark.repeat(2_000_000 / mark.length());
        String many = ("- " + mark.repeat(15_000 / mark.length()) + "\n").repeat(20);

        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                java.time.Duration.ofSeconds(30),
                () -> List.of(read(MindMapFormat.MARKDOWN, text), read(MindMapFormat.MARKDOWN, many)));
    }

    private static ReadMindMap read(MindMapFormat format, String text) throws IOException {
        return format.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String written(MindMapFormat format, MindMap map) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(map, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
