package io.accountplanning.export.workbook;

import io.accountplanning.export.label.Labels;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.export.workbook.BookSheet.BookRow;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Column;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import java.util.ArrayList;
import java.util.List;

/** Lays a plan out in sheets, by what its sections register. */
final class BookLayout {

    private final Labels labels;
    private final BookCells cells;
    private final PlanDocument document;
    private final String currency;
    private final SheetNames names = new SheetNames();
    private final List<BookSheet> sheets = new ArrayList<>();

    private BookLayout(PlanReport report, BookCells cells) {
        this.labels = report.labels();
        this.cells = cells;
        this.document = report.document();
        this.currency = document.plan().details().currency().getCurrencyCode();
        names.take(labels.word("workbookContents"));
    }

    /** Its sheets, in the order of the screen. What only operations of the library write, and what is no statement of the plan, is left out. */
    static List<BookSheet> of(PlanReport report, BookCells cells) {
        BookLayout layout = new BookLayout(report, cells);
        layout.details();
        layout.document.sections().stream()
                .filter(part -> part.type().managedBy() == null && !part.type().isBookkeeping())
                .forEach(layout::section);
        return layout.sheets;
    }

    static boolean isShown(Column<?, ?> field) {
        return !field.name().equals("deletedAt");
    }

    private void details() {
        PlanDetails details = document.plan().details();
        SectionType<PlanDetails> type = PlanDetails.SECTION;
        List<BookColumn> columns = new ArrayList<>();
        List<BookRow> rows = new ArrayList<>();
        type.fields().stream().filter(BookLayout::isShown).forEach(field -> {
            columns.add(BookColumn.ofPlan(field, title(labels.field(type, field), field)));
            rows.add(new BookRow(field.name(), List.of(cells.of(field, details))));
        });
        String title = labels.section(type);
        sheets.add(new BookSheet(type, null, document.plan().version(), names.unique(title), title, columns, rows));
    }

    private <S extends PlanSection> void section(PlanDocument.Part<S> part) {
        SectionType<S> type = part.type();
        S section = part.state().value();
        String title = labels.section(type);
        if (!type.fields().isEmpty()) {
            List<BookColumn> columns = new ArrayList<>();
            List<BookRow> rows = new ArrayList<>();
            for (Column<S, ?> field : type.fields()) {
                columns.add(BookColumn.of(field, title(labels.field(type, field), field), null));
                rows.add(new BookRow(field.name(), List.of(cells.of(field, section))));
            }
            sheets.add(new BookSheet(type, null, part.state().version(), names.unique(title), title, columns, rows));
        }
        type.tables().forEach(table -> table(part, table));
    }

    private <S extends PlanSection, R extends Row> void table(PlanDocument.Part<S> part, Table<R> table) {
        SectionType<S> type = part.type();
        String title = labels.table(type, table);
        String section = labels.section(type);
        List<Column<R, ?>> shown =
                table.columns().stream().filter(cells::isTold).toList();
        List<BookColumn> columns = shown.stream()
                .map(column -> BookColumn.of(column, title(labels.column(type, table, column), column), null))
                .toList();
        List<BookRow> rows = type.rows(part.state().value(), table).stream()
                .map(row -> new BookRow(
                        row.id().value().toString(),
                        shown.stream().map(column -> cells.of(column, row)).toList()))
                .toList();
        boolean isAlone = type.fields().isEmpty() && type.tables().size() == 1;
        String name = isAlone ? names.unique(section) : names.unique(title, section + " – " + title);
        String full = isAlone || title.equals(section) ? section : section + " – " + title;
        sheets.add(new BookSheet(type, table, part.state().version(), name, full, columns, rows));
    }

    private String title(String label, Column<?, ?> column) {
        return column.type().kind() == CellType.Kind.AMOUNT ? label + " (" + currency + ")" : label;
    }
}
