package io.accountplanning.export.mindmap;

import io.accountplanning.mindmap.MindMapNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A node while its file is being read: what the file says of it, whatever that is. */
final class Draft {

    final @Nullable Draft parent;
    final Place place;
    final int depth;
    final List<String> notes = new ArrayList<>();
    String text = "";

    @Nullable
    String colour;

    @Nullable
    String icon;

    @Nullable
    String link;

    boolean folded;
    MindMapNode.@Nullable Id id;
    MindMapNode.@Nullable Origin origin;

    Draft(@Nullable Draft parent, Place place) {
        this.parent = parent;
        this.place = place;
        this.depth = parent == null ? 1 : parent.depth + 1;
    }

    /** Further words below the node. */
    void notePlain(String words) {
        if (!words.isBlank()) {
            notes.add(Html.ofPlain(words));
        }
    }
}
