package io.accountplanning.comparison;

import io.accountplanning.plan.PlanDocument;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Change;
import io.accountplanning.table.Column;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of cells as a person reads them: what a reference to a row points at is told by its label. */
final class ShownValues {

    private static final int LONGEST = 80;

    private final Naming naming;
    private final boolean wholePlan;
    private final int longest;
    private final Map<UUID, String> labels;

    private ShownValues(Naming naming, boolean wholePlan) {
        this(naming, wholePlan, LONGEST, new HashMap<>());
    }

    private ShownValues(Naming naming, boolean wholePlan, int longest, Map<UUID, String> labels) {
        this.naming = naming;
        this.wholePlan = wholePlan;
        this.longest = longest;
        this.labels = labels;
    }

    /** The same, with long texts as they are; they learn labels together. */
    ShownValues atFullLength() {
        return new ShownValues(naming, wholePlan, Integer.MAX_VALUE, labels);
    }

    /** What a row was called that may be gone. */
    void takeLabel(Change change) {
        String row = change.row();
        if (row != null) {
            labels.putIfAbsent(UUID.fromString(row), change.label());
        }
    }

    static <S extends PlanSection> ShownValues in(SectionType<S> type, S section, Naming naming) {
        ShownValues values = new ShownValues(naming, false);
        type.tables().forEach(table -> values.takeLabels(type, table, section));
        return values;
    }

    /** In a whole plan: sections refer to each other's rows, too. */
    static ShownValues in(PlanDocument document, Naming naming) {
        ShownValues values = new ShownValues(naming, true);
        document.sections().forEach(values::takeLabels);
        return values;
    }

    private <S extends PlanSection> void takeLabels(PlanDocument.Part<S> part) {
        part.type()
                .tables()
                .forEach(table -> takeLabels(part.type(), table, part.state().value()));
    }

    private <S extends PlanSection, R extends Row> void takeLabels(SectionType<S> type, Table<R> table, S section) {
        type.rows(section, table).forEach(row -> labels.put(row.id().value(), table.label(row)));
    }

    /** The value that was written so; empty text for none. */
    <V> String text(Column<?, V> column, @Nullable String written) {
        if (written == null) {
            return "";
        }
        String text = shortened(shown(column.type(), written));
        return isProse(column.type()) ? naming.word("change.text", text) : text;
    }

    /** What people write in words of their own stands in quotation marks, so that its end is seen. */
    private static boolean isProse(CellType<?> type) {
        return type.kind() == CellType.Kind.TEXT || type.kind() == CellType.Kind.RICH_TEXT;
    }

    /** What cannot be read any more, such as a constant that is gone, is told as it was written. */
    private <V> String shown(CellType<V> type, String written) {
        V value;
        try {
            value = type.restore(written);
        } catch (RuntimeException notReadable) {
            return written;
        }
        return told(type, value);
    }

    private <V> String told(CellType<V> type, V value) {
        if (value instanceof List<?> several && several.stream().allMatch(RowId.class::isInstance)) {
            return several.stream().map(one -> label((RowId) one)).collect(Collectors.joining("; "));
        }
        if (value instanceof RowId id) {
            return label(id);
        }
        if (value instanceof UUID id) {
            return label(id);
        }
        if (value instanceof Enum<?> constant) {
            return naming.constant(constant);
        }
        if (value instanceof LocalDate date) {
            return naming.date(date);
        }
        if (value instanceof Boolean is) {
            return naming.word(is ? "yes" : "no");
        }
        String text = type.show(value, naming.locale());
        return type.kind() == CellType.Kind.PERCENT ? text + "%" : text;
    }

    private String label(RowId id) {
        return label(id.value());
    }

    /** What the row of that id is called; of one that is not in the plan that it is gone, and the id of one that may be in another section. */
    String label(UUID id) {
        String known = labels.get(id);
        if (known != null) {
            return known;
        }
        return wholePlan ? naming.word("change.gone") : id.toString();
    }

    private String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        int points = line.codePointCount(0, line.length());
        return points <= longest ? line : line.substring(0, line.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
