package io.accountplanning.activity;

import java.util.List;
import java.util.Objects;

/**
 * An entry of the activity log in sentences.
 *
 * @param entry the entry, which says who and when
 * @param sentences one for each of its changes, in their order
 */
public record ToldEntry(ActivityEntry entry, List<String> sentences) {

    public ToldEntry {
        Objects.requireNonNull(entry, "entry");
        sentences = List.copyOf(sentences);
    }
}
