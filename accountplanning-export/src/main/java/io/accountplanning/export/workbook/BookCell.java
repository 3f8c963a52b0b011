package io.accountplanning.export.workbook;

import io.accountplanning.export.sheet.CellText;
import io.accountplanning.export.sheet.SheetCell;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What is written into a cell.
 *
 * @param look how it is shown
 * @param text the text of a cell that is one
 * @param number the number of a cell that is one
 */
record BookCell(Look look, String text, double number) {

    /** How a cell is shown. */
    enum Look {
        /** Nothing stands in it. */
        EMPTY,
        /** A line. */
        TEXT,
        /** Several lines. */
        PROSE,
        /** A whole number without grouping. */
        INTEGER,
        /** A number. */
        NUMBER,
        /** Money. */
        AMOUNT,
        /** A fraction, shown as a percentage. */
        PERCENT,
        /** A day. */
        DATE;

        boolean isNumber() {
            return this != EMPTY && this != TEXT && this != PROSE;
        }
    }

    static final BookCell EMPTY = new BookCell(Look.EMPTY, "", 0);

    private static final int LONGEST_TOKEN = 40;
    private static final int DIGEST_BYTES = 12;

    static BookCell text(Look look, String text) {
        return text.isBlank() ? EMPTY : new BookCell(look, text, 0);
    }

    static BookCell number(Look look, double number) {
        return new BookCell(look, "", number);
    }

    /** Whether a cell cannot hold all of it. */
    boolean isCut() {
        return CellText.storable(text).length() == CellText.MAX_LENGTH;
    }

    /** What the cell is known again by, however a spreadsheet stores it. */
    String token() {
        if (look == Look.EMPTY) {
            return "";
        }
        return look.isNumber() ? ofNumber(number) : (isCut() ? "c" : "") + ofText(text);
    }

    /** The same of a cell that was read. */
    static String token(SheetCell cell) {
        return switch (cell.kind()) {
            case EMPTY -> "";
            case TEXT -> ofText(cell.text());
            case NUMBER, PERCENT, DATE ->
                cell.number().map(number -> ofNumber(number.doubleValue())).orElse("?");
            case TRUTH, ERROR, UNCALCULATED -> "?";
        };
    }

    private static String ofNumber(double number) {
        return "n" + number;
    }

    private static String ofText(String text) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        return plain.length() <= LONGEST_TOKEN ? "t" + plain : "h" + digest(plain);
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(digest, DIGEST_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
