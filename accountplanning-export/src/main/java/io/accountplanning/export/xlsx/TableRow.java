package io.accountplanning.export.xlsx;

import io.accountplanning.export.sheet.CellText;
import io.accountplanning.export.sheet.SerialDates;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/** Fills the cells of one row from left to right; what is absent leaves its cell out. One is used for all rows. */
final class TableRow {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final CellStyles styles;
    private final ZoneId zone;
    private Row row;
    private int column;

    TableRow(CellStyles styles, ZoneId zone, Row first) {
        this.styles = styles;
        this.zone = zone;
        this.row = first;
    }

    void start(Row next) {
        row = next;
        column = 0;
    }

    void header(String text) {
        Cell cell = row.createCell(column++);
        cell.setCellStyle(styles.header());
        cell.setCellValue(CellText.storable(text));
    }

    void text(@Nullable String text) {
        int at = column++;
        if (text != null && !text.isEmpty()) {
            Cell cell = row.createCell(at);
            cell.setCellStyle(CellText.looksLikeFormula(text) ? styles.quoted() : styles.plain());
            cell.setCellValue(CellText.storable(text));
        }
    }

    void count(int number) {
        number(number, styles.plain());
    }

    /** A number with the decimals that it has. */
    void decimal(BigDecimal number) {
        number(number.doubleValue(), styles.plain());
    }

    void date(LocalDate date) {
        double serial = SerialDates.of(date);
        if (serial == SerialDates.NONE) {
            text(date.toString());
        } else {
            number(serial, styles.date());
        }
    }

    void moment(Instant moment) {
        number(SerialDates.of(moment, zone), styles.moment());
    }

    void amount(@Nullable BigDecimal amount, Currency currency) {
        if (amount == null) {
            column++;
        } else {
            number(amount.doubleValue(), styles.amount(currency.getDefaultFractionDigits()));
        }
    }

    /** @param percent 0–100 for the whole */
    void percent(@Nullable BigDecimal percent) {
        if (percent == null) {
            column++;
        } else {
            number(percent.divide(HUNDRED).doubleValue(), styles.percent());
        }
    }

    private void number(double value, CellStyle style) {
        Cell cell = row.createCell(column++);
        cell.setCellStyle(style);
        cell.setCellValue(value);
    }
}
