package io.accountplanning.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.text.Characters;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownLineProperties {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~~~ a",
                "``` a",
                "---",
                "***",
                "===",
                "1. a",
                "1) a",
                "# a",
                "> a",
                "    a",
                "<!-- a",
                "[a]: http://b",
                "- a",
                "+ a",
                "* a",
                "<div>",
                "&amp;",
                "a  \\",
                "| a | b |"
            })
    void whatBeginsABlockElsewhereBeginsNoneHere(String text) {
        whatAnotherReaderReadsInAnItemAreTheWordsAndNothingElse(text);
    }

    @Property
    void whatAnotherReaderReadsInAnItemAreTheWordsAndNothingElse(@ForAll("texts") String text) {
        assertThat(Characters.faultOfLine(MarkdownLine.words(text))).isNull();
        Node list = Parser.builder()
                .build()
                .parse("- " + MarkdownLine.of(text) + "\n")
                .getFirstChild();

        assertThat(list).isInstanceOf(ListBlock.class);
        assertThat(list.getNext()).isNull();
        assertThat(list.getFirstChild()).isInstanceOf(ListItem.class).isEqualTo(list.getLastChild());
        Node words = list.getFirstChild().getFirstChild();
        if (words == null) {
            assertThat(MarkdownLine.words(text)).isEmpty();
            return;
        }
        assertThat(words).isInstanceOf(Paragraph.class);
        assertThat(words.getNext()).isNull();
        StringBuilder read = new StringBuilder();
        for (Node part = words.getFirstChild(); part != null; part = part.getNext()) {
            assertThat(part).isInstanceOf(Text.class);
            read.append(((Text) part).getLiteral());
        }
        assertThat(read.toString()).isEqualTo(MarkdownLine.words(text));
    }

    @Property
    void whatIsShortenedIsNoLongerThanAskedAndBeginsAsItDid(
            @ForAll("texts") String text, @ForAll @IntRange(min = 2, max = 40) int most) {
        String shortened = MarkdownLine.shortened(text, most);

        assertThat(shortened.codePointCount(0, shortened.length())).isLessThanOrEqualTo(most);
        assertThat(MarkdownLine.words(text)).startsWith(shortened.replaceFirst("…$", ""));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab1 .)(*_`~#+-=>|<&;![]{}\\\"'^$:/\n\t\r\u00a0\u2028…\u202e\u200b\u0007")
                .withChars("é日👩")
                .ofMaxLength(60)
                .map(text ->
                        new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace("?", "!"));
    }
}
