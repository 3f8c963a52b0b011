package io.accountplanning.export.picture;

import io.accountplanning.export.label.Labels;
import io.accountplanning.export.label.ValueTexts;
import io.accountplanning.money.Money;
import io.accountplanning.settings.BcgCuts;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The growth-share matrix, as a drawing. */
final class BcgFigures {

    private final List<BcgPicture.Bubble> bubbles;
    private final BcgCuts cuts;
    private final PictureLook look;
    private final TextMeasure measure;
    private final Labels labels;
    private final ValueTexts values;

    BcgFigures(List<BcgPicture.Bubble> bubbles, BcgCuts cuts, PictureLook look, TextMeasure measure) {
        this.bubbles = bubbles;
        this.cuts = cuts;
        this.look = look;
        this.measure = measure;
        this.labels = look.labels();
        this.values = look.values(measure);
    }

    Drawing drawing() {
        BcgMatrixBlock matrix = new BcgMatrixBlock(bubbles, cuts, labels, values, measure);
        Stack stack = new Stack(measure, matrix.width()).add(matrix).legend(matrix.numbered());
        List<String> words = new ArrayList<>();
        for (String note : notes()) {
            stack.text(note, TextStyle.NOTE);
            words.add(note);
        }
        bubbles.forEach(bubble -> words.add(matrix.words(bubble)));
        return stack.titled(look, labels.word("bcgMatrix"), words);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(labels.word("cutsAt", values.percent(cuts.growthPercent()), values.number(cuts.relativeShare())));
        if (bubbles.isEmpty()) {
            notes.add(labels.word("nothingToPlace"));
            return notes;
        }
        List<Currency> currencies = currencies(bubbles);
        if (currencies.size() > 1) {
            String codes =
                    currencies.stream().map(Currency::getCurrencyCode).sorted().collect(Collectors.joining(", "));
            notes.add(labels.word("sizesLeftOut", codes));
        } else if (currencies.size() == 1) {
            notes.add(labels.word("sizeIsRevenue"));
        }
        if (!currencies.isEmpty() && bubbles.stream().anyMatch(bubble -> bubble.revenue() == null)) {
            notes.add(labels.word("dashedIsUnknown"));
        }
        return notes;
    }

    static List<Currency> currencies(List<BcgPicture.Bubble> bubbles) {
        return bubbles.stream()
                .map(BcgPicture.Bubble::revenue)
                .filter(Objects::nonNull)
                .map(Money::currency)
                .distinct()
                .toList();
    }
}
