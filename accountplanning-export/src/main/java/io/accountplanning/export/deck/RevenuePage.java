package io.accountplanning.export.deck;

import io.accountplanning.duediligence.DueDiligence;
import io.accountplanning.duediligence.FinancialYear;
import io.accountplanning.export.deck.Block.Bar;
import io.accountplanning.export.deck.Block.Bars;
import io.accountplanning.export.deck.Block.Prose;
import io.accountplanning.export.deck.Page.Placed;
import io.accountplanning.export.label.RevenueWords;
import io.accountplanning.revenue.PlanRevenue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The client's revenue over the years, and ours against plan where the host gave it. */
final class RevenuePage {

    private static final int YEARS = 8;
    private static final double HEADING = 22;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Material material;
    private final List<FinancialYear> years;

    RevenuePage(Material material) {
        this.material = material;
        List<FinancialYear> all =
                material
                        .document()
                        .find(DueDiligence.SECTION)
                        .map(DueDiligence::financialYears)
                        .orElse(List.of())
                        .stream()
                        .filter(year -> year.revenue() != null)
                        .sorted(Comparator.comparing(FinancialYear::year))
                        .toList();
        this.years = all.subList(Math.max(0, all.size() - YEARS), all.size());
    }

    List<Page> pages() {
        PlanRevenue ours = material.revenue().orElse(null);
        if (ours == null && years.isEmpty()) {
            return List.of();
        }
        List<Bars> charts = new ArrayList<>();
        if (ours != null) {
            charts.add(versusPlan(ours));
        }
        if (!years.isEmpty()) {
            charts.add(overYears());
        }
        List<Placed> blocks = new ArrayList<>();
        Frame room = material.room();
        for (int i = 0; i < charts.size(); i++) {
            chart(charts.size() == 1 ? room.left(0.64) : room.column(i, 2), charts.get(i), blocks);
        }
        if (charts.size() == 1) {
            Frame beside = room.beside(0.64);
            blocks.add(new Placed(beside.below(HEADING), Prose.of(figures(ours))));
        }
        return List.of(new Page(title(ours), blocks, notes(ours)));
    }

    private static void chart(Frame frame, Bars bars, List<Placed> blocks) {
        blocks.add(new Placed(frame.top(HEADING), Prose.of(List.of(Para.heading(bars.heading())))));
        blocks.add(new Placed(frame.below(HEADING - Frame.GAP + 4), bars));
    }

    private String title(@Nullable PlanRevenue ours) {
        if (ours != null) {
            return ours.pacePercent()
                    .map(percent -> material.word("deck.invoicedToDate", material.roughly(percent)))
                    .or(() -> ours.attainmentPercent()
                            .map(percent -> material.word("deck.invoicedOfPlan", material.roughly(percent))))
                    .orElseGet(() -> material.word("deck.invoicedSum", material.money(ours.invoiced())));
        }
        FinancialYear last = years.get(years.size() - 1);
        BigDecimal first = Objects.requireNonNull(years.get(0).revenue());
        if (years.size() == 1 || first.signum() <= 0) {
            return material.word("deck.clientEarned", material.moneyOrNothing(last.revenue()), year(last));
        }
        BigDecimal growth = Objects.requireNonNull(last.revenue())
                .subtract(first)
                .multiply(HUNDRED)
                .divide(first, MathContext.DECIMAL64)
                .setScale(1, RoundingMode.HALF_UP);
        return material.word(
                growth.signum() < 0 ? "deck.clientShrank" : "deck.clientGrew",
                material.percent(growth.abs()),
                year(years.get(0)),
                year(last));
    }

    private static String year(FinancialYear year) {
        return String.valueOf(year.year());
    }

    private String currency() {
        return material.plan().details().currency().getCurrencyCode();
    }

    private Bars overYears() {
        return new Bars(
                material.word("deck.clientRevenue", currency()),
                false,
                years.stream()
                        .map(year -> bar(year(year), Objects.requireNonNull(year.revenue()), Ink.PRIMARY))
                        .toList(),
                material.column(DueDiligence.SECTION, FinancialYear.TABLE, "revenue"),
                null);
    }

    private Bars versusPlan(PlanRevenue ours) {
        List<Bar> bars = new ArrayList<>();
        BigDecimal planned = ours.planned();
        if (planned != null) {
            bars.add(bar(words(ours).planned(), planned, Ink.RULE));
        }
        ours.plannedToDate().ifPresent(sum -> bars.add(bar(material.word("deck.plannedToDate"), sum, Ink.PRIMARY)));
        bars.add(bar(material.word("deck.invoiced"), ours.invoiced(), Ink.ACCENT));
        ours.expected().ifPresent(sum -> bars.add(bar(material.word("deck.expectedDeals"), sum, Ink.YELLOW)));
        return new Bars(material.word("deck.ourRevenue", currency()), false, bars, material.word("deck.revenue"), null);
    }

    private RevenueWords words(PlanRevenue ours) {
        return new RevenueWords(material.labels(), material.values(), ours);
    }

    private Bar bar(String name, BigDecimal value, Ink ink) {
        BigDecimal rounded = value.setScale(0, RoundingMode.HALF_UP);
        return new Bar(name, rounded.doubleValue(), material.money(rounded), ink);
    }

    private List<Para> figures(@Nullable PlanRevenue ours) {
        List<Para> paras = new ArrayList<>();
        if (ours == null) {
            for (int i = years.size() - 1; i >= Math.max(0, years.size() - 3); i--) {
                paras.add(Para.of(year(years.get(i)), 12).in(Ink.QUIET));
                paras.add(Para.of(material.moneyOrNothing(years.get(i).revenue()), 20)
                        .asBold()
                        .in(Ink.PRIMARY));
            }
            return paras;
        }
        figure(paras, "deck.invoiced", material.money(ours.invoiced()));
        ours.attainmentPercent().ifPresent(percent -> figure(paras, "deck.attained", material.percent(percent)));
        ours.gap().ifPresent(gap -> figure(paras, "deck.toPlan", material.money(gap)));
        ours.elsewhere().forEach(sum -> figure(paras, "deck.elsewhere", sum.amount() + " " + sum.currency()));
        return paras;
    }

    private void figure(List<Para> paras, String word, String figure) {
        paras.add(Para.of(material.word(word), 12).in(Ink.QUIET));
        paras.add(Para.of(figure, 20).asBold().in(Ink.PRIMARY));
    }

    private List<String> notes(@Nullable PlanRevenue ours) {
        List<String> notes = new ArrayList<>();
        if (ours != null) {
            notes.add(material.source(material.word("deck.revenue")));
            notes.add(material.word("deck.asOf", material.date(ours.asOf())));
            words(ours).reading().ifPresent(notes::add);
            if (ours.undated() > 0) {
                notes.add(material.word("deck.undated", ours.undated()));
            }
        }
        if (!years.isEmpty()) {
            notes.addAll(material.notes(DueDiligence.SECTION, years, year -> year(year)));
        }
        return notes;
    }
}
