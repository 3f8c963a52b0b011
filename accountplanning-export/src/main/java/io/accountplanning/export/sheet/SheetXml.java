package io.accountplanning.export.sheet;

import io.accountplanning.error.InvalidException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one sheet. */
final class SheetXml {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final BigDecimal DAYS_TO_1904 = BigDecimal.valueOf(1_462);
    private static final int LAST_ROW = 1_048_576;

    private final String sheet;
    private final XmlPart part;
    private final SharedTexts texts;
    private final CellFormats formats;
    private final boolean from1904;

    private List<SheetCell> cells = new ArrayList<>();
    private int row;
    private int filled;
    private int next;

    SheetXml(String sheet, XmlPart part, SharedTexts texts, CellFormats formats, boolean from1904) {
        this.sheet = sheet;
        this.part = part;
        this.texts = texts;
        this.formats = formats;
        this.from1904 = from1904;
    }

    void read(Consumer<SheetRow> rows) {
        while (part.nextStart()) {
            if (part.name().equals("row")) {
                startRow(rows);
            } else if (part.name().equals("c") && row > 0) {
                cell();
            }
        }
        finishRow(rows);
    }

    private void startRow(Consumer<SheetRow> rows) {
        finishRow(rows);
        int following = number(part.attribute("r"), row + 1);
        if (following > LAST_ROW) {
            throw refused(
                    "row " + following, "lies beyond the last row of a sheet, " + LAST_ROW + "; split the sheet", null);
        }
        if (following <= row) {
            throw refused(
                    "row " + following, "does not follow row " + row + "; save the file anew in a spreadsheet", null);
        }
        row = following;
    }

    private void finishRow(Consumer<SheetRow> rows) {
        SheetRow read = new SheetRow(row, cells);
        if (!read.isEmpty()) {
            if (++filled > SheetFile.MAX_ROWS) {
                throw refused("row " + row, "is one of more than " + SheetFile.MAX_ROWS + "; split the sheet", null);
            }
            rows.accept(read);
        }
        cells = new ArrayList<>();
        next = 0;
    }

    private void cell() {
        String at = part.attribute("r");
        next = at == null ? next : column(at);
        String type = String.valueOf(part.attribute("t"));
        SheetCell.Kind shown = formats.of(part.attribute("s"));
        String stored = "";
        String inline = "";
        boolean isFormula = false;
        int outside = part.depth() - 1;
        while (part.depth() > outside) {
            if (part.next() == XMLStreamConstants.START_ELEMENT) {
                switch (part.name()) {
                    case "v" -> stored = part.words("");
                    case "is" -> inline = part.words("rPh");
                    case "f" -> isFormula = true;
                    default -> {}
                }
            }
        }
        String value = stored.isEmpty()
                ? inline
                : stored; // some programs write what was edited beside the old text within the cell
        put(next++, value.isEmpty() ? withoutValue(isFormula && !type.equals("str")) : cell(type, shown, value));
    }

    private static SheetCell withoutValue(boolean isFormula) {
        return isFormula ? new SheetCell(SheetCell.Kind.UNCALCULATED, "") : SheetCell.EMPTY;
    }

    private SheetCell cell(String type, SheetCell.Kind shown, String value) {
        return switch (type) {
            case "s" -> text(texts.get(number(value, -1)));
            case "inlineStr", "str", "d" -> text(value);
            case "b" -> new SheetCell(SheetCell.Kind.TRUTH, String.valueOf(value.equals("1") || value.equals("true")));
            case "e" -> new SheetCell(SheetCell.Kind.ERROR, value);
            default -> number(shown, value.strip());
        };
    }

    private SheetCell number(SheetCell.Kind shown, String value) {
        SheetCell cell = new SheetCell(shown, value);
        return from1904 && shown == SheetCell.Kind.DATE
                ? cell.number()
                        .map(days -> new SheetCell(shown, days.add(DAYS_TO_1904).toPlainString()))
                        .orElse(cell)
                : cell;
    }

    private SheetCell text(String stored) {
        String text = stored.contains("_x") ? unescaped(stored) : stored;
        if (text.length() > SheetFile.MAX_TEXT) {
            throw refused(
                    "row " + row, "has a cell of more than " + SheetFile.MAX_TEXT + " characters; shorten it", null);
        }
        return SheetCell.text(text);
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private void put(int column, SheetCell cell) {
        if (cell.isEmpty()) {
            return;
        }
        if (column < cells.size() || column >= SheetFile.MAX_COLUMNS) {
            throw refused(
                    SheetRow.columnName(Math.min(column, LAST_ROW)) + row,
                    column < cells.size()
                            ? "is there twice; save the file anew in a spreadsheet"
                            : "lies beyond column " + SheetFile.MAX_COLUMNS + "; take it out",
                    cell.text());
        }
        while (cells.size() < column) {
            cells.add(SheetCell.EMPTY);
        }
        cells.add(cell);
    }

    private InvalidException refused(String place, String rule, @Nullable String value) {
        return InvalidException.of(sheet + "!" + place, rule, value);
    }

    private static int column(String at) {
        int column = 0;
        for (int i = 0; i < at.length() && i < 4 && Character.isLetter(at.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(at.charAt(i)) - 'A' + 1;
        }
        return Math.max(0, column - 1);
    }

    private static int number(@Nullable String text, int other) {
        return text != null && text.length() < 10 && text.matches("\\d+") ? Integer.parseInt(text) : other;
    }
}
