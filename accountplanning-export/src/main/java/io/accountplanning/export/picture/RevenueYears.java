package io.accountplanning.export.picture;

import io.accountplanning.duediligence.FinancialYear;
import io.accountplanning.export.label.Labels;
import io.accountplanning.export.label.ValueTexts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Revenue over the years, as a drawing: the years that are there, those between them that are not, and the target. */
final class RevenueYears {

    /** Years that are missing between two others have a place of their own where there are no more than that. */
    private static final int MOST_PLACES = 12;

    private final List<FinancialYear> years;
    private final Currency currency;
    private final @Nullable BigDecimal target;
    private final PictureLook look;
    private final TextMeasure measure;
    private final Labels labels;
    private final ValueTexts values;

    RevenueYears(
            List<FinancialYear> years,
            Currency currency,
            @Nullable BigDecimal target,
            PictureLook look,
            TextMeasure measure) {
        this.years =
                years.stream().sorted(Comparator.comparing(FinancialYear::year)).toList();
        this.currency = currency;
        this.target = target;
        this.look = look;
        this.measure = measure;
        this.labels = look.labels();
        this.values = look.values(measure);
    }

    Drawing drawing() {
        List<BarChart.Bar> bars = bars();
        List<String> words = new ArrayList<>();
        bars.forEach(bar -> words.add(labels.word("figureOf", bar.name(), bar.text())));
        String unknown = unknown();
        if (!unknown.isEmpty()) {
            words.add(unknown);
        }
        BarChart chart = new BarChart(bars, amount -> values.money(amount, currency), measure);
        Stack stack = new Stack(measure, chart.width());
        if (bars.isEmpty()) {
            stack.text(labels.word("noRevenueKnown"), TextStyle.BODY);
            words.add(labels.word("noRevenueKnown"));
        } else {
            stack.add(chart).text(unknown, TextStyle.NOTE);
        }
        return stack.titled(look, labels.word("revenueOverYears"), words);
    }

    private List<BarChart.Bar> bars() {
        List<BarChart.Bar> bars = new ArrayList<>();
        for (FinancialYear year : years) {
            if (!bars.isEmpty() && showsGaps()) {
                int before = years.get(years.indexOf(year) - 1).year();
                for (int missing = before + 1; missing < year.year(); missing++) {
                    bars.add(bar(Integer.toString(missing), null, false));
                }
            }
            bars.add(bar(Integer.toString(year.year()), year.revenue(), false));
        }
        if (target != null) {
            bars.add(bar(labels.word("nextYearsTarget"), target, true));
        }
        return bars;
    }

    private BarChart.Bar bar(String name, @Nullable BigDecimal amount, boolean target) {
        String text = amount == null ? labels.word("notKnown") : values.money(amount, currency);
        return new BarChart.Bar(name, amount, text, target);
    }

    private boolean showsGaps() {
        return years.get(years.size() - 1).year() - years.get(0).year() < MOST_PLACES;
    }

    /** The years without a figure: those whose revenue is empty, and those between two others that have no row. */
    private String unknown() {
        List<String> unknown = new ArrayList<>();
        int next = years.isEmpty() ? 0 : years.get(0).year();
        for (FinancialYear year : years) {
            if (year.year() > next) {
                int last = year.year() - 1;
                unknown.add(next == last ? Integer.toString(next) : labels.word("dates", text(next), text(last)));
            }
            if (year.revenue() == null) {
                unknown.add(text(year.year()));
            }
            next = Math.max(next, year.year() + 1);
        }
        Stream<String> each = unknown.stream().distinct();
        String all = String.join(", ", each.toList());
        return all.isEmpty() ? "" : labels.word("revenueNotKnown", all);
    }

    private static String text(int year) {
        return Integer.toString(year);
    }
}
