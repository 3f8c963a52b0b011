package io.accountplanning.samples.quickstart.file;

import io.accountplanning.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * A text of any length. In JSON it stands where it is used, or in a file beside it that is named after an at sign:
 * {@code "@planning/threats.html"}, relative to the JSON file.
 */
public record LongText(String text) {

    /** The text as HTML that is safe to show; empty where there is none. */
    public static RichText html(@Nullable LongText text) {
        return text == null ? RichText.EMPTY : RichText.of(text.text());
    }
}
