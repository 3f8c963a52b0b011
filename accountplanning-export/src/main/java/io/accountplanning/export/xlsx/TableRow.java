package io.accountplanning.export.xlsx;

import io.accountplanning.export.column.PlanCells;
import io.accountplanning.export.sheet.CellText;
import io.accountplanning.export.sheet.SerialDates;
import io.accountplanning.filter.PlanRow;
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
final class TableRow implements PlanCells {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final CellStyles styles;
    private final ZoneId zone;
    private final PlanLinks links;
    private Row row;
    private int column;

    TableRow(CellStyles styles, ZoneId zone, PlanLinks links, Row first) {
        this.styles = styles;
        this.zone = zone;
        this.links = links;
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

    @Override
    public void text(@Nullable String text) {
        int at = column++;
        if (text != null && !text.isEmpty()) {
            Cell cell = row.createCell(at);
            cell.setCellStyle(CellText.looksLikeFormula(text) ? styles.quoted() : styles.plain());
            cell.setCellValue(CellText.storable(text));
        }
    }

    @Override
    public void linked(String text, PlanRow plan) {
        String formula = links.formula(text, plan.plan());
        if (formula == null) {
            text(text);
            return;
        }
        Cell cell = row.createCell(column++);
        cell.setCellStyle(styles.link());
        cell.setCellFormula(formula);
        cell.setCellValue(CellText.storable(text));
    }

    @Override
    public void count(int number) {
        number(number, styles.plain());
    }

    @Override
    public void decimal(BigDecimal number) {
        number(number.doubleValue(), styles.plain());
    }

    @Override
    public void date(LocalDate date) {
        double serial = SerialDates.of(date);
        if (serial == SerialDates.NONE) {
            text(date.toString());
        } else {
            number(serial, styles.date());
        }
    }

    @Override
    public void moment(Instant moment) {
        number(SerialDates.of(moment, zone), styles.moment());
    }

    @Override
    public void amount(@Nullable BigDecimal amount, Currency currency) {
        if (amount == null) {
            column++;
        } else {
            number(amount.doubleValue(), styles.amount(currency.getDefaultFractionDigits()));
        }
    }

    @Override
    public void percent(@Nullable BigDecimal percent) {
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
