package io.accountplanning.export.pdf;

import io.accountplanning.export.label.Labels;
import io.accountplanning.export.pdf.ViewTable.Fit;
import io.accountplanning.export.picture.WhitespacePicture;
import io.accountplanning.table.RowId;
import io.accountplanning.whitespace.BusinessUnit;
import io.accountplanning.whitespace.Coverage;
import io.accountplanning.whitespace.Product;
import io.accountplanning.whitespace.WhitespaceBasis;
import io.accountplanning.whitespace.WhitespaceCell;
import io.accountplanning.whitespace.WhitespaceGap;
import io.accountplanning.whitespace.WhitespaceMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The whitespace map: how much of it is ours, the matrix where it fits the page, the biggest gaps, and what else is known of the cells by
 * business unit.
 */
final class WhitespacePart {

    private static final int GAPS = 10;

    private final Pen pen;
    private final Labels labels;
    private final WhitespaceMap map;
    private final List<NamePath<BusinessUnit>> units;
    private final List<NamePath<Product>> products;
    private final Map<RowId, String> productPaths = new HashMap<>();

    WhitespacePart(Pen pen, WhitespaceMap map) {
        this.pen = pen;
        this.labels = pen.labels();
        this.map = map;
        this.units = NamePath.of(map.businessUnits(), BusinessUnit::id, BusinessUnit::parent, BusinessUnit::name);
        this.products = NamePath.of(map.products(), Product::id, Product::parent, Product::name);
        products.forEach(product -> productPaths.put(product.row().id(), product.path()));
    }

    void write() {
        coverage(map.coverage());
        Map<List<Object>, WhitespaceCell> cells = new HashMap<>();
        Set<RowId> used = new HashSet<>();
        map.cells().forEach(cell -> {
            cells.put(List.of(cell.unit(), cell.product()), cell);
            used.add(cell.unit());
            used.add(cell.product());
        });
        WhitespaceMatrix matrix = new WhitespaceMatrix(
                pen,
                units.stream()
                        .filter(one -> one.lowest() || used.contains(one.row().id()))
                        .toList(),
                products.stream()
                        .filter(one -> one.lowest() || used.contains(one.row().id()))
                        .toList(),
                cells);
        boolean fits = matrix.fits();
        if (fits) {
            matrix.write();
        } else if (!units.isEmpty() && !products.isEmpty()) {
            pen.picture(WhitespacePicture.of(map, pen.currency()).title(""));
        }
        gaps(map.gaps(GAPS));
        details(map.cells().stream().filter(cell -> !fits || saysMore(cell)).toList());
    }

    /** Whether it says what neither the matrix nor the gaps show. */
    private static boolean saysMore(WhitespaceCell cell) {
        return cell.competitor() != null || cell.contractEnd() != null || cell.note() != null;
    }

    private void coverage(Coverage coverage) {
        coverage.percentByCount()
                .ifPresent(percent -> line(labels.word(
                        "coverageByCount", pen.percent(percent), coverage.deployed(), coverage.eligible())));
        coverage.percentByValue()
                .ifPresent(percent -> line(labels.word(
                        "coverageByValue",
                        pen.percent(percent),
                        value(coverage.ourValue()),
                        value(coverage.marketValue()))));
    }

    private void line(String text) {
        pen.sheet().text(text, TextStyle.BODY.asBold(), 1);
    }

    /** With the currency, or as pieces. */
    private String value(BigDecimal value) {
        return map.basis() == WhitespaceBasis.PRICE
                ? pen.values().money(value, pen.currency())
                : labels.word("pieces", pen.number(value));
    }

    private void gaps(List<WhitespaceGap> gaps) {
        if (gaps.isEmpty()) {
            return;
        }
        pen.sheet().heading(labels.word("biggestGaps"));
        pen.sheet()
                .table(new ViewTable(
                        List.of(
                                pen.texts(label("unit"), Fit.BESIDE, gaps, WhitespaceGap::unit),
                                pen.texts(label("product"), Fit.BESIDE, gaps, WhitespaceGap::product),
                                amounts(label("marketValue"), gaps, WhitespaceGap::marketValue),
                                amounts(labels.word("ourValue"), gaps, WhitespaceGap::ourValue),
                                amounts(labels.word("gap"), gaps, WhitespaceGap::gap)),
                        Map.of(),
                        false));
    }

    /** What is known of the cells, those of a unit below its path. */
    private void details(List<WhitespaceCell> cells) {
        if (cells.isEmpty()) {
            return;
        }
        Map<BusinessUnit.Id, List<WhitespaceCell>> byUnit = new HashMap<>();
        cells.forEach(cell ->
                byUnit.computeIfAbsent(cell.unit(), unit -> new ArrayList<>()).add(cell));
        List<WhitespaceCell> rows = new ArrayList<>();
        Map<Integer, String> bands = new HashMap<>();
        for (NamePath<BusinessUnit> unit : units) {
            List<WhitespaceCell> own = byUnit.getOrDefault(unit.row().id(), List.of());
            if (!own.isEmpty()) {
                bands.put(rows.size(), unit.path());
                rows.addAll(own);
            }
        }
        pen.heading(WhitespaceMap.SECTION, WhitespaceCell.TABLE);
        pen.sheet().table(new ViewTable(columns(rows), bands, false));
    }

    private List<ViewTable.Column> columns(List<WhitespaceCell> rows) {
        return List.of(
                pen.texts(label("product"), Fit.BESIDE, rows, cell -> productPaths.getOrDefault(cell.product(), "")),
                pen.texts(label("state"), Fit.TEXT, rows, cell -> labels.constant(cell.state())),
                amounts(label("marketValue"), rows, WhitespaceCell::marketValue),
                pen.texts(label("ourSharePercent"), Fit.NUMBER, rows, cell -> pen.percent(cell.ourSharePercent())),
                pen.texts(label("competitor"), Fit.TEXT, rows, cell -> Pen.said(cell.competitor())),
                pen.texts(
                        label("competitorSharePercent"),
                        Fit.NUMBER,
                        rows,
                        cell -> pen.percent(cell.competitorSharePercent())),
                pen.texts(label("contractEnd"), Fit.ONE_LINE, rows, cell -> pen.date(cell.contractEnd())),
                pen.texts(label("note"), Fit.TEXT, rows, cell -> Pen.said(cell.note())));
    }

    /** The unit of the values stands in the heading. */
    private <R> ViewTable.Column amounts(String label, List<R> rows, Function<R, @Nullable BigDecimal> amount) {
        boolean money = map.basis() == WhitespaceBasis.PRICE;
        boolean whole = rows.stream().map(amount).allMatch(WhitespacePart::isWhole);
        return pen.texts(money ? pen.inCurrency(label) : label, Fit.NUMBER, rows, row -> {
            BigDecimal value = amount.apply(row);
            return value == null || !money ? pen.number(value) : pen.values().amount(value, whole, pen.currency());
        });
    }

    private static boolean isWhole(@Nullable BigDecimal value) {
        return value == null || value.stripTrailingZeros().scale() <= 0;
    }

    private String label(String column) {
        return labels.column(WhitespaceMap.SECTION, WhitespaceCell.TABLE, WhitespaceCell.TABLE.column(column));
    }
}
