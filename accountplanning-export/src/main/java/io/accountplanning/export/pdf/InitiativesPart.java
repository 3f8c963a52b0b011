package io.accountplanning.export.pdf;

import io.accountplanning.export.label.Labels;
import io.accountplanning.export.label.ValueTexts;
import io.accountplanning.export.pdf.ViewTable.Cell;
import io.accountplanning.export.pdf.ViewTable.Fit;
import io.accountplanning.initiative.Initiative;
import io.accountplanning.initiative.Initiatives;
import io.accountplanning.table.Column;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The initiatives, each with what it would bring and what became of it; the currency stands in the heading, once. */
final class InitiativesPart {

    private final Pen pen;
    private final Labels labels;
    private final ValueTexts values;
    private boolean whole;

    InitiativesPart(Pen pen) {
        this.pen = pen;
        this.labels = pen.labels();
        this.values = pen.values();
    }

    void write(Initiatives section) {
        List<Initiative> rows = section.initiatives();
        whole = rows.stream()
                .map(Initiative::value)
                .allMatch(value -> value == null || value.stripTrailingZeros().scale() <= 0);
        long open = section.open().size();
        if (open > 0) {
            pen.sheet()
                    .caption(labels.word(
                            "initiativesOpen", open, values.money(section.weightedValue(), pen.currency())));
        }
        pen.sheet()
                .table(ViewTable.ofNames(List.of(
                        column("name", Fit.TEXT, rows, Initiative::name),
                        column("stage", Fit.TEXT, rows, one -> labels.constant(one.stage())),
                        column("value", Fit.NUMBER, rows, one -> amount(one.value())),
                        column("probabilityPercent", Fit.NUMBER, rows, one -> pen.percent(one.probabilityPercent())),
                        column("targetDate", Fit.ONE_LINE, rows, one -> pen.date(one.targetDate())),
                        column("owner", Fit.TEXT, rows, this::owner),
                        column("product", Fit.TEXT, rows, one -> Pen.said(one.product())),
                        pen.cells(label("opportunity"), Fit.TEXT, rows, this::opportunity),
                        column("note", Fit.TEXT, rows, one -> Pen.said(one.note())))));
    }

    private String owner(Initiative one) {
        return one.owner() == null ? "" : values.person(one.owner());
    }

    /** What it became, who made it that and when. */
    private Cell opportunity(Initiative one) {
        if (one.opportunity() == null) {
            return Cell.EMPTY;
        }
        String by = one.promotedBy() == null || one.promotedAt() == null
                ? ""
                : labels.word("promotedBy", values.person(one.promotedBy()), values.moment(one.promotedAt()));
        return Cell.of(one.opportunity()).noted(by);
    }

    private String amount(@Nullable BigDecimal value) {
        return value == null ? "" : values.amount(value, whole, pen.currency());
    }

    private String label(String column) {
        Column<Initiative, ?> found = Initiative.TABLE.column(column);
        String label = labels.column(Initiatives.SECTION, Initiative.TABLE, found);
        return column.equals("value") ? pen.inCurrency(label) : label;
    }

    private ViewTable.Column column(String name, Fit fit, List<Initiative> rows, Function<Initiative, String> text) {
        return pen.texts(label(name), fit, rows, text);
    }
}
