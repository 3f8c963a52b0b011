package io.accountplanning.export.pdf;

import io.accountplanning.export.font.MissingGlyphException;
import io.accountplanning.export.label.Labels;
import io.accountplanning.export.label.ValueTexts;
import io.accountplanning.export.pdf.ViewTable.Cell;
import io.accountplanning.export.pdf.ViewTable.Fit;
import io.accountplanning.export.picture.Drawing;
import io.accountplanning.export.picture.Picture;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.export.report.Yardsticks;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of a document are drawn with.
 *
 * @param sheet the pages
 * @param report what is told, and how
 * @param values how values are written
 */
record Pen(Sheet sheet, PlanReport report, ValueTexts values) {

    private static final float BESIDE_TEXT = 300;
    private static final float SMALLEST_TEXT = 11; // of a picture
    private static final float READABLE = 5.5f; // points

    /** What things are called. */
    Labels labels() {
        return report.labels();
    }

    /** The plan. */
    PlanDocument document() {
        return report.document();
    }

    /** The day on which the document is made. */
    LocalDate today() {
        return report.today();
    }

    /** What the tenant measures its plans by. */
    Yardsticks yardsticks() {
        return report.yardsticks();
    }

    /** The plan's. */
    Currency currency() {
        return document().plan().details().currency();
    }

    /** What draws a section, and parts of one, by what it registers about itself. */
    SectionPart general() {
        return new SectionPart(sheet, report, values, new SectionTables(labels(), values, currency()));
    }

    /**
     * A picture of what the tables below it say, or on a page of its own when it could not be read beside text. Characters that no font has
     * are told with all others of the document.
     */
    void picture(Picture<?> picture) {
        drawing(picture).ifPresent(drawing -> {
            if (sheet.scale(drawing, BESIDE_TEXT) * SMALLEST_TEXT >= READABLE) {
                sheet.picture(drawing, BESIDE_TEXT);
            } else {
                sheet.picturePage(drawing);
            }
        });
    }

    /** The picture as the report is read; none when no font has some character of it. */
    Optional<Drawing> drawing(Picture<?> picture) {
        try {
            return Optional.of(picture.asIn(report).drawing());
        } catch (MissingGlyphException e) {
            sheet.texts().runs().miss(e.missing());
            return Optional.empty();
        }
    }

    /** A heading of what stands in one of the section's tables. */
    <S extends PlanSection> void heading(SectionType<S> type, Table<?> table) {
        sheet.heading(labels().table(type, table));
    }

    /** A column that is called as the table calls it. */
    <R extends Row> ViewTable.Column column(
            SectionType<?> type, Table<R> table, String name, Fit fit, List<R> rows, Function<R, String> text) {
        return texts(labels().column(type, table, table.column(name)), fit, rows, text);
    }

    /** A column that is called by a word of documents. */
    <R> ViewTable.Column column(String word, Fit fit, List<R> rows, Function<R, String> text) {
        return texts(labels().word(word), fit, rows, text);
    }

    <R> ViewTable.Column texts(String label, Fit fit, List<R> rows, Function<R, String> text) {
        return cells(label, fit, rows, row -> Cell.of(text.apply(row)));
    }

    <R> ViewTable.Column cells(String label, Fit fit, List<R> rows, Function<R, Cell> cell) {
        return new ViewTable.Column(label, fit, rows.stream().map(cell).toList());
    }

    /** The name of an amount in the plan's currency, which it tells. */
    String inCurrency(String label) {
        return label + " (" + currency().getCurrencyCode() + ")";
    }

    String constant(@Nullable Enum<?> constant) {
        return constant == null ? "" : labels().constant(constant);
    }

    String date(@Nullable LocalDate date) {
        return date == null ? "" : values.date(date);
    }

    String percent(@Nullable BigDecimal percent) {
        return percent == null ? "" : values.percent(percent);
    }

    String number(@Nullable BigDecimal number) {
        return number == null ? "" : values.number(number);
    }

    /** A text that may be missing. */
    static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
