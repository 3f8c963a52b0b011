package io.accountplanning.export.privacy;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.accountplanning.privacy.PersonalData;
import io.accountplanning.privacy.PersonalText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is held about one person as JSON, in UTF-8: {@code {"texts":[{"plan":…,"number":…,"kind":…,"part":…,"at":…,"concern":…,"text":…}]}},
 * in the order of the data. What is not known of a text is left out; moments are ISO, in UTC. Immutable.
 */
public final class PersonalDataJson {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final PersonalData data;

    private PersonalDataJson(PersonalData data) {
        this.data = data;
    }

    /** The JSON of these data. */
    public static PersonalDataJson of(PersonalData data) {
        return new PersonalDataJson(Objects.requireNonNull(data, "data"));
    }

    /**
     * Writes it; the stream stays open.
     *
     * @throws IOException when the stream cannot be written to
     */
    public void writeTo(OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeArrayFieldStart("texts");
            for (PersonalText text : data.texts()) {
                write(json, text);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(JsonGenerator json, PersonalText text) throws IOException {
        json.writeStartObject();
        write(json, "plan", text.plan());
        write(json, "number", text.number());
        write(json, "kind", text.kind());
        write(json, "part", text.part());
        write(json, "at", text.at());
        write(json, "concern", text.concern());
        write(json, "text", text.text());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String field, @Nullable Object value) throws IOException {
        if (value != null) {
            json.writeStringField(field, value.toString());
        }
    }
}
