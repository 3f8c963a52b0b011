package io.accountplanning.export.mindmap;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** What stands above a line: the nearest node before it that is indented less. */
final class Levels {

    /** A node, and how far it is indented. */
    private record Level(int indent, Draft draft) {}

    private final Deque<Level> open = new ArrayDeque<>();

    @Nullable
    Draft parent(int indent) {
        while (!open.isEmpty() && open.peek().indent() >= indent) {
            if (open.size() == 1) {
                return null;
            }
            open.pop();
        }
        return open.isEmpty() ? null : open.peek().draft();
    }

    void enter(int indent, Draft draft) {
        if (parent(indent) == null) {
            open.clear();
        }
        open.push(new Level(indent, draft));
    }

    void clear() {
        open.clear();
    }

    int outermost() {
        return open.isEmpty() ? 0 : open.getLast().indent();
    }

    /** The width of the space that a line begins with. */
    static int indent(String line, int tab) {
        int width = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\t') {
                width += tab - width % tab;
            } else if (Character.isWhitespace(c)) {
                width++;
            } else {
                return width;
            }
        }
        return width;
    }
}
