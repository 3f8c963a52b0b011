package io.accountplanning.export.workbook;

import io.accountplanning.export.sheet.CellText;
import io.accountplanning.export.sheet.SheetRow;
import io.accountplanning.table.CellType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** What can be chosen in cells, in columns of a hidden sheet: lists within a cell are too short for them. */
final class ChoiceLists {

    static final String SHEET = "_lists";

    private final BookCells cells;
    private final Map<List<String>, Integer> lists = new LinkedHashMap<>();

    ChoiceLists(BookCells cells) {
        this.cells = cells;
    }

    /** The range of what cells of that type can be chosen from; empty when they are free. */
    Optional<String> rangeOf(CellType<?> type) {
        List<String> choices = type.choices().stream().map(cells::choice).toList();
        return choices.isEmpty() ? Optional.empty() : Optional.of(range(choices));
    }

    /** The range of the people of the plan; empty when there are none. */
    Optional<String> rangeOfPeople() {
        Collection<String> people = cells.people().values();
        return people.isEmpty() ? Optional.empty() : Optional.of(range(List.copyOf(people)));
    }

    private String range(List<String> choices) {
        int index = lists.computeIfAbsent(choices, all -> lists.size());
        String column = SheetRow.columnName(index);
        return "'" + SHEET + "'!$" + column + "$1:$" + column + "$" + choices.size();
    }

    void write(SXSSFWorkbook workbook) {
        SXSSFSheet sheet = workbook.createSheet(SHEET);
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
        List<List<String>> columns = new ArrayList<>(lists.keySet());
        int longest = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            Row row = sheet.createRow(i);
            for (int column = 0; column < columns.size(); column++) {
                if (i < columns.get(column).size()) {
                    row.createCell(column)
                            .setCellValue(CellText.storable(columns.get(column).get(i)));
                }
            }
        }
    }
}
