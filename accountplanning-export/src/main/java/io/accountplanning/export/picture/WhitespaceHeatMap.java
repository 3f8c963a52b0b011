package io.accountplanning.export.picture;

import io.accountplanning.export.label.Labels;
import io.accountplanning.export.label.ValueTexts;
import io.accountplanning.whitespace.Coverage;
import io.accountplanning.whitespace.WhitespaceBasis;
import io.accountplanning.whitespace.WhitespaceCell;
import io.accountplanning.whitespace.WhitespaceMap;
import io.accountplanning.whitespace.WhitespaceState;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;

/** A whitespace map, as a drawing: the grid, what its letters mean, and what it comes to. */
final class WhitespaceHeatMap {

    private final WhitespaceMap map;
    private final Currency currency;
    private final PictureLook look;
    private final TextMeasure measure;
    private final Labels labels;
    private final ValueTexts values;

    WhitespaceHeatMap(WhitespaceMap map, Currency currency, PictureLook look, TextMeasure measure) {
        this.map = map;
        this.currency = currency;
        this.look = look;
        this.measure = measure;
        this.labels = look.labels();
        this.values = look.values(measure);
    }

    Drawing drawing() {
        WhitespaceCells cells = new WhitespaceCells(map, labels, values);
        WhitespaceGrid grid = new WhitespaceGrid(cells, measure);
        List<String> words = new ArrayList<>();
        Stack stack = new Stack(measure, grid.width());
        if (grid.isEmpty()) {
            stack.text(labels.word("noUnitsOrProducts"), TextStyle.BODY);
            words.add(labels.word("noUnitsOrProducts"));
        } else {
            stack.add(grid).legend(states());
        }
        for (String sentence : coverage(map.coverage())) {
            stack.text(sentence, TextStyle.BODY);
            words.add(sentence);
        }
        map.cells().forEach(cell -> words.add(labels.word("figureOf", pair(cell), cells.words(cell))));
        return stack.titled(look, labels.section(WhitespaceMap.SECTION), words);
    }

    private List<Legend.Entry> states() {
        List<Legend.Entry> entries = new ArrayList<>(
                Arrays.stream(WhitespaceState.values()).map(this::state).toList());
        entries.add(new Legend.Entry(
                (canvas, box) -> {
                    canvas.rectangle(box, 0, new Paint(ChartColours.GROUP, Colour.RULE, 0.8));
                    String sign = "%";
                    double width = measure.width(sign, TextStyle.NOTE);
                    canvas.text(
                            sign,
                            box.x() + (box.width() - width) / 2,
                            box.middle() + TextStyle.NOTE.belowMiddle(),
                            TextStyle.NOTE);
                },
                labels.word("coverageOfGroups")));
        return entries;
    }

    private Legend.Entry state(WhitespaceState state) {
        String letter = labels.word("letter." + state);
        TextStyle style = TextStyle.LABEL.asBold();
        return new Legend.Entry(
                (canvas, box) -> {
                    canvas.rectangle(box, 0, new Paint(ChartColours.of(state), Colour.QUIET, 0.8));
                    canvas.text(
                            letter,
                            box.x() + (box.width() - measure.width(letter, style)) / 2,
                            box.middle() + style.belowMiddle(),
                            style);
                },
                labels.constant(state));
    }

    private List<String> coverage(Coverage coverage) {
        List<String> sentences = new ArrayList<>();
        coverage.percentByCount()
                .ifPresent(percent -> sentences.add(labels.word(
                        "coverageByCount", values.percent(percent), coverage.deployed(), coverage.eligible())));
        coverage.percentByValue()
                .ifPresent(percent -> sentences.add(labels.word(
                        "coverageByValue",
                        values.percent(percent),
                        value(coverage.ourValue()),
                        value(coverage.marketValue()))));
        return sentences;
    }

    private String value(BigDecimal value) {
        int decimals = Math.max(0, currency.getDefaultFractionDigits());
        return map.basis() == WhitespaceBasis.PRICE
                ? values.money(value.setScale(decimals, RoundingMode.HALF_UP), currency)
                : labels.word("pieces", values.number(value));
    }

    private String pair(WhitespaceCell cell) {
        return labels.word("pairOf", map.path(cell.unit()), map.path(cell.product()));
    }
}
