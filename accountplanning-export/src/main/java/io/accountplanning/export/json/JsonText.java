package io.accountplanning.export.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.accountplanning.error.InvalidException;
import java.io.ByteArrayOutputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** How JSON is read and written here. The one place that knows the limits. */
final class JsonText {

    private static final Pattern SOURCE = Pattern.compile("(?:at )?\\[Source: .*?; (line: \\d+, column: \\d+)\\]");
    private static final Pattern OWN_NAMES = Pattern.compile(",? ?\\(?(?:from )?`[^`]*`\\)?");
    private static final int DEEPEST = 20;
    private static final int LONGEST_TEXT = 200_000;
    private static final int LONGEST_NAME = 1_000;
    private static final int MOST_DIGITS = 1_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(PlanJson.LARGEST)
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(MOST_DIGITS)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();
    private static final ObjectMapper MAPPER = JsonMapper.builder(FACTORY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private JsonText() {}

    /** Writes into a stream of its own. */
    @FunctionalInterface
    interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    /** In UTF-8, indented, with a line break at the end: the same on every machine. */
    static byte[] write(Writing what) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(INDENT).withArrayIndenter(INDENT);
        try (JsonGenerator json = FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(printer);
            what.to(json);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write JSON to memory", e);
        }
        return bytes.toByteArray();
    }

    static byte[] write(JsonNode tree) {
        return write(json -> MAPPER.writeTree(json, tree));
    }

    /**
     * The document as a tree.
     *
     * @throws InvalidException when it is not JSON, or larger or deeper than allowed
     */
    static JsonNode read(InputStream in) throws IOException {
        try (JsonParser parser = FACTORY.createParser(in)) {
            parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            try {
                JsonNode tree = MAPPER.readTree(parser);
                if (tree == null || tree.isMissingNode()) {
                    throw InvalidException.of("", "is empty; give the JSON of a plan", null);
                }
                return tree;
            } catch (NumberFormatException e) {
                throw InvalidException.of(
                        parser.getParsingContext().pathAsPointer().toString(),
                        "has a number whose exponent cannot be; write the number with fewer digits",
                        null);
            } catch (JsonProcessingException e) {
                throw InvalidException.of(
                        parser.getParsingContext().pathAsPointer().toString(),
                        "cannot be read as JSON" + where(e),
                        null);
            }
        } catch (CharConversionException e) {
            throw InvalidException.of("", "is no text: " + e.getMessage() + "; save it as UTF-8", null);
        }
    }

    private static String where(JsonProcessingException e) {
        String place = e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ")";
        return place + ": " + plain(e.getOriginalMessage());
    }

    /** What is wrong, without the names of the parser's own settings and sources. */
    private static String plain(String message) {
        return OWN_NAMES.matcher(SOURCE.matcher(message).replaceAll("at $1")).replaceAll("");
    }
}
