package io.accountplanning.export.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the numbers of cells are shown, by the styles of a workbook. */
final class CellFormats {

    /** The most styles of a workbook; spreadsheets allow 65,490. */
    static final int MOST = 65_536;

    private static final Pattern NO_FORMAT = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");
    private static final int LONGEST = 1_000;

    private final Map<Integer, SheetCell.Kind> named = new HashMap<>();
    private final List<SheetCell.Kind> styles = new ArrayList<>();

    static CellFormats read(@Nullable XmlPart part) throws IOException {
        CellFormats formats = new CellFormats();
        if (part != null) {
            try (part) {
                formats.take(part);
            }
        }
        return formats;
    }

    private void take(XmlPart part) {
        boolean ofCells = false;
        while (part.nextStart()) {
            switch (part.name()) {
                case "numFmt" -> named.put(number(part.attribute("numFmtId")), kind(part.attribute("formatCode")));
                case "cellXfs" -> ofCells = true;
                case "cellStyles", "dxfs" -> ofCells = false;
                case "xf" -> {
                    if (ofCells) {
                        styles.add(kind(number(part.attribute("numFmtId"))));
                    }
                }
                default -> {}
            }
            if (named.size() > MOST || styles.size() > MOST) {
                throw SheetFiles.refused("has more than " + MOST + " styles; save it anew in a spreadsheet", null);
            }
        }
    }

    /** How a number of that style is shown. */
    SheetCell.Kind of(@Nullable String style) {
        int index = style == null ? 0 : number(style);
        return index >= 0 && index < styles.size() ? styles.get(index) : SheetCell.Kind.NUMBER;
    }

    private SheetCell.Kind kind(int format) {
        boolean isDay = format >= 14 && format <= 17;
        boolean isDayInAsia = (format >= 27 && format <= 36) || (format >= 50 && format <= 58);
        if (isDay || isDayInAsia || format == 22) {
            return SheetCell.Kind.DATE;
        }
        return format == 9 || format == 10 ? SheetCell.Kind.PERCENT : named.getOrDefault(format, SheetCell.Kind.NUMBER);
    }

    private static SheetCell.Kind kind(@Nullable String code) {
        if (code == null || code.length() > LONGEST) {
            return SheetCell.Kind.NUMBER;
        }
        String signs = NO_FORMAT.matcher(code).replaceAll("").toLowerCase(java.util.Locale.ROOT);
        if (signs.contains("%")) {
            return SheetCell.Kind.PERCENT;
        }
        boolean isDate = signs.indexOf('y') >= 0 || signs.indexOf('d') >= 0 || signs.contains("mmm");
        return isDate && !signs.contains("general") && !signs.contains("standard")
                ? SheetCell.Kind.DATE
                : SheetCell.Kind.NUMBER;
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }
}
