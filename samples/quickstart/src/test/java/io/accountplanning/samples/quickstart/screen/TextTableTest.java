package io.accountplanning.samples.quickstart.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void columnsStandBelowEachOtherInEveryScript() {
        var table = new TextTable(8, 10).row("Ångström", "x").row("云栖", "y").row("e\u0301te\u0301", "z");
        assertThat(table.lines()).containsExactly("Ångström  x", "云栖      y", "e\u0301te\u0301       z");
    }

    @Test
    void whatIsTooWideIsCutWithinItsColumn() {
        assertThat(TextWidth.fit("云栖白鹭茶业", 6)).isEqualTo("云栖… ");
        assertThat(TextWidth.fit("Thévenard", 5)).isEqualTo("Thév…");
        assertThat(TextWidth.of(TextWidth.fit("株式会社星灯舎", 9))).isEqualTo(9);
    }

    @Test
    void arabicDoesNotCarryItsNeighboursAlong() {
        assertThat(TextWidth.fit("مجموعة", 8)).startsWith("\u2068").endsWith("\u2069  ");
        assertThat(TextWidth.of(TextWidth.fit("مجموعة", 8))).isEqualTo(8);
    }

    @Test
    void longResultsGoOnInTheNextLine() {
        assertThat(TextWidth.wrap("12 one, 3 two, 4 three", 10)).containsExactly("12 one, 3", "two, 4", "three");
        assertThat(TextWidth.wrap("incomprehensibilities", 5)).containsExactly("incomprehensibilities");
    }
}
