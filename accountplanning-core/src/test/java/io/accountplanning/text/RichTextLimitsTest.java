package io.accountplanning.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.error.InvalidException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class RichTextLimitsTest {

    @Test
    void aMillionCharactersAreRefusedUnread() {
        assertThatThrownBy(() -> RichText.of("<b>x</b>".repeat(125_000)))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("100000")
                .hasMessageContaining("1000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<ul><li>", "<blockquote>", "<div>", "<b>"})
    void tenThousandDeepIsRefusedWithItsDepth(String tag) {
        assertThatThrownBy(() -> RichText.of(tag.repeat(100_000 / (3 * tag.length())) + "x"))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("100");
        assertThatThrownBy(() -> RichText.of(tag.repeat(200) + "x"))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("deep")
                .hasMessageContaining("take some formatting away");
    }

    @Test
    void tablesWithinTablesComeToAnEnd() {
        String table = "<table><tbody><tr><td>";

        assertThat(RichText.of(table.repeat(5) + "x").html()).startsWith(table.repeat(5));
        assertThat(RichText.of("<table><tr><td>x</td></tr></table>".repeat(50)).isEmpty())
                .isFalse();
        assertThatThrownBy(() -> RichText.of(table.repeat(6) + "x"))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("at most 5 deep");
    }

    @Test
    void whatPeopleNestIsKept() {
        assertThat(RichText.of("<blockquote>".repeat(99) + "<b>x</b>").plain()).isEqualTo("x");
        assertThat(RichText.of("<p>a<br>b<hr></p>".repeat(500)).isEmpty()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=http://x><p>",
                "<b><i><u><p></b>",
                "<svg><desc>",
                "<select><option>",
                "<table><td>",
                "&",
                "<",
                "<!--",
                "<a title='",
                "</p>",
                "<x y=1 ",
                "\u202E",
                "&#8238;",
                "<math><mtext><table><mglyph><style>"
            })
    void twiceAsMuchTakesNotMuchLonger(String part) {
        RichText warm = readable(part.repeat(500));
        long once = took(part, 50_000);
        long twice = took(part, 100_000);

        assertThat(warm).isNotNull();
        assertThat(Duration.ofNanos(twice))
                .isLessThan(Duration.ofNanos(8 * once).plusSeconds(2));
    }

    private static long took(String part, int length) {
        long start = System.nanoTime();
        readable(part.repeat(length / part.length()));
        return System.nanoTime() - start;
    }

    private static RichText readable(String html) {
        try {
            return RichText.of(html);
        } catch (InvalidException e) {
            return RichText.EMPTY;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u202Eb", "a&#8238;b", "a&#x202e;<b>b</b>", "a\u2066b", "\uFEFFab", "a\uDB40\uDC41b"})
    void whatHidesOrReordersUnclosedIsLeftOut(String html) {
        assertThat(RichText.of(html).plain()).isEqualTo("ab");
    }

    @Test
    void whatScriptsNeedIsKept() {
        String html = "<p>می\u200Cخواهم \u2067שלום\u2069 ភា\u200Bសា</p>";

        assertThat(RichText.of(html).html()).isEqualTo(html);
    }
}
