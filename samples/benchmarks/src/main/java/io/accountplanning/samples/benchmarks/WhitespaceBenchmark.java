package io.accountplanning.samples.benchmarks;

import io.accountplanning.whitespace.BusinessUnit;
import io.accountplanning.whitespace.Product;
import io.accountplanning.whitespace.WhitespaceBasis;
import io.accountplanning.whitespace.WhitespaceCell;
import io.accountplanning.whitespace.WhitespaceMap;
import io.accountplanning.whitespace.WhitespaceRollUp;
import io.accountplanning.whitespace.WhitespaceState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Rolling up 200 business units against 200 products, both in groups of ten, of which every pair has a cell. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH calls start first
public class WhitespaceBenchmark {

    private static final int SIZE = 200;
    private static final int GROUP = 10;

    private WhitespaceMap map;

    /** Makes the map, and sees to it that both come to the same. */
    @Setup
    public void start() {
        List<BusinessUnit> units = new ArrayList<>();
        List<Product> products = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            boolean top = i % GROUP == 0;
            units.add(
                    top
                            ? BusinessUnit.of("Unit " + i)
                            : BusinessUnit.of(
                                    "Unit " + i, units.get(i - i % GROUP).id()));
            products.add(
                    top
                            ? Product.of("Product " + i)
                            : Product.of(
                                    "Product " + i, products.get(i - i % GROUP).id()));
        }
        List<WhitespaceCell> cells = new ArrayList<>();
        for (int i = 0; i < SIZE * SIZE; i++) {
            cells.add(WhitespaceCell.of(
                            units.get(i / SIZE).id(),
                            products.get(i % SIZE).id(),
                            i % 3 == 0 ? WhitespaceState.DEPLOYED : WhitespaceState.COMPETITOR)
                    .withMarketValue(BigDecimal.valueOf(100 + i % 977, 2))
                    .withOurSharePercent(BigDecimal.valueOf(i % 50))
                    .withCompetitor("Rival " + i % 7, BigDecimal.valueOf(i % 40), null));
        }
        map = new WhitespaceMap(WhitespaceBasis.PRICE, units, products, cells);
        BigDecimal ours = library().total().coverage().ourValue();
        if (ours.compareTo(loops()[1][0]) != 0) {
            throw new IllegalStateException(ours + " and " + loops()[1][0]);
        }
    }

    /** Through the library. */
    @Benchmark
    public WhitespaceRollUp library() {
        return map.rollUp();
    }

    /** The library, and then every pair's percentages, as a whole heat map shows them. */
    @Benchmark
    public int libraryReadWhole() {
        WhitespaceRollUp rollUp = map.rollUp();
        int shown = 0;
        for (BusinessUnit unit : map.businessUnits()) {
            for (Product product : map.products()) {
                shown += rollUp.of(unit.id(), product.id())
                        .coverage()
                        .percentByValue()
                        .map(BigDecimal::intValue)
                        .orElse(0);
            }
        }
        return shown;
    }

    /** Double loops over arrays that know the places of all cells: the sums of values at each unit and product, their groups and in all. */
    @Benchmark
    public BigDecimal[][] loops() {
        int side = SIZE + 1;
        BigDecimal[] market = new BigDecimal[side * side];
        BigDecimal[] ours = new BigDecimal[side * side];
        java.util.Arrays.fill(market, BigDecimal.ZERO);
        java.util.Arrays.fill(ours, BigDecimal.ZERO);
        List<WhitespaceCell> cells = map.cells();
        for (int unit = 0; unit < SIZE; unit++) {
            for (int product = 0; product < SIZE; product++) {
                WhitespaceCell cell = cells.get(unit * SIZE + product);
                BigDecimal value = cell.marketValue();
                BigDecimal share = cell.ourSharePercent();
                if (value == null || share == null) {
                    continue;
                }
                BigDecimal part = value.multiply(share).movePointLeft(2);
                for (int u : above(unit)) {
                    for (int p : above(product)) {
                        market[u * side + p] = market[u * side + p].add(value);
                        ours[u * side + p] = ours[u * side + p].add(part);
                    }
                }
            }
        }
        return new BigDecimal[][] {market, ours};
    }

    /** All of them, the group, and the one itself. */
    private static int[] above(int place) {
        int top = place - place % GROUP;
        return top == place ? new int[] {0, place + 1} : new int[] {0, top + 1, place + 1};
    }
}
