package io.accountplanning.export.xlsx;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The styles of a workbook, each made once. */
final class CellStyles {

    private static final int MOST_FRACTION_DIGITS = 4;

    private final Workbook workbook;
    private final CellStyle plain;
    private final CellStyle header;
    private final CellStyle quoted;
    private final CellStyle link;
    private final CellStyle date;
    private final CellStyle moment;
    private final CellStyle percent;
    private final CellStyle[] amounts = new CellStyle[MOST_FRACTION_DIGITS + 1];

    CellStyles(Workbook workbook) {
        this.workbook = workbook;
        this.plain = workbook.getCellStyleAt(0);
        this.header = header(workbook);
        this.quoted = workbook.createCellStyle();
        quoted.setQuotePrefixed(true);
        this.link = link(workbook);
        // The formats number 14 and 22, which are shown as the reader's own settings say.
        this.date = format("m/d/yy");
        this.moment = format("m/d/yy h:mm");
        date.setAlignment(HorizontalAlignment.CENTER);
        moment.setAlignment(HorizontalAlignment.CENTER);
        this.percent = format("0.00%");
        for (int digits = 0; digits < amounts.length; digits++) {
            amounts[digits] = format(digits == 0 ? "#,##0" : "#,##0." + "0".repeat(digits));
        }
    }

    private static CellStyle link(Workbook workbook) {
        Font underlined = workbook.createFont();
        underlined.setUnderline(Font.U_SINGLE);
        underlined.setColor(IndexedColors.BLUE.getIndex());
        CellStyle style = workbook.createCellStyle();
        style.setFont(underlined);
        return style;
    }

    private static CellStyle header(Workbook workbook) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(bold);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private CellStyle format(String pattern) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(pattern));
        return style;
    }

    /** That of every cell without another; asking for it beats having it looked for. */
    CellStyle plain() {
        return plain;
    }

    CellStyle header() {
        return header;
    }

    /** Text that stays text when somebody edits the cell, whatever it starts with. */
    CellStyle quoted() {
        return quoted;
    }

    /** Text that leads somewhere. */
    CellStyle link() {
        return link;
    }

    CellStyle date() {
        return date;
    }

    CellStyle moment() {
        return moment;
    }

    CellStyle percent() {
        return percent;
    }

    /** An amount with the digits behind the comma that its currency has. */
    CellStyle amount(int fractionDigits) {
        return amounts[Math.max(0, Math.min(fractionDigits, MOST_FRACTION_DIGITS))];
    }
}
