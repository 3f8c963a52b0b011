package io.accountplanning.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.export.label.Labels;
import io.accountplanning.text.Characters;
import io.accountplanning.text.RichText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Doors:</p><ul><li>own<ul><li>Paris</li><li>Milan.</li></ul></li><li>other</li></ul> | Doors: own (Paris; Milan.); other",
                "<ul><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li></ul><p>d</p> | a (b (c)); d",
                "<ul><li>a<ul><li><ul><li>c</li></ul></li><li>b</li></ul>e</li></ul> | a (c; b); e",
                "<ul><li><ul><li>a</li></ul></li><li>b</li></ul> | a; b",
                "<p>- a</p><p>- b</p> | a; b",
            })
    void whatStandsUnderAnItemIsInBracketsBehindIt(String html, String line) {
        assertThat(MarkdownLine.words(RichText.of(html), Labels.of(Locale.ENGLISH)))
                .isEqualTo(line);
    }

    @Property
    void aListOfAnyDepthIsReadFromItsLineAgain(@ForAll("trees") List<Integer> depths) {
        String line = MarkdownLine.words(RichText.of(html(depths)), Labels.of(Locale.ENGLISH));

        List<Integer> read = new ArrayList<>();
        int depth = 1;
        for (char c : line.toCharArray()) {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == 'x') {
                read.add(depth);
            }
        }
        assertThat(depth).as(line).isEqualTo(1);
        assertThat(read).as(line).isEqualTo(depths);
    }

    private static String html(List<Integer> depths) {
        StringBuilder html = new StringBuilder();
        int at = 0;
        for (int depth : depths) {
            html.append(depth > at ? "<ul>" : "</li>" + "</ul></li>".repeat(at - depth))
                    .append("<li>x");
            at = depth;
        }
        return html.append("</li></ul>".repeat(at)).toString();
    }

    /** The first item stands outermost, and none stands deeper than right under the one before it. */
    @Provide
    Arbitrary<List<Integer>> trees() {
        return Arbitraries.integers()
                .between(1, 6)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(wished -> {
                    List<Integer> depths = new ArrayList<>();
                    wished.forEach(wish ->
                            depths.add(Math.min(wish, depths.isEmpty() ? 1 : depths.get(depths.size() - 1) + 1)));
                    return depths;
                });
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
