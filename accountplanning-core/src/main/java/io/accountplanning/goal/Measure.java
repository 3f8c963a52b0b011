package io.accountplanning.goal;

import io.accountplanning.error.InvalidException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a goal's value comes from when nobody types it: a function over records of the host, as in Salesforce's objective
 * measures. Written {@code SUM(amount) of invoice where status = 'paid' and amount >= '1000'}.
 *
 * @param function what is made of the records
 * @param field the field that is added up or compared; null for {@link MeasureFunction#COUNT}, required for the others
 * @param records what the host calls the records, such as {@code invoice} or {@code opportunity}
 * @param conditions what a record must be like, all of them; none counts every record
 */
public record Measure(
        MeasureFunction function, @Nullable String field, String records, List<MeasureCondition> conditions) {

    static final int LONGEST = 2_000;

    /** @throws IllegalArgumentException when the field is missing, or one too many */
    public Measure {
        Objects.requireNonNull(function, "function");
        Objects.requireNonNull(records, "records");
        conditions = List.copyOf(conditions);
        if ((function == MeasureFunction.COUNT) != (field == null)) {
            throw new IllegalArgumentException(
                    field == null ? function + " needs a field, such as SUM(amount)" : "COUNT has no field");
        }
        MeasureReader.requireName(records);
        Stream.concat(Stream.ofNullable(field), conditions.stream().map(MeasureCondition::field))
                .forEach(MeasureReader::requireName);
    }

    /** How many records there are. */
    public static Measure count(String records) {
        return new Measure(MeasureFunction.COUNT, null, records, List.of());
    }

    /** The sum of a field. */
    public static Measure sum(String field, String records) {
        return new Measure(MeasureFunction.SUM, field, records, List.of());
    }

    /** The least value of a field. */
    public static Measure min(String field, String records) {
        return new Measure(MeasureFunction.MIN, field, records, List.of());
    }

    /** The greatest value of a field. */
    public static Measure max(String field, String records) {
        return new Measure(MeasureFunction.MAX, field, records, List.of());
    }

    /** The same over those records only for which this holds, too. */
    public Measure where(String conditionField, MeasureCondition.Comparison comparison, String value) {
        MeasureCondition added = new MeasureCondition(conditionField, comparison, value);
        return new Measure(
                function,
                field,
                records,
                Stream.concat(conditions.stream(), Stream.of(added)).toList());
    }

    /**
     * The measure of a text.
     *
     * @throws InvalidException when it is not written like one, with the text, the rule and the place
     */
    public static Measure parse(String text) {
        Objects.requireNonNull(text, "text");
        try {
            return read(text);
        } catch (IllegalArgumentException e) {
            throw InvalidException.of("measure", String.valueOf(e.getMessage()), text);
        }
    }

    /** {@link #parse} for cells, which tell by themselves where they are. */
    static Measure read(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "has " + text.length() + " characters, at most " + LONGEST + " are allowed; leave conditions out");
        }
        return new MeasureReader(text).measure();
    }

    /**
     * The value over records that a host has at hand; one that keeps them in a database asks that instead. Records whose field
     * is empty are left out of SUM, MIN and MAX.
     *
     * @param all by field; those that do not meet the conditions are left out here
     * @return empty for MIN and MAX of nothing
     * @throws IllegalArgumentException when a field that is added up or compared is no number
     */
    public Optional<BigDecimal> over(Collection<? extends Map<String, ?>> all) {
        List<? extends Map<String, ?>> counted = all.stream()
                .filter(record -> conditions.stream().allMatch(condition -> condition.holds(record)))
                .toList();
        if (field == null) {
            return Optional.of(BigDecimal.valueOf(counted.size()));
        }
        List<BigDecimal> values = counted.stream()
                .flatMap(record -> Stream.ofNullable(record.get(field)))
                .map(this::number)
                .toList();
        return switch (function) {
            case COUNT, SUM -> Optional.of(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
            case MIN -> values.stream().reduce(BigDecimal::min);
            case MAX -> values.stream().reduce(BigDecimal::max);
        };
    }

    private BigDecimal number(Object value) {
        return MeasureCondition.number(value.toString())
                .orElseThrow(() -> new IllegalArgumentException(
                        "The field " + field + " of " + records + " is no number: " + value));
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        String head = function + (field == null ? "" : "(" + field + ")") + " of " + records;
        return conditions.isEmpty()
                ? head
                : head + conditions.stream().map(Object::toString).collect(Collectors.joining(" and ", " where ", ""));
    }
}
