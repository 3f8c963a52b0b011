package io.accountplanning.mindmap;

import io.accountplanning.text.RichText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a mind map is generated from: a tree of things with ids that stay the same.
 *
 * @param origin what the node is found by when the map is refreshed; once in an outline
 * @param text what stands on the node
 * @param note what else there is to say; null leaves the node the note that it has
 * @param done whether it is done
 * @param children what hangs on it, in order
 */
public record Outline(
        MindMapNode.Origin origin, String text, @Nullable RichText note, boolean done, List<Outline> children) {

    public Outline {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(text, "text");
        children = List.copyOf(children);
    }

    /** Something that is not done, with that below it. */
    public static Outline of(MindMapNode.Origin origin, String text, List<Outline> children) {
        return new Outline(origin, text, null, false, children);
    }
}
