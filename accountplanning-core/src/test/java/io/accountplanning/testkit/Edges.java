package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.error.InvalidException;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Column;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sections at the limits of what the rules allow, found out by asking the rules of the section type. */
enum Edges {
    /** The longest texts, the largest numbers, the last dates and choices. */
    LARGEST,
    /** Texts of one character, the most negative numbers, the first dates and choices. */
    SMALLEST;

    private static final List<String> DECIMALS =
            List.of("999999999999999.999999", "999999999999999.9999", "100", "99.9999");
    private static final List<String> NEGATIVE_DECIMALS =
            List.of("-999999999999999.999999", "-999999999999999.9999", "-999.9999", "0");
    private static final int MOST_CHARACTERS = 20_000;
    private static final String WIDE = "\u8a9e"; // three bytes in UTF-8

    /** A section with a row in each table and every value at the limit, but for those that refer to other rows. */
    <S extends PlanSection> S of(SectionType<S> type) {
        S section = type.empty();
        for (Column<S, ?> field : type.fields()) {
            S candidate = filled(section, field);
            boolean refused = type.check(candidate).stream()
                    .anyMatch(violation -> violation.path().equals(field.name()));
            section = refused ? section : candidate;
        }
        for (Table<?> table : type.tables()) {
            section = withRow(section, type, table);
        }
        assertThat(type.check(section)).as("the fixture keeps the rules").isEmpty();
        return section;
    }

    private <S extends PlanSection, R extends Row> S withRow(S section, SectionType<S> type, Table<R> table) {
        List<@Nullable Object> values = new ArrayList<>();
        table.columns().forEach(column -> values.add(value(column).orElse(null)));
        if (isRequiredOneMissing(table, values)) {
            return section; // its rows only stand beside others
        }
        R row = table.newRow(values);
        S candidate = type.withRows(section, table, List.of(row));
        Set<String> refused = type.check(candidate).stream()
                .map(violation -> violation.path().replaceAll(".*\\.", ""))
                .collect(Collectors.toSet());
        if (refused.isEmpty()) {
            return candidate;
        }
        R allowed = row;
        for (Column<R, ?> column : table.columns()) {
            if (refused.contains(column.name())) {
                allowed = column.with(allowed, null);
            }
        }
        S mended = type.withRows(section, table, List.of(allowed));
        return type.check(mended).isEmpty() ? mended : section;
    }

    private static <R extends Row> boolean isRequiredOneMissing(Table<R> table, List<@Nullable Object> values) {
        List<Column<R, ?>> columns = table.columns();
        return IntStream.range(0, columns.size()).anyMatch(i -> columns.get(i).isRequired() && values.get(i) == null);
    }

    private <R, V> R filled(R record, Column<R, V> column) {
        V value = value(column).orElse(null);
        return value == null ? record : column.with(record, value);
    }

    private <R, V> Optional<V> value(Column<R, V> column) {
        CellType<V> cells = column.type();
        if (!cells.choices().isEmpty()) {
            return Optional.of(
                    cells.choices().get(this == LARGEST ? cells.choices().size() - 1 : 0));
        }
        return candidates(cells)
                .map(text -> restored(cells, text))
                .flatMap(Optional::stream)
                .filter(value -> cells.check(value).isEmpty())
                .findFirst();
    }

    private Stream<String> candidates(CellType<?> cells) {
        boolean large = this == LARGEST;
        return switch (cells.kind()) {
            case TEXT -> Stream.of(large ? longest(cells) : "x");
            case RICH_TEXT -> Stream.of(large ? "<p>" + WIDE.repeat(99_000) + "</p>" : "<p>x</p>");
            case INTEGER -> Stream.of(large ? "2200" : "1900", large ? "100" : "0", large ? "5" : "1");
            case NUMBER, AMOUNT, PERCENT -> (large ? DECIMALS : NEGATIVE_DECIMALS).stream();
            case DATE -> Stream.of(large ? "2200-12-31" : "1900-01-01");
            case LIST -> Stream.of(large ? WIDE.repeat(200) + "; b; a; b" : "x");
            case EXPRESSION -> Stream.of();
            case REFERENCE ->
                Stream.of("2200-Q1", "EUR", "2200-12-31T23:59:59.999999Z", large ? WIDE.repeat(200) : "x");
            case YES_NO, CHOICE -> Stream.empty();
        };
    }

    private static <V> String longest(CellType<V> cells) {
        int fits = 1;
        for (int step = MOST_CHARACTERS; step > 0; step /= 2) {
            while (fits + step <= MOST_CHARACTERS
                    && restored(cells, WIDE.repeat(fits + step))
                            .filter(value -> cells.check(value).isEmpty())
                            .isPresent()) {
                fits += step;
            }
        }
        return WIDE.repeat(fits);
    }

    private static <V> Optional<V> restored(CellType<V> cells, @Nullable String text) {
        try {
            return Optional.of(cells.restore(text));
        } catch (IllegalArgumentException | InvalidException | DateTimeParseException e) {
            return Optional.empty(); // this cell holds another kind of reference
        }
    }
}
