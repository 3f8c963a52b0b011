package io.accountplanning.samples.quickstart.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A JSON string by a function; a blank string is no value, as an empty cell is. */
final class ValueReader<T> extends StdDeserializer<T> {

    static final String NO_TEXT = "stands where a text is needed; write a text in quotes";

    private static final long serialVersionUID = 1L;

    private final transient Function<String, T> reader;

    ValueReader(Class<T> type, Function<String, T> reader) {
        super(type);
        this.reader = reader;
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw InvalidFormatException.from(parser, NO_TEXT, parser.getText(), handledType());
        }
        var value = parser.getText().strip();
        if (value.isEmpty()) {
            return null;
        }
        try {
            return reader.apply(value);
        } catch (IllegalArgumentException e) {
            throw InvalidFormatException.from(parser, String.valueOf(e.getMessage()), value, handledType());
        }
    }
}
