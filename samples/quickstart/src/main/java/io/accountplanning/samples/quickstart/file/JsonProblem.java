package io.accountplanning.samples.quickstart.file;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.nio.file.Path;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Says in a sentence of the user's words what Jackson says in its own. */
final class JsonProblem {

    private JsonProblem() {}

    static QuickstartException in(Path file, String text, JsonProcessingException e) {
        if (e.getCause() instanceof QuickstartException sentence) {
            return sentence;
        }
        var place = e instanceof JsonMappingException mapping
                ? JsonPath.of(mapping).in(file, text)
                : Place.ofLine(
                        file, e.getLocation() == null ? 1 : e.getLocation().getLineNr());
        if (e instanceof UnrecognizedPropertyException unknown) {
            return place.rejects(unknown.getPropertyName(), unknownField(unknown));
        }
        if (e instanceof InvalidFormatException invalid) {
            return place.rejects(String.valueOf(invalid.getValue()), invalid.getOriginalMessage());
        }
        if (e instanceof ValueInstantiationException invalid && invalid.getCause() != null) {
            return place.says(String.valueOf(invalid.getCause().getMessage()));
        }
        return place.says(shape(e));
    }

    private static String unknownField(UnrecognizedPropertyException e) {
        var known =
                e.getKnownPropertyIds().stream().map(String::valueOf).sorted().toList();
        return "is not a field here; "
                + Nearest.adviceFor(e.getPropertyName(), known, "the fields are " + String.join(", ", known));
    }

    private static String shape(JsonProcessingException e) {
        var syntax = e.getCause() instanceof JsonParseException cause ? cause : e;
        if (syntax instanceof JsonEOFException || e.getOriginalMessage().startsWith("No content")) {
            return "the file ends too early; close every bracket and quote that it opens";
        }
        if (syntax instanceof JsonParseException) {
            return "this is not JSON (" + firstLine(syntax) + "); correct the punctuation before or at this place";
        }
        if (e.getOriginalMessage().startsWith("Trailing token")) {
            return "something follows after the end of the document; remove it";
        }
        return "this is not what is needed here; write " + needed(e);
    }

    private static String needed(JsonProcessingException e) {
        @Nullable Class<?> type = e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        return type != null && Collection.class.isAssignableFrom(type)
                ? "a list in square brackets"
                : "an object in curly braces";
    }

    private static String firstLine(JsonProcessingException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("").replaceAll(" ?\\(code \\d+[^)]*\\)", "");
    }
}
