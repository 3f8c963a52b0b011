package io.accountplanning.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.accountplanning.table.CellType;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values of cells as JSON values of their kind, and back. */
final class CellJson {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,1000}(?:\\.\\d{1,1000})?");
    private static final int MOST_ZEROS = 1_000;

    private CellJson() {}

    static <V> void write(JsonGenerator json, CellType<V> type, V value) throws IOException {
        switch (type.kind()) {
            case INTEGER -> json.writeNumber(type.write(value));
            case NUMBER, AMOUNT, PERCENT -> writeDecimal(json, type.write(value));
            case YES_NO -> json.writeBoolean((Boolean) value);
            case LIST -> writeList(json, elementOf(type), (List<?>) value);
            default -> json.writeString(type.write(value));
        }
    }

    /** A number that other programs would round when they read it goes as a text. */
    private static void writeDecimal(JsonGenerator json, String decimal) throws IOException {
        BigDecimal exact = new BigDecimal(decimal);
        double read = exact.doubleValue();
        boolean same = !Double.isInfinite(read) && new BigDecimal(Double.toString(read)).compareTo(exact) == 0;
        if (same) {
            json.writeNumber(decimal);
        } else {
            json.writeString(decimal);
        }
    }

    @SuppressWarnings("unchecked") // a list's values are of its element's type
    private static <E> void writeList(JsonGenerator json, CellType<E> element, List<?> values) throws IOException {
        json.writeStartArray();
        for (Object value : values) {
            write(json, element, (E) value);
        }
        json.writeEndArray();
    }

    /**
     * The value, which keeps its type's rules.
     *
     * @throws IllegalArgumentException with the broken rule in words
     */
    static <V> V read(CellType<V> type, JsonNode node) {
        V value = restored(type, node);
        type.check(value).ifPresent(rule -> {
            throw new IllegalArgumentException(rule);
        });
        return value;
    }

    private static <V> V restored(CellType<V> type, JsonNode node) {
        return switch (type.kind()) {
            case INTEGER -> restored(type, whole(node), "a whole number");
            case NUMBER, AMOUNT, PERCENT -> restored(type, decimal(node), "a number");
            case YES_NO -> restored(type, yesNo(node), "true or false");
            case DATE -> restored(type, text(node, "a date such as \"2027-03-31\""), "a date such as \"2027-03-31\"");
            case CHOICE -> chosen(type, node);
            case LIST -> list(type, node);
            default -> restored(type, text(node, "a text"), "such a value");
        };
    }

    private static <V> V restored(CellType<V> type, String written, String what) {
        try {
            return type.restore(written);
        } catch (RuntimeException e) { // of whatever reads the value, a host's own types included
            String why = e.getMessage();
            throw new IllegalArgumentException("is not " + what + (why == null ? "" : ": " + why), e);
        }
    }

    private static String whole(JsonNode node) {
        String rule = "must be a whole number";
        if (!node.isNumber()) {
            throw new IllegalArgumentException(rule);
        }
        BigDecimal number = node.decimalValue();
        if (Math.abs((long) number.scale()) > MOST_ZEROS
                || number.stripTrailingZeros().scale() > 0) {
            throw new IllegalArgumentException(rule);
        }
        return number.toBigInteger().toString();
    }

    private static String decimal(JsonNode node) {
        if (node.isNumber()) {
            return node.decimalValue().toString();
        }
        if (node.isTextual() && DECIMAL.matcher(node.textValue()).matches()) {
            return node.textValue();
        }
        throw new IllegalArgumentException(
                "must be a number, or a text such as \"12345678901234.5678\" where a number would be rounded");
    }

    private static String yesNo(JsonNode node) {
        if (!node.isBoolean()) {
            throw new IllegalArgumentException("must be true or false");
        }
        return Boolean.toString(node.booleanValue());
    }

    private static String text(JsonNode node, String what) {
        if (!node.isTextual()) {
            throw new IllegalArgumentException("must be " + what);
        }
        return node.textValue();
    }

    private static <V> V chosen(CellType<V> type, JsonNode node) {
        return type.choices().stream()
                .filter(choice -> node.isTextual() && type.write(choice).equals(node.textValue()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("must be one of "
                        + type.choices().stream().map(type::write).collect(Collectors.joining(", "))));
    }

    @SuppressWarnings("unchecked") // a list cell's value is a list of its element's values
    private static <V> V list(CellType<V> type, JsonNode node) {
        if (!node.isArray()) {
            throw new IllegalArgumentException("must be an array");
        }
        List<Object> values = new ArrayList<>();
        for (JsonNode entry : node) {
            values.add(read(elementOf(type), entry));
        }
        return (V) List.copyOf(values);
    }

    static CellType<?> elementOf(CellType<?> list) {
        return Objects.requireNonNull(list.element(), "a list has elements");
    }
}
