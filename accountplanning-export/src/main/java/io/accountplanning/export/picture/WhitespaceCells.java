package io.accountplanning.export.picture;

import io.accountplanning.export.label.Labels;
import io.accountplanning.export.label.ValueTexts;
import io.accountplanning.whitespace.BusinessUnit;
import io.accountplanning.whitespace.Product;
import io.accountplanning.whitespace.WhitespaceCell;
import io.accountplanning.whitespace.WhitespaceFigures;
import io.accountplanning.whitespace.WhitespaceMap;
import io.accountplanning.whitespace.WhitespaceRollUp;
import io.accountplanning.whitespace.WhitespaceState;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** What stands where in a heat map: its headings, the cells, and what groups come to. */
final class WhitespaceCells {

    private final Labels labels;
    private final ValueTexts values;
    private final List<Heading<BusinessUnit.Id>> units;
    private final List<Heading<Product.Id>> products;
    private final WhitespaceRollUp rollUp;
    private final Map<List<Object>, WhitespaceCell> known = new HashMap<>();

    WhitespaceCells(WhitespaceMap map, Labels labels, ValueTexts values) {
        this.labels = labels;
        this.values = values;
        this.units = Heading.of(
                map.businessUnits(), new Heading.Reading<>(BusinessUnit::id, BusinessUnit::parent, BusinessUnit::name));
        this.products = Heading.of(map.products(), new Heading.Reading<>(Product::id, Product::parent, Product::name));
        this.rollUp = map.rollUp();
        map.cells().forEach(cell -> known.put(List.of(cell.unit(), cell.product()), cell));
    }

    List<Heading<BusinessUnit.Id>> units() {
        return units;
    }

    List<Heading<Product.Id>> products() {
        return products;
    }

    String coverageName() {
        return labels.word("coverage");
    }

    /**
     * What a cell shows.
     *
     * @param state null where a group's coverage stands
     * @param letter empty where there is none
     * @param share our share or the coverage; empty when not known
     * @param competitor who has it; empty when nobody or not known
     * @param words all of it, for who points at it; null when there is no more to say
     */
    record Shown(
            @Nullable WhitespaceState state,
            String letter,
            String share,
            String competitor,
            @Nullable String words) {}

    Shown at(int unit, int product) {
        Heading<BusinessUnit.Id> row = units.get(unit);
        Heading<Product.Id> column = products.get(product);
        WhitespaceCell cell = known.get(List.of(row.id(), column.id()));
        if (cell == null && (row.isGroup(unit) || column.isGroup(product))) {
            return figures(rollUp.of(row.id(), column.id()));
        }
        WhitespaceState state = cell == null ? WhitespaceState.WHITESPACE : cell.state();
        BigDecimal share = cell == null ? null : cell.ourSharePercent();
        return new Shown(
                state,
                labels.word("letter." + state),
                share == null ? "" : percent(share),
                cell == null || cell.competitor() == null ? "" : cell.competitor(),
                cell == null ? null : words(cell));
    }

    Shown unitTotal(int unit) {
        return figures(rollUp.of(units.get(unit).id()));
    }

    Shown productTotal(int product) {
        return figures(rollUp.of(products.get(product).id()));
    }

    Shown total() {
        return figures(rollUp.total());
    }

    private Shown figures(WhitespaceFigures figures) {
        String share = figures.coverage().percentByCount().map(this::percent).orElse("");
        return new Shown(null, "", share, "", null);
    }

    /** Without decimals: there is room for three digits. */
    private String percent(BigDecimal percent) {
        return values.percent(percent.setScale(0, RoundingMode.HALF_UP));
    }

    /** A cell in words. */
    String words(WhitespaceCell cell) {
        StringJoiner words = new StringJoiner("; ");
        words.add(labels.constant(cell.state()));
        BigDecimal ours = cell.ourSharePercent();
        if (ours != null) {
            words.add(labels.word("figureOf", column("ourSharePercent"), values.percent(ours)));
        }
        if (cell.competitor() != null) {
            BigDecimal theirs = cell.competitorSharePercent();
            String share = theirs == null ? "" : " " + values.percent(theirs);
            words.add(labels.word("figureOf", column("competitor"), cell.competitor() + share));
        }
        if (cell.contractEnd() != null) {
            words.add(labels.word("figureOf", column("contractEnd"), values.date(cell.contractEnd())));
        }
        return words.toString();
    }

    private String column(String name) {
        return labels.column(WhitespaceMap.SECTION, WhitespaceCell.TABLE, WhitespaceCell.TABLE.column(name));
    }
}
