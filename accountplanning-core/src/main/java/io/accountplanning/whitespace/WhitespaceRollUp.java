package io.accountplanning.whitespace;

import io.accountplanning.error.NotFoundException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A whitespace map rolled up over both hierarchies: a group counts the cells at it and at all that is below it. Computed once, in time
 * that grows with units · products, whatever the hierarchies; then each question is one look. Immutable.
 */
public final class WhitespaceRollUp {

    private final Hierarchy<BusinessUnit.Id> units;
    private final Hierarchy<Product.Id> products;
    private final int width;
    private final @Nullable WhitespaceCell[] cells;
    private final int[] eligible;
    private final int[] deployed;
    private final @Nullable BigDecimal[] market;
    private final @Nullable BigDecimal[] ours;

    WhitespaceRollUp(WhitespaceMap map) {
        units = Hierarchy.ofUnits(map.businessUnits());
        products = Hierarchy.ofProducts(map.products());
        width = products.size();
        int pairs = units.size() * width;
        cells = new @Nullable WhitespaceCell[pairs];
        eligible = new int[pairs];
        deployed = new int[pairs];
        market = new @Nullable BigDecimal[pairs];
        ours = new @Nullable BigDecimal[pairs];
        place(map.cells());
        countCells();
        sumProducts();
        sumUnits();
    }

    /** Cells of the same unit mostly stand together, so it is looked up once for them. */
    private void place(List<WhitespaceCell> all) {
        BusinessUnit.Id last = null;
        int row = 0;
        for (WhitespaceCell cell : all) {
            if (!cell.unit().equals(last)) {
                last = cell.unit();
                row = units.place(last) * width;
            }
            cells[row + products.place(cell.product())] = cell;
        }
    }

    private void countCells() {
        for (int unit = 1; unit < units.size(); unit++) {
            for (int product = 1; product < width; product++) {
                int at = unit * width + product;
                WhitespaceCell cell = cells[at];
                if (cell == null) {
                    eligible[at] = units.isLowest(unit) && products.isLowest(product) ? 1 : 0;
                } else if (cell.isEligible()) {
                    eligible[at] = 1;
                    deployed[at] = cell.state() == WhitespaceState.DEPLOYED ? 1 : 0;
                    market[at] = cell.marketValue();
                    ours[at] = ours(cell);
                }
            }
        }
    }

    /** Our value, not yet in one form: only sums are shown. */
    private static @Nullable BigDecimal ours(WhitespaceCell cell) {
        BigDecimal value = cell.marketValue();
        BigDecimal share = cell.ourSharePercent();
        return value == null || share == null ? null : value.multiply(share).movePointLeft(2);
    }

    /** From the last one: what is below a group stands behind it. */
    private void sumProducts() {
        for (int unit = 1; unit < units.size(); unit++) {
            for (int product = width - 1; product > 0; product--) {
                add(unit * width + product, unit * width + products.parent(product));
            }
        }
    }

    private void sumUnits() {
        for (int unit = units.size() - 1; unit > 0; unit--) {
            for (int product = 0; product < width; product++) {
                add(unit * width + product, units.parent(unit) * width + product);
            }
        }
    }

    private void add(int from, int to) {
        eligible[to] += eligible[from];
        deployed[to] += deployed[from];
        market[to] = sum(market[to], market[from]);
        ours[to] = sum(ours[to], ours[from]);
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.add(other);
    }

    /** All units and all products. */
    public WhitespaceFigures total() {
        return figures(0, 0);
    }

    /**
     * A business unit and all that is below it, with all products.
     *
     * @throws NotFoundException when it is not in the map
     */
    public WhitespaceFigures of(BusinessUnit.Id unit) {
        return figures(units.place(unit), 0);
    }

    /**
     * A product and all that is below it, at all business units.
     *
     * @throws NotFoundException when it is not in the map
     */
    public WhitespaceFigures of(Product.Id product) {
        return figures(0, products.place(product));
    }

    /**
     * A business unit and a product, with all that is below either.
     *
     * @throws NotFoundException when one of them is not in the map
     */
    public WhitespaceFigures of(BusinessUnit.Id unit, Product.Id product) {
        return figures(units.place(unit), products.place(product));
    }

    private WhitespaceFigures figures(int unit, int product) {
        int at = unit * width + product;
        Coverage coverage = new Coverage(eligible[at], deployed[at], orZero(market[at]), orZero(ours[at]));
        return new WhitespaceFigures(coverage, competitors(unit, product, coverage.marketValue()));
    }

    private static BigDecimal orZero(@Nullable BigDecimal sum) {
        return sum == null ? BigDecimal.ZERO : sum;
    }

    private List<CompetitorShare> competitors(int unit, int product, BigDecimal whole) {
        if (whole.signum() == 0) {
            return List.of();
        }
        Map<String, BigDecimal> values = new TreeMap<>();
        for (int u = unit; u < units.end(unit); u++) {
            for (int p = product; p < products.end(product); p++) {
                WhitespaceCell cell = cells[u * width + p];
                if (cell != null && cell.isEligible() && cell.competitorSharePercent() != null) {
                    addTo(values, cell);
                }
            }
        }
        List<CompetitorShare> shares = new ArrayList<>();
        values.forEach((competitor, value) ->
                Coverage.percent(value, whole).ifPresent(p -> shares.add(new CompetitorShare(competitor, value, p))));
        shares.sort(Comparator.comparing(CompetitorShare::value).reversed());
        return shares;
    }

    private static void addTo(Map<String, BigDecimal> values, WhitespaceCell cell) {
        String competitor = cell.competitor();
        if (competitor != null) {
            cell.competitorValue().ifPresent(value -> values.merge(competitor, value, BigDecimal::add));
        }
    }
}
