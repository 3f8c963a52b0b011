package io.accountplanning.export.picture;

import io.accountplanning.export.label.Labels;
import io.accountplanning.export.label.RevenueWords;
import io.accountplanning.export.label.ValueTexts;
import io.accountplanning.revenue.Invoiced;
import io.accountplanning.revenue.PlanRevenue;
import io.accountplanning.time.DateRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Revenue against what is planned, as a drawing. */
final class RevenuePace {

    private final PlanRevenue revenue;
    private final PictureLook look;
    private final TextMeasure measure;
    private final Labels labels;
    private final ValueTexts values;
    private final RevenueWords said;

    RevenuePace(PlanRevenue revenue, PictureLook look, TextMeasure measure) {
        this.revenue = revenue;
        this.look = look;
        this.measure = measure;
        this.labels = look.labels();
        this.values = look.values(measure);
        this.said = new RevenueWords(labels, values, revenue);
    }

    Drawing drawing() {
        List<BarRows.Row> rows = rows();
        BarRows chart = new BarRows(rows, measure)
                .withAxis(this::money)
                .withMarker(revenue.plannedToDate().orElse(null));
        List<String> words = new ArrayList<>(List.of(period()));
        rows.forEach(row -> words.add(labels.word("figureOf", row.name(), row.text())));
        Stack stack =
                new Stack(measure, chart.width()).text(period(), TextStyle.NOTE).add(chart);
        for (String sentence : sentences()) {
            stack.text(sentence, TextStyle.BODY);
            words.add(sentence);
        }
        for (String note : notes()) {
            stack.text(note, TextStyle.NOTE);
            words.add(note);
        }
        return stack.titled(look, labels.word("revenuePace"), words);
    }

    private String period() {
        DateRange period = revenue.period();
        return labels.word(
                "dates",
                values.date(period.startInclusive()),
                values.date(period.endExclusive().minusDays(1)));
    }

    private List<BarRows.Row> rows() {
        List<BarRows.Row> rows = new ArrayList<>();
        BigDecimal planned = revenue.planned();
        if (planned != null) {
            rows.add(row(said.planned(), planned, new Paint(ChartColours.PLANNED, ChartColours.AMOUNT, 1, 5)));
        }
        revenue.plannedToDate()
                .map(amount -> row(plannedUntil(), amount, new Paint(ChartColours.PLANNED, ChartColours.AMOUNT, 1)))
                .ifPresent(rows::add);
        rows.add(row(labels.word("invoicedSoFar"), revenue.invoiced(), Paint.filled(ChartColours.AMOUNT)));
        revenue.expected()
                .map(amount -> row(labels.word("expectedRevenue"), amount, Paint.filled(ChartColours.EXPECTED)))
                .ifPresent(rows::add);
        return rows;
    }

    private BarRows.Row row(String name, BigDecimal amount, Paint paint) {
        return BarRows.Row.of(name, amount, money(amount), paint);
    }

    private String plannedUntil() {
        return labels.word("plannedUntil", values.date(revenue.asOf()));
    }

    /** Rounded to the smallest coin. */
    private String money(BigDecimal amount) {
        Currency currency = revenue.currency();
        int decimals = Math.max(0, currency.getDefaultFractionDigits());
        boolean fine = amount.stripTrailingZeros().scale() > decimals;
        return values.money(fine ? amount.setScale(decimals, RoundingMode.HALF_UP) : amount, currency);
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (revenue.planned() == null) {
            sentences.add(labels.word("nothingPlanned"));
        }
        revenue.attainmentPercent()
                .ifPresent(percent -> sentences.add(labels.word("attained", values.percent(percent))));
        revenue.pacePercent()
                .ifPresent(percent ->
                        sentences.add(labels.word("paceOf", values.percent(percent), values.date(revenue.asOf()))));
        return sentences;
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(said.reading().stream().toList());
        if (!revenue.elsewhere().isEmpty()) {
            String sums = revenue.elsewhere().stream().map(this::foreign).collect(Collectors.joining(", "));
            notes.add(labels.word("invoicedElsewhere", sums));
        }
        if (revenue.undated() > 0) {
            notes.add(labels.word("invoicesUndated", revenue.undated()));
        }
        return notes;
    }

    /** A host may name a currency that ISO 4217 does not know. */
    private String foreign(Invoiced sum) {
        Set<Currency> known = Currency.getAvailableCurrencies();
        return known.stream()
                .filter(currency -> currency.getCurrencyCode().equals(sum.currency()))
                .findFirst()
                .map(currency -> values.money(sum.amount(), currency))
                .orElseGet(() -> values.number(sum.amount()) + " " + sum.currency());
    }
}
