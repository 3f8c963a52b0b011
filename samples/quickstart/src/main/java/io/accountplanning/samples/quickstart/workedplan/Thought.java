package io.accountplanning.samples.quickstart.workedplan;

import io.accountplanning.samples.quickstart.file.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A thought and the thoughts under it. A colour is written as #rrggbb; not folded unless it says so. */
public record Thought(
        String text,
        @Nullable String note,
        @Nullable String colour,
        @Nullable String icon,
        @Nullable String link,
        boolean folded,
        List<Thought> children) {

    public Thought {
        Required.present("text", text);
        if (colour != null && !colour.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException(
                    "the field \"colour\": \"" + colour + "\" is not a colour; write it as in #7a1f3d");
        }
        children = Required.rows("children", children);
    }
}
