package io.accountplanning.mergefield;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field that a template may name: what a picker on a screen offers.
 *
 * @param path how it is written, such as {@code plan.subject}
 * @param kind what it holds
 * @param description what it is, in English
 * @param list the list that it is a field of each entry of, so that it stands within {@code {{#each}}} of that; null when it
 *     stands anywhere
 */
public record MergeField(
        String path,
        MergeFieldKind kind,
        String description,
        @Nullable String list) {

    public MergeField {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(description, "description");
    }
}
