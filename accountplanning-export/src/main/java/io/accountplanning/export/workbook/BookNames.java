package io.accountplanning.export.workbook;

import io.accountplanning.export.workbook.EditedSheet.EditedCell;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowNames;
import io.accountplanning.table.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What the rows of an edited workbook are called, new ones included. */
final class BookNames {

    private BookNames() {}

    static RowNames of(PlanDocument now, Map<String, EditedSheet> sheets) {
        RowNames names = PlanNames.of(now).rows();
        for (PlanDocument.Part<?> part : now.sections()) {
            for (Table<?> table : part.type().tables()) {
                EditedSheet sheet = sheets.get(BookSheet.key(part.type(), table));
                if (sheet != null && sheet.problem() == null) {
                    names = withBlock(names, table, namesOf(sheet, table));
                }
            }
        }
        return names;
    }

    private static Map<UUID, String> namesOf(EditedSheet sheet, Table<?> table) {
        Map<UUID, String> names = new LinkedHashMap<>();
        table.nameColumn()
                .ifPresent(column -> sheet.rows().forEach(row -> {
                    EditedCell cell = row.cells().get(column.name());
                    if (cell != null && !cell.cell().isEmpty()) {
                        names.put(UUID.fromString(row.id()), cell.cell().text());
                    }
                }));
        return names;
    }

    private static <R extends Row> RowNames withBlock(RowNames names, Table<R> table, Map<UUID, String> read) {
        return names.withBlock(table, read);
    }
}
