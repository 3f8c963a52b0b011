package io.accountplanning.export.deck;

import java.util.List;

/**
 * A slide.
 *
 * @param title the message in a sentence
 * @param notes for who speaks: where figures come from
 */
record Page(String title, List<Placed> blocks, List<String> notes) {

    /** A block and its place. */
    record Placed(Frame frame, Block block) {}

    Page {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }
}
