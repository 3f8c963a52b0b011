package io.accountplanning.export.workbook;

import io.accountplanning.export.workbook.BookCell.Look;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of a workbook, each made once. */
final class BookStyles {

    private static final byte[] WHITE = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
    private static final byte[] LOCKED = {(byte) 0xEE, (byte) 0xEE, (byte) 0xEE};
    private static final byte[] LINE = {(byte) 0xD5, (byte) 0xDA, (byte) 0xDF};
    private static final short HEADLINE_POINTS = 18;

    private final XSSFWorkbook workbook;
    private final XSSFColor primary;
    private final String amounts;
    private final Map<Look, CellStyle> open = new EnumMap<>(Look.class);
    private final Map<Look, CellStyle> locked = new EnumMap<>(Look.class);
    private final Map<Look, CellStyle> quoted = new EnumMap<>(Look.class);
    private final CellStyle header;
    private final CellStyle label;
    private final CellStyle headline;
    private final CellStyle link;
    private final CellStyle prose;

    BookStyles(XSSFWorkbook workbook, String primary, int fractionDigits) {
        this.workbook = workbook;
        int rgb = Integer.parseInt(primary.substring(1), 16);
        this.primary = new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
        this.amounts = fractionDigits <= 0 ? "#,##0" : "#,##0." + "0".repeat(Math.min(fractionDigits, 4));
        for (Look look : Look.values()) {
            open.put(look, cell(look));
            XSSFCellStyle grey = cell(look);
            grey.setFillForegroundColor(new XSSFColor(LOCKED, null));
            grey.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            locked.put(look, grey);
            XSSFCellStyle text = cell(look);
            text.setQuotePrefixed(true);
            quoted.put(look, text);
        }
        this.header = header();
        this.label = label();
        this.headline = headline();
        this.link = link();
        this.prose = plain(true);
    }

    private XSSFCellStyle plain(boolean wraps) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(wraps);
        return style;
    }

    private XSSFCellStyle cell(Look look) {
        XSSFCellStyle style = plain(look == Look.PROSE || look == Look.TEXT || look == Look.EMPTY);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(new XSSFColor(LINE, null));
        String format = switch (look) {
            case EMPTY, TEXT, PROSE -> "General";
            case INTEGER -> "0";
            case NUMBER -> "#,##0.######";
            case AMOUNT -> amounts;
            case PERCENT -> "0.00%";
            case DATE -> "m/d/yy"; // format 14, which is shown as the reader's own settings say
        };
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        if (look == Look.DATE || look == Look.INTEGER) {
            style.setAlignment(HorizontalAlignment.CENTER);
        }
        return style;
    }

    private XSSFFont font(boolean bold, XSSFColor colour) {
        XSSFFont font = workbook.createFont();
        font.setBold(bold);
        font.setColor(colour);
        return font;
    }

    private CellStyle header() {
        XSSFCellStyle style = plain(true);
        style.setFont(font(true, new XSSFColor(WHITE, null)));
        style.setFillForegroundColor(primary);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private CellStyle label() {
        XSSFCellStyle style = cell(Look.TEXT);
        style.setFont(font(true, primary));
        return style;
    }

    private CellStyle headline() {
        XSSFCellStyle style = plain(false);
        XSSFFont large = font(true, primary);
        large.setFontHeightInPoints(HEADLINE_POINTS);
        style.setFont(large);
        return style;
    }

    private CellStyle link() {
        XSSFCellStyle style = plain(false);
        XSSFFont underlined = font(false, primary);
        underlined.setUnderline((byte) 1);
        style.setFont(underlined);
        return style;
    }

    CellStyle of(Look look, boolean isLocked) {
        return isLocked ? locked.getOrDefault(look, prose) : open.getOrDefault(look, prose);
    }

    /** Text that stays text when somebody edits the cell, whatever it starts with. */
    CellStyle quoted(Look look) {
        return quoted.getOrDefault(look, prose);
    }

    CellStyle ofHeader() {
        return header;
    }

    CellStyle ofLabel() {
        return label;
    }

    CellStyle ofHeadline() {
        return headline;
    }

    CellStyle ofLink() {
        return link;
    }

    CellStyle ofProse() {
        return prose;
    }
}
