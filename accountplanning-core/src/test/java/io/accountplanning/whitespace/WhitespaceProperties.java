package io.accountplanning.whitespace;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.testkit.RandomWhitespace;
import io.accountplanning.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Whatever the map: sums are those of the plain definition, and what is copied out is loaded again. */
class WhitespaceProperties {

    @Property(tries = 300)
    void everyFigureOfTheRollUpIsThatOfThePlainDefinition(@ForAll long seed) {
        WhitespaceMap map = RandomWhitespace.map(new Random(seed));
        WhitespaceRollUp rollUp = map.rollUp();

        assertThat(rollUp.total()).isEqualTo(plain(map, null, null));
        assertThat(map.coverage()).isEqualTo(rollUp.total().coverage());
        for (BusinessUnit unit : map.businessUnits()) {
            assertThat(rollUp.of(unit.id())).isEqualTo(plain(map, unit, null));
            for (Product product : map.products()) {
                assertThat(rollUp.of(unit.id(), product.id())).isEqualTo(plain(map, unit, product));
            }
        }
        map.products().forEach(product -> assertThat(rollUp.of(product.id())).isEqualTo(plain(map, null, product)));
    }

    @Property(tries = 300)
    void percentagesLieBetweenNothingAndAll(@ForAll long seed) {
        WhitespaceMap map = RandomWhitespace.map(new Random(seed));
        Coverage coverage = map.coverage();

        Stream.concat(coverage.percentByCount().stream(), coverage.percentByValue().stream())
                .forEach(percent -> assertThat(percent).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100)));
        assertThat(coverage.gap().add(coverage.ourValue())).isEqualByComparingTo(coverage.marketValue());
        assertThat(map.gaps(3))
                .isEqualTo(map.gaps(Integer.MAX_VALUE).stream().limit(3).toList());
    }

    @Property(tries = 300)
    void everyContractOfACompetitorEndsInOneOfTwoWindowsThatMeet(@ForAll long seed) {
        WhitespaceMap map = RandomWhitespace.map(new Random(seed));
        LocalDate start = LocalDate.of(2027, 1, 1);
        LocalDate middle = start.plusDays(new Random(seed).nextInt(1, 364));
        LocalDate end = start.plusYears(1);

        List<EndingContract> both = new ArrayList<>(map.contractsEnding(new DateRange(start, middle)));
        both.addAll(map.contractsEnding(new DateRange(middle, end)));
        assertThat(both).isEqualTo(map.contractsEnding(new DateRange(start, end)));
    }

    @Property(tries = 300)
    void whatIsCopiedIsLoadedInEveryLocale(@ForAll long seed) {
        WhitespaceMap map = RandomWhitespace.map(new Random(seed));
        Locale locale = List.of(Locale.US, Locale.FRANCE, Locale.GERMANY, new Locale("de", "CH"), Locale.JAPAN)
                .get(new Random(seed).nextInt(5));
        String block = map.copy(locale);

        assertThat(map.load(block, locale)).isEqualTo(map);
        WhitespaceMap loaded = WhitespaceMap.EMPTY.withBasis(map.basis()).load(block, locale);
        assertThat(said(loaded)).isEqualTo(said(map));
        assertThat(WhitespaceMap.SECTION.check(loaded)).isEmpty();
    }

    /** Units, products and cells by their paths. */
    private static Map<String, String> said(WhitespaceMap map) {
        Map<String, String> said = new TreeMap<>();
        map.businessUnits().forEach(unit -> said.put("unit " + map.path(unit.id()), ""));
        map.products().forEach(product -> said.put("product " + map.path(product.id()), ""));
        map.cells()
                .forEach(cell -> said.put(
                        map.path(cell.unit()) + " at " + map.path(cell.product()),
                        WhitespaceCell.TABLE.columns().stream()
                                .skip(2)
                                .map(column -> String.valueOf(column.write(cell)))
                                .toList()
                                .toString()));
        return said;
    }

    private static WhitespaceFigures plain(WhitespaceMap map, @Nullable BusinessUnit unit, @Nullable Product product) {
        Coverage coverage = Coverage.NONE;
        Map<String, BigDecimal> competitors = new TreeMap<>();
        for (BusinessUnit u : map.businessUnits()) {
            for (Product p : map.products()) {
                if (!isIn(map, u, unit) || !isIn(map, p, product)) {
                    continue;
                }
                WhitespaceCell cell = map.cell(u.id(), p.id()).orElse(null);
                boolean isGroup = map.businessUnits().stream().anyMatch(other -> u.id().equals(other.parent()))
                        || map.products().stream().anyMatch(other -> p.id().equals(other.parent()));
                if (cell == null && !isGroup) {
                    coverage = coverage.plus(new Coverage(1, 0, BigDecimal.ZERO, BigDecimal.ZERO));
                } else if (cell != null && cell.state() != WhitespaceState.NOT_ELIGIBLE) {
                    coverage = coverage.plus(counted(cell));
                    if (cell.marketValue() != null && cell.competitorSharePercent() != null) {
                        competitors.merge(
                                String.valueOf(cell.competitor()),
                                cell.marketValue()
                                        .multiply(cell.competitorSharePercent())
                                        .movePointLeft(2),
                                BigDecimal::add);
                    }
                }
            }
        }
        return new WhitespaceFigures(coverage, shares(competitors, coverage.marketValue()));
    }

    private static Coverage counted(WhitespaceCell cell) {
        BigDecimal market = cell.marketValue() == null ? BigDecimal.ZERO : cell.marketValue();
        BigDecimal share = cell.ourSharePercent() == null ? BigDecimal.ZERO : cell.ourSharePercent();
        return new Coverage(
                1,
                cell.state() == WhitespaceState.DEPLOYED ? 1 : 0,
                market,
                market.multiply(share).movePointLeft(2));
    }

    private static List<CompetitorShare> shares(Map<String, BigDecimal> values, BigDecimal whole) {
        return values.entrySet().stream()
                .filter(value -> whole.signum() > 0)
                .map(value -> new CompetitorShare(
                        value.getKey(),
                        value.getValue(),
                        value.getValue()
                                .multiply(BigDecimal.valueOf(100))
                                .divide(whole, 2, java.math.RoundingMode.HALF_UP)))
                .sorted(java.util.Comparator.comparing(CompetitorShare::value).reversed())
                .toList();
    }

    private static boolean isIn(WhitespaceMap map, BusinessUnit unit, @Nullable BusinessUnit top) {
        return top == null || (map.path(unit.id()) + " / ").startsWith(map.path(top.id()) + " / ");
    }

    private static boolean isIn(WhitespaceMap map, Product product, @Nullable Product top) {
        return top == null || (map.path(product.id()) + " / ").startsWith(map.path(top.id()) + " / ");
    }
}
