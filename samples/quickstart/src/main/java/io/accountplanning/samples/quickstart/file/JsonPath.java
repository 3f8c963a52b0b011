package io.accountplanning.samples.quickstart.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The way to a value from the root of its document, as in {@code objectives[0].title}. */
record JsonPath(List<JsonMappingException.Reference> steps) {

    JsonPath {
        steps = List.copyOf(steps);
    }

    static JsonPath of(JsonMappingException e) {
        return new JsonPath(e.getPath());
    }

    /** Jackson notices some faults only at the end of an object; people look for them where the path leads. */
    Place in(Path file, String text) {
        return new Place(file, line(text), toString());
    }

    private int line(String text) {
        try (var parser = new JsonFactory().createParser(text)) {
            while (parser.nextToken() != null) {
                if (parser.getParsingContext().pathAsPointer().equals(pointer())) {
                    return parser.currentTokenLocation().getLineNr();
                }
            }
            return 1;
        } catch (IOException e) {
            return 1;
        }
    }

    private JsonPointer pointer() {
        var pointer = JsonPointer.empty();
        for (var step : steps) {
            pointer = step.getFieldName() == null
                    ? pointer.appendIndex(step.getIndex())
                    : pointer.appendProperty(step.getFieldName());
        }
        return pointer;
    }

    @Override
    public String toString() {
        var path = new StringBuilder();
        for (var step : steps) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
