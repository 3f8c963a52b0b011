package io.accountplanning.whitespace;

import io.accountplanning.table.CellType;
import io.accountplanning.table.Decimals;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import io.accountplanning.time.TimeOrderedUuid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the whitespace map: a product, or a group of products, at a business unit or at a group of units. Values are in the map's
 * {@linkplain WhitespaceMap#basis() basis}.
 *
 * @param id the row's id
 * @param unit the business unit; required
 * @param product the product; required, and one cell for each pair
 * @param state how it stands; whitespace when left out
 * @param marketValue what the unit spends on it in a year, whoever sells it, 0 or more with at most six decimals; null when nobody
 *     knows
 * @param ourSharePercent our part of that, 0–100; null counts as nothing
 * @param competitor the strongest competitor in it; null when there is none
 * @param competitorSharePercent the competitor's part, 0–100, with ours at most 100; null when nobody knows
 * @param contractEnd the last day of the competitor's contract; null when nobody knows
 * @param note what else there is to say; null when nothing
 */
public record WhitespaceCell(
        Id id,
        BusinessUnit.Id unit,
        Product.Id product,
        WhitespaceState state,
        @Nullable BigDecimal marketValue,
        @Nullable BigDecimal ourSharePercent,
        @Nullable String competitor,
        @Nullable BigDecimal competitorSharePercent,
        @Nullable LocalDate contractEnd,
        @Nullable String note)
        implements Row {

    /** The table, {@code cells}. */
    public static final Table<WhitespaceCell> TABLE = Table.of("cells", WhitespaceCell.class)
            .required("unit", CellType.rowReference(BusinessUnit.Id::new))
            .required("product", CellType.rowReference(Product.Id::new))
            .labelledBy("unit", "product")
            .column("state", CellType.choice(WhitespaceState.class))
            .column("marketValue", CellType.number())
            .column("ourSharePercent", CellType.percent(0, 100))
            .column("competitor", CellType.line(200))
            .column("competitorSharePercent", CellType.percent(0, 100))
            .column("contractEnd", CellType.date())
            .column("note", CellType.text(2_000))
            .build();

    /**
     * The id of a cell.
     *
     * @param value unique in its plan
     */
    public record Id(UUID value) implements RowId {

        /** A new id. */
        public static Id next() {
            return new Id(TimeOrderedUuid.next());
        }
    }

    public WhitespaceCell {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(product, "product");
        state = state == null ? WhitespaceState.WHITESPACE : state;
        marketValue = Decimals.canonicalOrNull(marketValue);
        ourSharePercent = Decimals.canonicalOrNull(ourSharePercent);
        competitor = said(competitor);
        competitorSharePercent = Decimals.canonicalOrNull(competitorSharePercent);
        note = said(note);
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** A new cell in that state, of which nothing else is known. */
    public static WhitespaceCell of(BusinessUnit.Id unit, Product.Id product, WhitespaceState state) {
        return new WhitespaceCell(Id.next(), unit, product, state, null, null, null, null, null, null);
    }

    /** Whether it counts: every state but not eligible does. */
    public boolean isEligible() {
        return state != WhitespaceState.NOT_ELIGIBLE;
    }

    /** What we have of it, exactly: market value · our share ÷ 100. Empty without a market value. */
    public Optional<BigDecimal> ourValue() {
        return part(ourSharePercent);
    }

    /** What the competitor has of it, exactly: market value · its share ÷ 100. Empty when nobody knows one of the two. */
    public Optional<BigDecimal> competitorValue() {
        return competitorSharePercent == null ? Optional.empty() : part(competitorSharePercent);
    }

    /** What is left to win: market value − our value. Empty without a market value. */
    public Optional<BigDecimal> gap() {
        return ourValue()
                .map(ours ->
                        Decimals.canonical(Objects.requireNonNull(marketValue).subtract(ours)));
    }

    private Optional<BigDecimal> part(@Nullable BigDecimal percent) {
        BigDecimal value = marketValue;
        if (value == null) {
            return Optional.empty();
        }
        return Optional.of(
                percent == null
                        ? BigDecimal.ZERO
                        : Decimals.canonical(value.multiply(percent).movePointLeft(2)));
    }

    boolean isAt(BusinessUnit.Id where, Product.Id what) {
        return unit.equals(where) && product.equals(what);
    }

    WhitespaceCell withId(Id other) {
        return new WhitespaceCell(
                other,
                unit,
                product,
                state,
                marketValue,
                ourSharePercent,
                competitor,
                competitorSharePercent,
                contractEnd,
                note);
    }

    /** A copy with another value: how it stands. */
    public WhitespaceCell withState(WhitespaceState value) {
        return new WhitespaceCell(
                id,
                unit,
                product,
                value,
                marketValue,
                ourSharePercent,
                competitor,
                competitorSharePercent,
                contractEnd,
                note);
    }

    /** A copy with another value: what the unit spends on it. */
    public WhitespaceCell withMarketValue(@Nullable BigDecimal value) {
        return new WhitespaceCell(
                id,
                unit,
                product,
                state,
                value,
                ourSharePercent,
                competitor,
                competitorSharePercent,
                contractEnd,
                note);
    }

    /** A copy with another value: our part of it, 0–100. */
    public WhitespaceCell withOurSharePercent(@Nullable BigDecimal value) {
        return new WhitespaceCell(
                id, unit, product, state, marketValue, value, competitor, competitorSharePercent, contractEnd, note);
    }

    /** A copy with another competitor, its part, 0–100, and the last day of its contract. */
    public WhitespaceCell withCompetitor(
            @Nullable String name, @Nullable BigDecimal sharePercent, @Nullable LocalDate lastDay) {
        return new WhitespaceCell(
                id, unit, product, state, marketValue, ourSharePercent, name, sharePercent, lastDay, note);
    }

    /** A copy with another value: what else there is to say. */
    public WhitespaceCell withNote(@Nullable String value) {
        return new WhitespaceCell(
                id,
                unit,
                product,
                state,
                marketValue,
                ourSharePercent,
                competitor,
                competitorSharePercent,
                contractEnd,
                value);
    }
}
