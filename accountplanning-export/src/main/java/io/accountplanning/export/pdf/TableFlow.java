package io.accountplanning.export.pdf;

import com.lowagie.text.pdf.PdfPTable;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Sets a table down the pages, row by row: the heading stands on every page, a row stays whole unless it is tall, and no row stands alone
 * before or after a page break.
 */
final class TableFlow {

    /** A row so high is split rather than moved to the next page. */
    static final float TALL = 260;

    /** As much of it as must stand on the page on which it begins. */
    static final float BEGINNING = 110;

    private static final float BEFORE = 3;
    private static final float AFTER = 9;

    private final Sheet sheet;
    private final TableSetter setter;
    private final ViewTable view;
    private final ColumnWidths columns;
    private final Map<Integer, PdfPTable> measured = new HashMap<>();
    private boolean headed;

    TableFlow(Sheet sheet, TableSetter setter, ViewTable view) {
        this.sheet = sheet;
        this.setter = setter;
        this.view = view;
        this.columns = setter.columns(view);
    }

    void write() {
        float heading = height(setter.rows(view, columns, 0, true, false));
        for (int row = 0; row < view.rows(); row++) {
            float height = height(row);
            float least = needed(row) + (headed ? 0 : heading + BEFORE);
            if (least > sheet.room()) {
                sheet.breakPage();
                headed = false;
            }
            boolean split = height + (headed ? 0 : heading + BEFORE) > sheet.room();
            PdfPTable alone = measured.remove(row);
            PdfPTable set =
                    headed && !split && alone != null ? alone : setter.rows(view, columns, row, !headed || split, true);
            set.setSkipFirstHeader(headed && split);
            set.setSplitLate(!split);
            set.setSpacingBefore(headed ? 0 : BEFORE);
            set.setSpacingAfter(row == view.rows() - 1 ? AFTER : 0);
            sheet.putRow(set);
            headed = true;
        }
    }

    /** What must fit for the row to begin on this page: the first with the second, the last but one with the last. */
    private float needed(int row) {
        int last = view.rows() - 1;
        boolean withNext = row < last && (row == 0 || row == last - 1);
        return beginning(row) + (withNext ? needed(row + 1) : 0);
    }

    private float beginning(int row) {
        float height = height(row);
        return height < TALL ? height : BEGINNING;
    }

    private float height(int row) {
        return height(measured.computeIfAbsent(row, at -> setter.rows(view, columns, at, false, true)));
    }

    private static float height(PdfPTable table) {
        return (float) IntStream.range(0, table.size())
                .mapToDouble(table::getRowHeight)
                .sum();
    }
}
