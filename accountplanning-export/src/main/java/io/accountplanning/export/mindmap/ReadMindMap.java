package io.accountplanning.export.mindmap;

import io.accountplanning.mindmap.MindMap;
import java.util.List;
import java.util.Objects;

/**
 * A mind map that was read from a file.
 *
 * @param map the map; keeps the rules of {@link MindMap#SECTION}
 * @param leftOut what the file says and the map does not, in the order of the file
 */
public record ReadMindMap(MindMap map, List<LeftOut> leftOut) {

    public ReadMindMap {
        Objects.requireNonNull(map, "map");
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Something that a map cannot hold.
     *
     * @param line where it stands in the file, from 1
     * @param column where it stands in the line, from 1
     * @param what what it is and why it was left out
     * @param value what was left out, as the file has it
     */
    public record LeftOut(int line, int column, String what, String value) {

        public LeftOut {
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(value, "value");
        }
    }
}
