package io.accountplanning.export.deck;

import io.accountplanning.export.deck.Block.Align;
import io.accountplanning.export.deck.Block.Cell;
import io.accountplanning.export.deck.Block.Grid;
import io.accountplanning.export.deck.Block.Head;
import io.accountplanning.export.deck.Block.Prose;
import io.accountplanning.export.deck.Page.Placed;
import io.accountplanning.whitespace.BusinessUnit;
import io.accountplanning.whitespace.Coverage;
import io.accountplanning.whitespace.Product;
import io.accountplanning.whitespace.WhitespaceBasis;
import io.accountplanning.whitespace.WhitespaceCell;
import io.accountplanning.whitespace.WhitespaceGap;
import io.accountplanning.whitespace.WhitespaceMap;
import io.accountplanning.whitespace.WhitespaceState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the client buys from us and what it does not yet: business units against products, with the biggest gaps. */
final class WhitespacePage {

    private static final int PRODUCTS = 7;
    private static final int GAPS = 5;
    private static final double LEGEND = 32;

    private final Material material;
    private final WhitespaceMap map;

    WhitespacePage(Material material) {
        this.material = material;
        this.map = material.document().find(WhitespaceMap.SECTION).orElse(WhitespaceMap.EMPTY);
    }

    List<Page> pages() {
        List<BusinessUnit> units = units();
        List<Product> products = products();
        if (units.isEmpty() || products.isEmpty()) {
            return List.of();
        }
        String title = title();
        Frame left = material.room().left(0.66);
        Frame right = material.room().beside(0.66);
        Grid matrix = matrix(units, products, title);
        Frame top = left.top(left.height() - LEGEND - Frame.GAP);
        TableFit.Fitted fitted = material.tables().fit(matrix, top);
        double height = fitted.height() + (fitted.more() > 0 ? TableFit.MORE : 0);
        List<Placed> blocks = List.of(
                new Placed(top, matrix),
                new Placed(
                        left.below(Math.min(height, top.height())).top(LEGEND),
                        Prose.of(List.of(Para.of(legend(products.size()), 11).in(Ink.QUIET)))),
                new Placed(right, Prose.of(figures())));
        return List.of(new Page(title, blocks, material.notes(WhitespaceMap.SECTION, known(), cell -> name(cell))));
    }

    private List<WhitespaceCell> known() {
        return map.cells();
    }

    private String name(WhitespaceCell cell) {
        return map.path(cell.unit()) + " × " + map.path(cell.product());
    }

    /** Those that something is known of, and the lowest ones. */
    private List<BusinessUnit> units() {
        Set<BusinessUnit.Id> used =
                map.cells().stream().map(WhitespaceCell::unit).collect(Collectors.toSet());
        return map.businessUnits().stream()
                .filter(unit -> used.contains(unit.id())
                        || map.businessUnits().stream()
                                .noneMatch(other -> unit.id().equals(other.parent())))
                .toList();
    }

    private List<Product> products() {
        Set<Product.Id> used = map.cells().stream().map(WhitespaceCell::product).collect(Collectors.toSet());
        return map.products().stream()
                .filter(product -> used.contains(product.id())
                        || map.products().stream()
                                .noneMatch(other -> product.id().equals(other.parent())))
                .toList();
    }

    private String title() {
        List<WhitespaceGap> gaps = map.gaps(1);
        Coverage coverage = map.coverage();
        if (!gaps.isEmpty()) {
            return material.word(
                    "deck.gapIs",
                    value(coverage.gap()),
                    gaps.get(0).unit() + " × " + gaps.get(0).product());
        }
        return coverage.percentByCount()
                .map(percent -> material.word("deck.coverageIs", material.roughly(percent)))
                .orElseGet(() -> material.labels().section(WhitespaceMap.SECTION));
    }

    private String value(BigDecimal value) {
        return map.basis() == WhitespaceBasis.PRICE
                ? material.money(value)
                : material.word("pieces", material.values().number(value));
    }

    private Grid matrix(List<BusinessUnit> units, List<Product> products, String title) {
        List<Product> shown = products.stream().limit(PRODUCTS).toList();
        List<Head> heads = new ArrayList<>(List.of(new Head("", 1.8, Align.START)));
        shown.forEach(product -> heads.add(new Head(product.name(), 1, Align.CENTRE)));
        return new Grid(heads, units.stream().map(unit -> row(unit, shown)).toList(), units.size(), title);
    }

    private List<Cell> row(BusinessUnit unit, List<Product> products) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(map.path(unit.id())).asBold()));
        products.forEach(product -> row.add(pair(map.cell(unit.id(), product.id()))));
        return row;
    }

    private Cell pair(Optional<WhitespaceCell> cell) {
        WhitespaceState state = cell.map(WhitespaceCell::state).orElse(WhitespaceState.WHITESPACE);
        String share = cell.flatMap(known -> Optional.ofNullable(known.ourSharePercent()))
                .map(percent -> " " + material.percent(percent))
                .orElse("");
        return Cell.of(material.word("letter." + state.name()) + share).on(Ink.of(state));
    }

    private String legend(int products) {
        String states = Arrays.stream(WhitespaceState.values())
                .map(state -> material.word("letter." + state.name()) + " "
                        + material.labels().constant(state))
                .collect(Collectors.joining(" · "));
        String more = products > PRODUCTS ? " · " + material.word("deck.more", products - PRODUCTS) : "";
        return states + " · " + material.word("percentIsOurs") + more;
    }

    private List<Para> figures() {
        List<Para> paras = new ArrayList<>();
        Coverage coverage = map.coverage();
        paras.add(Para.heading(material.word("deck.coverage")));
        coverage.percentByCount()
                .ifPresent(percent -> paras.add(Para.bullet(material.word(
                        "coverageByCount", material.percent(percent), coverage.deployed(), coverage.eligible()))));
        coverage.percentByValue()
                .ifPresent(percent -> paras.add(Para.bullet(material.word(
                        "coverageByValue",
                        material.percent(percent),
                        value(coverage.ourValue()),
                        value(coverage.marketValue())))));
        List<WhitespaceGap> gaps = map.gaps(GAPS);
        if (!gaps.isEmpty()) {
            paras.add(Para.heading(material.word("biggestGaps")));
            gaps.forEach(
                    gap -> paras.add(Para.bullet(material.pair(gap.unit() + " × " + gap.product(), value(gap.gap())))));
        }
        return paras;
    }
}
