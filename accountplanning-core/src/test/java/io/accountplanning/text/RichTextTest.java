package io.accountplanning.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.error.InvalidException;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class RichTextTest {

    @Test
    void equalsByItsHtml() {
        EqualsVerifier.forClass(RichText.class).withNonnullFields("html").verify();
    }

    @Test
    void blocksAndLineBreaksAreLines() {
        assertThat(plain("<h1>Goals</h1><p>Grow <b>Acme</b>.</p><p>Keep<br>calm</p>"))
                .isEqualTo("Goals\nGrow Acme.\nKeep\ncalm");
    }

    @Test
    void anEmptyLineBetweenLineBreaksStays() {
        assertThat(plain("one<br><br>three")).isEqualTo("one\n\nthree");
        assertThat(plain("<p>one<br></p><p>two</p>")).isEqualTo("one\ntwo");
    }

    @Test
    void listsHaveDashes() {
        assertThat(plain("<p>Do:</p><ul><li>call</li><li><p>write</p></li></ul>after"))
                .isEqualTo("Do:\n- call\n- write\nafter");
    }

    @Test
    void whatStandsUnderAnItemStandsFurtherIn() {
        assertThat(plain("<ul><li>own<ol><li>Paris<br>and Lyon<ul><li>new</li></ul></li><li>Milan</li></ol>more</li>"
                        + "<li>other</li></ul><p>Done</p>"))
                .isEqualTo("- own\n  - Paris\n    and Lyon\n    - new\n  - Milan\n  more\n- other\nDone");
        assertThat(plain("<p>a</p><ul><li><ul><li>b</li></ul></li><li></li><li><pre>c\nd</pre></li></ul>"))
                .isEqualTo("a\n  - b\n- c\n  d");
    }

    @Test
    void linesSayHowDeepTheyStandInLists() {
        assertThat(RichText.of("<p>- Doors:</p><p><br></p><ul><li>own<ul><li>Paris<br>and Lyon</li></ul></li></ul>")
                        .lines())
                .containsExactly(
                        new RichText.Line(0, false, "- Doors:"),
                        new RichText.Line(1, true, "own"),
                        new RichText.Line(2, true, "Paris"),
                        new RichText.Line(2, false, "and Lyon"));
        assertThat(RichText.EMPTY.lines()).isEmpty();
    }

    @Test
    void theCellsOfARowStandSideBySide() {
        assertThat(plain("<table><tr><th>Year</th><th>Revenue</th></tr><tr><td>2026</td><td>12</td></tr></table>"))
                .isEqualTo("Year Revenue\n2026 12");
        assertThat(plain("<table><tr><td><p>2026</p></td><td><p>12</p></td></tr></table>"))
                .isEqualTo("2026 12");
    }

    @Test
    void preformattedLinesStayLines() {
        assertThat(plain("<pre>one\n  two</pre>three")).isEqualTo("one\n  two\nthree");
    }

    @Test
    void whatEditorsGiveForNothingIsNothing() {
        assertThat(RichText.of("<p><br></p>")).isSameAs(RichText.EMPTY);
        assertThat(RichText.of("<p>&nbsp;</p>\n")).isSameAs(RichText.EMPTY);
        assertThat(RichText.of("<script>x</script>")).isSameAs(RichText.EMPTY);
        assertThat(RichText.of("").isEmpty()).isTrue();
    }

    @Test
    void isLimitedInWhatItTakes() {
        String longest = "x".repeat(RichText.MAX_LENGTH);

        assertThat(RichText.of(longest).html()).hasSize(RichText.MAX_LENGTH);
        assertThatThrownBy(() -> RichText.of(longest + "x"))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("100000")
                .hasMessageContaining("100001");
    }

    @Test
    void isLimitedInWhatItKeepsToo() {
        String growsWhenMadeSafe = ">".repeat(RichText.MAX_LENGTH / 2);

        assertThatThrownBy(() -> RichText.of(growsWhenMadeSafe)).isInstanceOf(InvalidException.class);
    }

    @Test
    void deepNestingHarmsNobody() {
        assertThatThrownBy(() -> RichText.of("<div>".repeat(8_000) + "x"))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("at most 100 deep");
        assertThatThrownBy(() -> RichText.of("<b><p>".repeat(10_000) + "y"))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("at most 100000");
    }

    @Test
    void isXmlToo() {
        assertThat(RichText.of("a&nbsp;b<br>&copy; &lt;").html()).isEqualTo("a&#xa0;b<br>© &lt;");
    }

    private static String plain(String html) {
        return RichText.of(html).plain();
    }
}
