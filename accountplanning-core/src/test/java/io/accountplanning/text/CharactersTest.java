package io.accountplanning.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

    private static final String ENGLAND = new StringBuilder()
            .appendCodePoint(0x1F3F4)
            .appendCodePoint(0xE0067)
            .appendCodePoint(0xE0062)
            .appendCodePoint(0xE007F)
            .toString();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u001Bb",
                "a\u0085b",
                "a\u009Bb",
                "a\uD800b",
                "a\uDC00b",
                "a\uFFFEb",
                "a\uFFFFb",
                "a\uFDD0b",
                "a\uDBFF\uDFFFb"
            })
    void whatIsNoTextIsRefusedEverywhere(String text) {
        assertThat(Characters.faultOfLine(text)).contains("leave");
        assertThat(Characters.faultOfText(text)).contains("leave");
        assertThat(Characters.faultOfText(Characters.ofText(text))).contains("leave");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069"})
    void whatReordersHasNoPlaceInALineAndMustBeClosedInAText(String control) {
        assertThat(Characters.faultOfLine("a" + control + "b")).contains("U+20").contains("reorders");
        assertThat(Characters.ofLine("a" + control + "b")).isEqualTo("ab");
        assertThat(Characters.faultOfText("a" + control + "b")).contains("reorders");
        assertThat(Characters.ofText("a" + control + "b")).isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\u202Bb\u202Cc", "a\u2067b\u2069c", "\u2067a\u202Bb\u202C\u2069", "\u202Ea\u202C\u2066b\u2069"
            })
    void whatIsClosedStaysInATextAndLeavesALine(String text) {
        assertThat(Characters.faultOfText(text)).isNull();
        assertThat(Characters.ofText(text)).isEqualTo(text);
        assertThat(Characters.ofLine(text)).matches("[abc]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "\u2060", "\u2063", "\u180E", "\uFFF9", "\uDB40\uDC41", "\uDB40\uDC7F"})
    void whatHidesIsLeftOut(String hidden) {
        assertThat(Characters.ofLine("a" + hidden + "b")).isEqualTo("ab");
        assertThat(Characters.ofText("a" + hidden + "b")).isEqualTo("ab");
        assertThat(Characters.faultOfText("a" + hidden + "b")).contains("hides");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "می\u200Cخواهم", // Persian needs the non-joiner
                "ක්\u200Dෂ", // Sinhala the joiner
                "\u200Eabc\u200F",
                "\u061C12",
                "co\u00ADoperate",
                "\u2764\uFE0F",
                "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67"
            })
    void whatScriptsAndEmojiNeedStays(String text) {
        assertThat(Characters.faultOfLine(text)).isNull();
        assertThat(Characters.ofLine(text)).isEqualTo(text);
    }

    @Test
    void aFlagKeepsItsTagsAndTheyHideNowhereElse() {
        assertThat(Characters.ofLine("x" + ENGLAND + "y")).isEqualTo("x" + ENGLAND + "y");
        assertThat(Characters.ofLine(ENGLAND + ENGLAND.substring(2))).isEqualTo(ENGLAND);
    }

    @Test
    void aZeroWidthSpaceBreaksLinesOfTextsAndHidesInNames() {
        assertThat(Characters.ofText("ភាសា\u200Bខ្មែរ")).contains("\u200B");
        assertThat(Characters.ofLine("Ac\u200Bme")).isEqualTo("Acme");
    }

    @Test
    void breaksAndTabsOfALineBecomeOneSpace() {
        assertThat(Characters.ofLine("Acme\r\n\tLtd\u2028Riga")).isEqualTo("Acme Ltd Riga");
        assertThat(Characters.faultOfLine("Acme\nLtd")).contains("one line");
        assertThat(Characters.faultOfText("Acme\nLtd\t1")).isNull();
    }

    @Property
    void whatIsKeptIsAllowedAndStaysAsItIs(@ForAll("texts") String text) {
        String line = Characters.ofLine(text);
        String several = Characters.ofText(text);

        assertThat(Characters.faultOfLine(line)).isNull();
        assertThat(Characters.ofLine(line)).isEqualTo(line);
        assertThat(Characters.faultOfText(several)).isNull();
        assertThat(Characters.ofText(several)).isEqualTo(several);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        " ",
                        "\n",
                        "\t",
                        "\u2028",
                        "\u202A",
                        "\u202C",
                        "\u202E",
                        "\u2066",
                        "\u2069",
                        "\u200B",
                        "\u200D",
                        "\uFEFF",
                        "\uD83C\uDFF4",
                        "\uDB40\uDC67",
                        "\uDB40\uDC7F",
                        "é",
                        "\u05D0")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }
}
