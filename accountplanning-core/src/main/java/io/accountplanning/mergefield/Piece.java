package io.accountplanning.mergefield;

import java.util.List;

/** A piece of a template that was read. */
sealed interface Piece {

    /** Text that stands as it is. */
    record Literal(String text) implements Piece {}

    /**
     * A field's value.
     *
     * @param formats how it is written: at most one of its kind's first, then those of any text
     */
    record Value(Place place, List<String> formats) implements Piece {}

    /** One of two, as a field has a value or not. */
    record Choice(Place place, List<Piece> then, List<Piece> otherwise) implements Piece {}

    /** The same for each entry of a list. */
    record Each(Place place, List<Piece> body) implements Piece {}

    /**
     * Where a value is read.
     *
     * @param levels how many lists outwards: 0 for the innermost
     * @param reading the field there
     */
    record Place(int levels, MergeFields.Reading<?> reading) {

        /** What the field holds; null when nothing. */
        @SuppressWarnings("unchecked") // the template was read against the fields of what stands in the frame
        @org.jspecify.annotations.Nullable
        Object in(Frame frame) {
            MergeFields.Reading<Object> typed = (MergeFields.Reading<Object>) reading;
            return typed.read().apply(frame.outwards(levels).source());
        }
    }

    /**
     * What values are read from.
     *
     * @param source the entry of the innermost list, or what the template is about
     * @param outer around it; null at the outermost
     */
    record Frame(
            Object source,
            @org.jspecify.annotations.Nullable Frame outer) {

        Frame outwards(int levels) {
            Frame frame = this;
            for (int i = 0; i < levels && frame.outer != null; i++) {
                frame = frame.outer;
            }
            return frame;
        }
    }
}
