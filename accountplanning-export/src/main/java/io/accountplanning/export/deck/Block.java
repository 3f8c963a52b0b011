package io.accountplanning.export.deck;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands somewhere on a slide. */
sealed interface Block {

    /**
     * Paragraphs in a box.
     *
     * @param fill null for none
     * @param middle whether they stand in the middle of its height rather than on top
     */
    record Prose(List<Para> paras, @Nullable Ink fill, boolean middle) implements Block {

        static final double PADDING = 10;

        public Prose {
            paras = List.copyOf(paras);
        }

        static Prose of(List<Para> paras) {
            return new Prose(paras, null, false);
        }

        /** A figure with what it is below. */
        static Prose tile(String label, String figure, String note, Ink fill) {
            Ink text = fill == Ink.SURFACE ? Ink.PRIMARY : fill.onIt();
            Ink small = fill == Ink.SURFACE ? Ink.QUIET : fill.onIt();
            return new Prose(
                    List.of(
                            Para.of(label, 12).in(small),
                            Para.of(figure, 24).asBold().in(text),
                            Para.of(note, 11).in(small)),
                    fill,
                    true);
        }

        /** The room of the text in its box. */
        Frame room(Frame box) {
            return fill == null ? box : box.inset(PADDING, PADDING / 2);
        }
    }

    /**
     * A table.
     *
     * @param inAll how many rows there are, of which these are the first
     * @param what it shows, for who does not see it
     */
    record Grid(List<Head> heads, List<List<Cell>> rows, int inAll, String what) implements Block {

        public Grid {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }

        Grid rows(int from, int to) {
            return new Grid(heads, rows.subList(from, to), inAll - from, what);
        }
    }

    /**
     * A column of a table.
     *
     * @param share of the width, among those of the others
     */
    record Head(String text, double share, Align align) {}

    /** How a column is aligned. */
    enum Align {
        START,
        CENTRE,
        END
    }

    /**
     * A cell of a table.
     *
     * @param note below the text, smaller
     * @param fill null for none
     */
    record Cell(
            String text,
            String note,
            boolean bold,
            @Nullable Ink fill) {

        static Cell of(String text) {
            return new Cell(text, "", false, null);
        }

        Cell noted(String other) {
            return new Cell(text, other, bold, fill);
        }

        Cell asBold() {
            return new Cell(text, note, true, fill);
        }

        Cell on(@Nullable Ink other) {
            return new Cell(text, note, bold, other);
        }
    }

    /**
     * A chart of bars, one for each category.
     *
     * @param heading above it
     * @param lying whether bars lie, which is best for long names
     * @param most the end of the scale; null for what the values ask for
     */
    record Bars(
            String heading,
            boolean lying,
            List<Bar> bars,
            String series,
            @Nullable Double most) implements Block {

        public Bars {
            bars = List.copyOf(bars);
        }

        /** For who does not see it. */
        String what(String figures) {
            return heading + " – " + figures;
        }
    }

    /** A bar. */
    record Bar(String name, double value, String shown, Ink ink) {}
}
