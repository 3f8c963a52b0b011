package io.accountplanning.export.digest;

import io.accountplanning.export.label.Labels;
import io.accountplanning.export.label.ValueTexts;
import io.accountplanning.export.report.MarkdownLine;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Column;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import io.accountplanning.text.RichText;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says fields and rows in the reader's words: what people typed in quotes, rows and people by their names. Used by one thread. */
final class CellWords {

    /** What the library itself writes, and nobody's words. */
    private static final Set<CellType.Kind> OWN = EnumSet.of(
            CellType.Kind.INTEGER,
            CellType.Kind.NUMBER,
            CellType.Kind.AMOUNT,
            CellType.Kind.PERCENT,
            CellType.Kind.DATE,
            CellType.Kind.YES_NO,
            CellType.Kind.CHOICE);

    private final Labels labels;
    private final ValueTexts values;
    private final Currency currency;
    private final Map<UUID, String> names = new HashMap<>();

    CellWords(PlanReport report) {
        this.labels = report.labels();
        this.values = report.values(text -> true);
        this.currency = report.document().plan().details().currency();
        report.document().sections().forEach(this::name);
    }

    private <S extends PlanSection> void name(PlanDocument.Part<S> part) {
        part.type()
                .tables()
                .forEach(table -> name(part.type(), table, part.state().value()));
    }

    private <S extends PlanSection, R extends Row> void name(SectionType<S> type, Table<R> table, S section) {
        type.rows(section, table).forEach(row -> names.put(row.id().value(), table.label(row)));
    }

    /** The field with its name; null when it is empty. */
    <S extends PlanSection> @Nullable String field(SectionType<S> type, Column<S, ?> field, S section) {
        return named(labels.field(type, field), field, section, true);
    }

    /** Every cell of the row that is not empty, with its column's name. */
    <R extends Row> String row(SectionType<?> type, Table<R> table, R row) {
        boolean ownCurrency =
                table.columns().stream().anyMatch(column -> column.name().equals("currency"));
        return table.columns().stream()
                .map(column -> named(labels.column(type, table, column), column, row, !ownCurrency))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining("; "));
    }

    private <T, V> @Nullable String named(String name, Column<T, V> column, T from, boolean inPlansCurrency) {
        V value = column.get(from);
        String text = column.write(from) == null || value == null ? "" : value(column.type(), value, inPlansCurrency);
        return text.isEmpty() ? null : Quoted.plain(name) + ": " + text;
    }

    private <V> String value(CellType<V> type, V value, boolean inPlansCurrency) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(this::reference)
                    .filter(text -> !text.isEmpty())
                    .map(text -> Quoted.of(text, labels))
                    .collect(Collectors.joining(", "));
        }
        if (type.kind() == CellType.Kind.AMOUNT && inPlansCurrency && value instanceof BigDecimal amount) {
            return Quoted.plain(values.money(amount, currency));
        }
        return OWN.contains(type.kind())
                ? Quoted.plain(values.of(value, type, Map.of()))
                : quoted(value instanceof RichText rich ? MarkdownLine.words(rich, labels) : referenceOr(value, type));
    }

    private String quoted(String text) {
        return text.isEmpty() ? "" : Quoted.of(text, labels);
    }

    private <V> String referenceOr(V value, CellType<V> type) {
        return value instanceof UUID || value instanceof RowId || value instanceof UserId
                ? reference(value)
                : values.of(value, type, Map.of());
    }

    private String reference(Object value) {
        if (value instanceof RowId row) {
            return names.getOrDefault(row.value(), "");
        } else if (value instanceof UUID id) {
            return names.getOrDefault(id, id.toString());
        } else if (value instanceof UserId person) {
            return values.person(person);
        }
        return value instanceof Enum<?> constant ? labels.constant(constant) : value.toString();
    }
}
