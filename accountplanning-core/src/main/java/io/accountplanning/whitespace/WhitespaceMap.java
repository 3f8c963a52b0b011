package io.accountplanning.whitespace;

import io.accountplanning.error.NotFoundException;
import io.accountplanning.section.CarryOver;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whitespace map: the client's business units against our products, both in hierarchies. Clients never see it. Immutable.
 *
 * <p>A pair of a lowest unit and a lowest product that has no row is an eligible cell all the same: whitespace of which no values are
 * known. A row may also stand at a group of units or of products; it is then a cell of its own, counted in that group and in those
 * above it, not in what is below.
 *
 * <p>Values are in the map's basis: amounts in the plan's currency, or pieces. The wallet share that follows from the map is not written
 * into the plan by itself; a screen that offers it does so with what was typed in view:
 *
 * <pre>{@code
 * plan.whitespace().get().walletSharePercent().ifPresent(share -> plan.details()
 *         .edit(d -> d.targets().walletSharePercent() == null ? d.withWalletSharePercent(share) : d));
 * }</pre>
 *
 * @param basis what values are counted in; price when left out
 * @param businessUnits the client's business units and groups of them
 * @param products our products and groups of them
 * @param cells what is known, one row for each pair at most
 */
public record WhitespaceMap(
        WhitespaceBasis basis, List<BusinessUnit> businessUnits, List<Product> products, List<WhitespaceCell> cells)
        implements PlanSection {

    /** Nothing yet. */
    public static final WhitespaceMap EMPTY = new WhitespaceMap(WhitespaceBasis.PRICE, List.of(), List.of(), List.of());

    /** The section type: key {@code whitespace}; internal. Templates get the units and the products, but no cells. */
    public static final SectionType<WhitespaceMap> SECTION = SectionType.of("whitespace", WhitespaceMap.class, EMPTY)
            .field("basis", CellType.choice(WhitespaceBasis.class))
            .table(BusinessUnit.TABLE)
            .table(Product.TABLE)
            .table(WhitespaceCell.TABLE)
            .rules(WhitespaceRules::check)
            .carryOver((map, how) -> how == CarryOver.AS_TEMPLATE ? map.withCells(List.of()) : map)
            .internal()
            .build();

    public WhitespaceMap {
        basis = basis == null ? WhitespaceBasis.PRICE : basis;
        businessUnits = List.copyOf(businessUnits);
        products = List.copyOf(products);
        cells = List.copyOf(cells);
    }

    /** A copy that counts in something else; values keep their numbers. */
    public WhitespaceMap withBasis(WhitespaceBasis other) {
        return new WhitespaceMap(other, businessUnits, products, cells);
    }

    /** A copy with a further business unit. */
    public WhitespaceMap add(BusinessUnit unit) {
        return new WhitespaceMap(basis, with(businessUnits, unit), products, cells);
    }

    /** A copy with a further product. */
    public WhitespaceMap add(Product product) {
        return new WhitespaceMap(basis, businessUnits, with(products, product), cells);
    }

    /** A copy with that cell in place of the one of the same pair, whose id it gets, or of the same id; else as a further one. */
    public WhitespaceMap put(WhitespaceCell cell) {
        WhitespaceCell placed = cell(cell.unit(), cell.product())
                .map(was -> cell.withId(was.id()))
                .orElse(cell);
        boolean isThere = cells.stream().anyMatch(was -> was.id().equals(placed.id()));
        return withCells(
                isThere
                        ? cells.stream()
                                .map(was -> was.id().equals(placed.id()) ? placed : was)
                                .toList()
                        : with(cells, placed));
    }

    /**
     * A copy without the business unit, all that is below it, and their cells.
     *
     * @throws NotFoundException when it is not there
     */
    public WhitespaceMap removeUnit(BusinessUnit.Id id) {
        Set<BusinessUnit.Id> gone =
                withAllBelow(businessUnits, "business unit", id, BusinessUnit::id, BusinessUnit::parent);
        return new WhitespaceMap(
                basis,
                without(businessUnits, unit -> gone.contains(unit.id())),
                products,
                without(cells, cell -> gone.contains(cell.unit())));
    }

    /**
     * A copy without the product, all that is below it, and their cells.
     *
     * @throws NotFoundException when it is not there
     */
    public WhitespaceMap removeProduct(Product.Id id) {
        Set<Product.Id> gone = withAllBelow(products, "product", id, Product::id, Product::parent);
        return new WhitespaceMap(
                basis,
                businessUnits,
                without(products, product -> gone.contains(product.id())),
                without(cells, cell -> gone.contains(cell.product())));
    }

    /** What is known of a pair; empty when nothing is. */
    public Optional<WhitespaceCell> cell(BusinessUnit.Id unit, Product.Id product) {
        return cells.stream().filter(cell -> cell.isAt(unit, product)).findFirst();
    }

    /**
     * The name of a business unit behind those of the groups above it, such as EMEA / France.
     *
     * @throws NotFoundException when it is not there
     */
    public String path(BusinessUnit.Id unit) {
        return Hierarchy.ofUnits(businessUnits).path(unit);
    }

    /**
     * The name of a product behind those of the groups above it.
     *
     * @throws NotFoundException when it is not there
     */
    public String path(Product.Id product) {
        return Hierarchy.ofProducts(products).path(product);
    }

    /** How much of all eligible cells is ours. */
    public Coverage coverage() {
        Hierarchy<BusinessUnit.Id> units = Hierarchy.ofUnits(businessUnits);
        Hierarchy<Product.Id> offered = Hierarchy.ofProducts(products);
        long withoutRow = (long) units.lowest() * offered.lowest();
        Coverage known = Coverage.NONE;
        for (WhitespaceCell cell : cells) {
            boolean lowest =
                    units.isLowest(units.place(cell.unit())) && offered.isLowest(offered.place(cell.product()));
            withoutRow -= lowest ? 1 : 0;
            known = known.plus(cell);
        }
        return known.plus(new Coverage(withoutRow, 0, BigDecimal.ZERO, BigDecimal.ZERO));
    }

    /** The whole map in figures. */
    public WhitespaceTotal total() {
        return new WhitespaceTotal(basis, coverage());
    }

    /**
     * The wallet share that follows from the map: Σ our value ÷ Σ market value over eligible cells · 100, with two decimals, half-up.
     * Empty without a market value.
     */
    public Optional<BigDecimal> walletSharePercent() {
        return coverage().percentByValue();
    }

    /** The figures of every unit, every product and every pair, at each level of both hierarchies. */
    public WhitespaceRollUp rollUp() {
        return new WhitespaceRollUp(this);
    }

    /**
     * The eligible cells with the most left to win, the biggest gap first and of the same gap in the order of the rows.
     *
     * @param most at most that many
     */
    public List<WhitespaceGap> gaps(int most) {
        Hierarchy<BusinessUnit.Id> units = Hierarchy.ofUnits(businessUnits);
        Hierarchy<Product.Id> offered = Hierarchy.ofProducts(products);
        return cells.stream()
                .filter(WhitespaceCell::isEligible)
                .flatMap(cell -> gap(cell, units, offered).stream())
                .filter(gap -> gap.gap().signum() > 0)
                .sorted(Comparator.comparing(WhitespaceGap::gap).reversed())
                .limit(most)
                .toList();
    }

    private static Optional<WhitespaceGap> gap(
            WhitespaceCell cell, Hierarchy<BusinessUnit.Id> units, Hierarchy<Product.Id> products) {
        BigDecimal market = cell.marketValue();
        return market == null
                ? Optional.empty()
                : Optional.of(new WhitespaceGap(
                        cell,
                        units.path(cell.unit()),
                        products.path(cell.product()),
                        market,
                        cell.ourValue().orElse(BigDecimal.ZERO),
                        cell.gap().orElse(market)));
    }

    /**
     * The contracts of competitors in eligible cells whose last day lies in the window, the soonest first and of the same day in the
     * order of the rows.
     */
    public List<EndingContract> contractsEnding(DateRange window) {
        Hierarchy<BusinessUnit.Id> units = Hierarchy.ofUnits(businessUnits);
        Hierarchy<Product.Id> offered = Hierarchy.ofProducts(products);
        List<EndingContract> ending = new ArrayList<>();
        for (WhitespaceCell cell : cells) {
            LocalDate end = cell.contractEnd();
            if (end != null && window.contains(end) && isCompetitors(cell)) {
                ending.add(new EndingContract(
                        cell,
                        units.path(cell.unit()),
                        offered.path(cell.product()),
                        cell.competitor(),
                        end,
                        cell.competitorValue().orElse(null)));
            }
        }
        ending.sort(Comparator.comparing(EndingContract::contractEnd));
        return List.copyOf(ending);
    }

    private static boolean isCompetitors(WhitespaceCell cell) {
        return cell.isEligible() && (cell.competitor() != null || cell.state() == WhitespaceState.COMPETITOR);
    }

    /**
     * A copy with a block pasted into it, as spreadsheets copy it: cells separated by tabs, numbers and dates in the person's locale.
     * The first line says, in English, which columns there are, in any order: Business unit, Product, State, Market value, Our share, Competitor,
     * Competitor share, Contract end, Note. Units and products are paths such as EMEA / France; those that are missing are created. A
     * line replaces what is known of its pair in the columns that the block has, and leaves the others. A line with only a unit or
     * only a product creates that.
     *
     * @throws io.accountplanning.error.InvalidException with every cell that does not fit, by line ({@code block[1]} is the header),
     *     column and reason; then nothing is loaded
     */
    public WhitespaceMap load(String block, Locale locale) {
        return load(block, locale, WhitespaceWords.ENGLISH);
    }

    /** {@link #load(String, Locale)} of a block whose header and states are in these words, or in English. */
    public WhitespaceMap load(String block, Locale locale, WhitespaceWords words) {
        return WhitespaceBlock.load(this, block, locale, words);
    }

    /** All of it but the basis as a block that a spreadsheet pastes and {@link #load} reads in the same locale, in English words. */
    public String copy(Locale locale) {
        return copy(locale, WhitespaceWords.ENGLISH);
    }

    /** {@link #copy(Locale)} with header and states in these words. */
    public String copy(Locale locale, WhitespaceWords words) {
        return WhitespaceBlock.copy(this, locale, words);
    }

    WhitespaceMap withCells(List<WhitespaceCell> others) {
        return new WhitespaceMap(basis, businessUnits, products, others);
    }

    private static <V> List<V> with(List<V> rows, V added) {
        return Stream.concat(rows.stream(), Stream.of(added)).toList();
    }

    private static <R extends Row> List<R> without(List<R> rows, java.util.function.Predicate<R> gone) {
        return rows.stream().filter(gone.negate()).toList();
    }

    private static <R extends Row, I extends RowId> Set<I> withAllBelow(
            List<R> rows, String what, I top, Function<R, I> id, Function<R, @Nullable I> parent) {
        if (rows.stream().noneMatch(row -> id.apply(row).equals(top))) {
            throw new NotFoundException(what, top.value());
        }
        Set<I> found = new HashSet<>(Set.of(top));
        int before;
        do {
            before = found.size();
            for (R row : rows) {
                I above = parent.apply(row);
                if (above != null && found.contains(above)) {
                    found.add(id.apply(row));
                }
            }
        } while (found.size() > before);
        return found;
    }
}
