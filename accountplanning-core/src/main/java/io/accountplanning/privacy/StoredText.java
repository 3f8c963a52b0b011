package io.accountplanning.privacy;

import java.util.Objects;
import java.util.function.Predicate;

/**
 * A text that a storage holds.
 *
 * @param record what it stands in
 * @param part which of its texts, such as {@code author}
 * @param nature what it is
 * @param text the text
 * @param fits whether another text can be kept in its place
 */
public record StoredText(StoredRecord record, String part, TextNature nature, String text, Predicate<String> fits) {

    public StoredText {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(fits, "fits");
    }
}
