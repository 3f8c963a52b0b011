package io.accountplanning.export.pdf;

import io.accountplanning.export.label.Labels;
import io.accountplanning.export.pdf.ViewTable.Fit;
import io.accountplanning.export.picture.BcgPicture;
import io.accountplanning.marketposition.BcgSuggestion;
import io.accountplanning.marketposition.MarketPosition;
import io.accountplanning.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The market: its growth, the shares, the relative share, and the class that they suggest beside the one that was chosen. */
final class MarketPart {

    private final Pen pen;
    private final Labels labels;
    private final List<Fact> facts = new ArrayList<>();

    /** A figure and what it is called. */
    private record Fact(String label, String text) {}

    MarketPart(Pen pen) {
        this.pen = pen;
        this.labels = pen.labels();
    }

    void write(MarketPosition position) {
        BcgSuggestion suggestion = BcgSuggestion.of(position, pen.yardsticks().cuts());
        add(field("marketGrowthPercent"), pen.percent(position.marketGrowthPercent()));
        add(field("ownSharePercent"), pen.percent(position.ownSharePercent()));
        add(field("largestRivalSharePercent"), pen.percent(position.largestRivalSharePercent()));
        add(labels.word("relativeShare"), pen.number(suggestion.relativeShare()));
        add(labels.word("suggestedClass"), suggested(suggestion));
        add(labels.word("chosenClass"), chosen());
        if (suggestion.relativeShare() != null && position.marketGrowthPercent() != null) {
            pen.picture(BcgPicture.of(pen.document().plan().client().name(), suggestion, revenue())
                    .title(""));
        }
        pen.sheet()
                .table(new ViewTable(
                        List.of(
                                pen.column("figure", Fit.TEXT, facts, Fact::label),
                                pen.column("value", Fit.BESIDE, facts, Fact::text)),
                        Map.of(),
                        true));
    }

    private @Nullable Money revenue() {
        var next = pen.document().plan().details().targets().revenueNextYear();
        return next == null
                ? null
                : Money.of(next.toPlainString(), pen.currency().getCurrencyCode());
    }

    private void add(String label, String text) {
        if (!text.isEmpty()) {
            facts.add(new Fact(label, text));
        }
    }

    private String suggested(BcgSuggestion suggestion) {
        return suggestion
                .suggested()
                .map(found -> labels.constant(found) + " ("
                        + labels.word(
                                "highFrom",
                                pen.percent(suggestion.cuts().growthPercent()),
                                pen.number(suggestion.cuts().relativeShare()))
                        + ")")
                .orElse("");
    }

    private String chosen() {
        var chosen = pen.document().plan().details().standing().bcgClass();
        return chosen == null ? labels.word("noneChosen") : labels.constant(chosen);
    }

    private String field(String name) {
        return MarketPosition.SECTION.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .map(field -> labels.field(MarketPosition.SECTION, field))
                .orElseThrow();
    }
}
