package io.accountplanning.samples.quickstart.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads JSON into records: every field known, every value read by the same functions as a cell of a table. */
public final class JsonFiles {

    private final SimpleModule values = new SimpleModule("values");

    public JsonFiles() {
        reading(String.class, value -> value);
        reading(LocalDate.class, Values::date);
        reading(Currency.class, Values::currency);
        reading(Locale.class, Values::locale);
        values.addDeserializer(BigDecimal.class, new NumberReader());
        values.addDeserializer(LongText.class, new LongTextReader());
    }

    /** Strings become {@code type} by {@code reader}, which rejects with an {@link IllegalArgumentException}. */
    public <T> JsonFiles reading(Class<T> type, Function<String, T> reader) {
        values.addDeserializer(type, new ValueReader<>(type, reader));
        return this;
    }

    /**
     * The record that is the whole file.
     *
     * @throws QuickstartException when the file is missing or does not hold such a record
     */
    public <T> T read(Path file, Class<T> type) {
        var mapper = mapper();
        return type.cast(read(file, mapper, mapper.constructType(type)));
    }

    /**
     * The records of a file that is a list.
     *
     * @throws QuickstartException when the file is missing or does not hold a list of such records
     */
    public <T> List<T> readList(Path file, Class<T> type) {
        var mapper = mapper();
        var rows = (List<?>) read(file, mapper, mapper.getTypeFactory().constructCollectionType(List.class, type));
        if (rows.contains(null)) {
            throw Place.ofLine(file, 1).says("the list has an entry that says only null; fill it in or remove it");
        }
        return rows.stream().<T>map(type::cast).toList();
    }

    private static Object read(Path file, JsonMapper mapper, JavaType type) {
        var text = TextFile.read(file);
        try {
            @Nullable
            Object read = mapper.readerFor(type)
                    .withAttribute(LongTextReader.FOLDER, file.resolveSibling(""))
                    .readValue(text);
            if (read == null) {
                throw Place.ofLine(file, 1).says("the file says only null; fill it in");
            }
            return read;
        } catch (JsonProcessingException e) {
            throw JsonProblem.in(file, text, e);
        }
    }

    private JsonMapper mapper() {
        return JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .addModule(values)
                .build();
    }
}
