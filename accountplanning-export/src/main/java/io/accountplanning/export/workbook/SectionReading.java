package io.accountplanning.export.workbook;

import io.accountplanning.error.InvalidException;
import io.accountplanning.error.Violation;
import io.accountplanning.export.workbook.EditedSheet.EditedCell;
import io.accountplanning.export.workbook.EditedSheet.EditedRow;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Column;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one section: what it becomes, and which cells cannot be taken over. Used once. */
final class SectionReading<S extends PlanSection> {

    private static final Pattern OF_ROW = Pattern.compile("([^\\[]+)\\[(\\d+)\\]\\.(.+)");

    private final SectionType<S> type;
    private final SectionState<S> now;
    private final Map<String, EditedSheet> sheets;
    private final EditedCells cells;
    private final List<CellRefusal> refusals = new ArrayList<>();
    private final Map<String, List<EditedRow>> readRows = new HashMap<>();
    private boolean isEdited;
    private @Nullable Long version;

    SectionReading(SectionType<S> type, SectionState<S> now, Map<String, EditedSheet> sheets, EditedCells cells) {
        this.type = type;
        this.now = now;
        this.sheets = sheets;
        this.cells = cells;
    }

    /**
     * What was read of a section.
     *
     * @param version that the workbook was written from
     * @param after what it becomes
     * @param isStale whether it was edited elsewhere since, and does not say all of it already
     */
    record Read<S extends PlanSection>(
            SectionType<S> type,
            SectionState<S> now,
            long version,
            S after,
            List<CellRefusal> refusals,
            boolean isStale) {

        boolean isChange() {
            return !type.difference(now.value(), after).isEmpty();
        }
    }

    /** What was read; empty when nobody edited it. */
    Optional<Read<S>> read() {
        S after = withFields(now.value());
        for (Table<?> table : type.tables()) {
            after = withRows(after, table);
        }
        long written = Objects.requireNonNullElse(version, now.version());
        boolean isStale =
                written != now.version() && !type.difference(now.value(), after).isEmpty();
        if (refusals.isEmpty() && !isStale) {
            check(after);
        }
        return isEdited || !refusals.isEmpty()
                ? Optional.of(new Read<>(type, now, written, after, List.copyOf(refusals), isStale))
                : Optional.empty();
    }

    private @Nullable EditedSheet sheet(@Nullable Table<?> table) {
        EditedSheet sheet = sheets.get(BookSheet.key(type, table));
        if (sheet != null) {
            version = sheet.version();
            EditedSheet.Problem problem = sheet.problem();
            if (problem != null) {
                refusals.add(new CellRefusal(sheet.name(), "", null, cells.refusal(problem.rule(), problem.what())));
                return null;
            }
        }
        return sheet;
    }

    private S withFields(S section) {
        EditedSheet sheet = sheet(null);
        S result = section;
        if (sheet != null) {
            for (EditedRow row : sheet.rows()) {
                for (Column<S, ?> field : type.fields()) {
                    result = field.name().equals(row.id()) ? withCell(sheet, row, field, result) : result;
                }
            }
        }
        return result;
    }

    private <T, V> T withCell(EditedSheet sheet, EditedRow row, Column<T, V> column, T record) {
        EditedCell cell = row.cells().get(column.name());
        if (cell == null || !sheet.isChanged(row, column.name())) {
            return record;
        }
        isEdited = true;
        if (sheet.wasCut(row, column.name())) {
            return refused(sheet, cell, cells.refusal("cut"), record);
        }
        String writtenBy = writtenBy(column);
        if (writtenBy != null) {
            return cell.cell().isEmpty() && row.isNew()
                    ? record
                    : refused(sheet, cell, cells.refusal("managed", writtenBy), record);
        }
        V value;
        try {
            value = cells.value(column.type(), cell.cell(), column.get(record));
        } catch (IllegalArgumentException | InvalidException e) {
            return refused(sheet, cell, rule(e), record);
        }
        if (value == null && column.isRequired()) {
            return refused(sheet, cell, cells.refusal("required"), record);
        }
        return column.with(record, value);
    }

    private @Nullable String writtenBy(Column<?, ?> column) {
        return type.type() == PlanDetails.class ? BookColumn.ofPlan(column, "").writtenBy() : column.managedBy();
    }

    private static String rule(RuntimeException e) {
        return e instanceof InvalidException invalid && !invalid.violations().isEmpty()
                ? invalid.violations().get(0).message()
                : String.valueOf(e.getMessage());
    }

    private <T> T refused(EditedSheet sheet, EditedCell cell, String reason, T record) {
        refuse(sheet, cell, reason);
        return record;
    }

    private void refuse(EditedSheet sheet, EditedCell cell, String reason) {
        String text = cell.cell().text();
        refusals.add(new CellRefusal(sheet.name(), cell.place(), text.isEmpty() ? null : text, reason));
    }

    private <R extends Row> S withRows(S section, Table<R> table) {
        EditedSheet sheet = sheet(table);
        if (sheet == null) {
            return section;
        }
        List<String> ids = sheet.rows().stream().map(EditedRow::id).toList();
        isEdited |= !ids.equals(List.copyOf(sheet.before().keySet()));
        Map<String, R> known = new LinkedHashMap<>();
        type.rows(section, table).forEach(row -> known.put(row.id().value().toString(), row));
        List<R> rows = new ArrayList<>();
        List<EditedRow> read = new ArrayList<>();
        for (EditedRow edited : sheet.rows()) {
            R there = known.get(edited.id());
            R row = there != null
                    ? withCells(sheet, table, edited, there)
                    : edited.isNew() ? newRow(sheet, table, edited) : null;
            if (row != null) {
                rows.add(row);
                read.add(edited);
            }
        }
        readRows.put(table.name(), read);
        return type.withRows(section, table, rows);
    }

    private <R extends Row> R withCells(EditedSheet sheet, Table<R> table, EditedRow edited, R row) {
        R result = row;
        for (Column<R, ?> column : table.columns()) {
            result = withCell(sheet, edited, column, result);
        }
        return result;
    }

    /** A new row of those cells; null when one of them cannot be taken over. */
    private <R extends Row> @Nullable R newRow(EditedSheet sheet, Table<R> table, EditedRow edited) {
        int before = refusals.size();
        List<@Nullable Object> values = new ArrayList<>();
        table.columns().forEach(column -> values.add(newValue(sheet, edited, column)));
        return refusals.size() == before ? table.row(UUID.fromString(edited.id()), values) : null;
    }

    private <V> @Nullable V newValue(EditedSheet sheet, EditedRow edited, Column<?, V> column) {
        EditedCell cell = edited.cells().get(column.name());
        if (cell == null) {
            return null; // of a column that is not told
        }
        if (column.managedBy() != null && !cell.cell().isEmpty()) {
            refuse(sheet, cell, cells.refusal("managedInNewRow", column.managedBy()));
            return null;
        }
        try {
            V value = cells.value(column.type(), cell.cell(), null);
            if (value == null && column.isRequired()) {
                refuse(sheet, cell, cells.refusal("required"));
            }
            return value;
        } catch (IllegalArgumentException | InvalidException e) {
            refuse(sheet, cell, rule(e));
            return null;
        }
    }

    /** The rules of the section as a whole, each told by the cell that it is about. */
    private void check(S after) {
        for (Violation violation : type.check(now.value(), after)) {
            Matcher path = OF_ROW.matcher(violation.path());
            boolean isOfRow = path.matches();
            String table = isOfRow ? path.group(1) : "";
            int row = isOfRow ? Integer.parseInt(path.group(2)) - 1 : -1;
            String column = isOfRow ? path.group(3) : violation.path();
            refusals.add(new CellRefusal(
                    sheetOf(table, violation.path()),
                    placeOf(table, row, column),
                    violation.rejectedValue(),
                    isOfRow ? violation.message() : violation.path() + ": " + violation.message()));
        }
    }

    private String sheetOf(String table, String path) {
        String name = table.isEmpty() ? path.replaceAll("[\\[.].*", "") : table;
        return Optional.ofNullable(sheets.get(type.key() + "/" + name))
                .or(() -> Optional.ofNullable(sheets.get(type.key() + "/")))
                .map(EditedSheet::name)
                .orElse(type.key());
    }

    private String placeOf(String table, int row, String column) {
        List<EditedRow> rows = readRows.getOrDefault(table, List.of());
        if (row >= 0) {
            return row < rows.size() ? placeIn(rows.get(row), column) : "";
        }
        EditedSheet fields = sheets.get(type.key() + "/");
        return fields == null
                ? ""
                : fields.rows().stream()
                        .filter(field -> field.id().equals(column))
                        .map(field -> placeIn(field, column))
                        .findFirst()
                        .orElse("");
    }

    private static String placeIn(EditedRow row, String column) {
        EditedCell cell = row.cells().get(column);
        return cell == null ? "" : cell.place();
    }
}
