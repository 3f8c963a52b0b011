package io.accountplanning.samples.quickstart.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A text as it stands, or from the file that is named after an at sign. */
final class LongTextReader extends StdDeserializer<LongText> {

    /** The attribute of the reading that holds the folder of the JSON file. */
    static final String FOLDER = "folder";

    private static final long serialVersionUID = 1L;

    LongTextReader() {
        super(LongText.class);
    }

    @Override
    public @Nullable LongText deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var written = parser.getText();
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw InvalidFormatException.from(parser, ValueReader.NO_TEXT, written, handledType());
        }
        if (written.startsWith("@")) {
            return new LongText(TextFile.read(file(parser, context, written)));
        }
        return written.isBlank() ? null : new LongText(written);
    }

    private Path file(JsonParser parser, DeserializationContext context, String written) throws IOException {
        try {
            var file = ((Path) context.getAttribute(FOLDER)).resolve(written.substring(1));
            if (Files.isRegularFile(file)) {
                return file;
            }
        } catch (InvalidPathException e) {
            // No file either: the same fault.
        }
        throw InvalidFormatException.from(
                parser,
                "names a file that is not there; put it there, or write the text here without the at sign",
                written,
                handledType());
    }
}
