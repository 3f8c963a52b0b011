package io.accountplanning.testkit;

import io.accountplanning.whitespace.BusinessUnit;
import io.accountplanning.whitespace.Product;
import io.accountplanning.whitespace.WhitespaceBasis;
import io.accountplanning.whitespace.WhitespaceCell;
import io.accountplanning.whitespace.WhitespaceMap;
import io.accountplanning.whitespace.WhitespaceState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Whitespace maps of any shape that keep all rules, the same for the same seed but for ids. */
public final class RandomWhitespace {

    private static final List<String> COMPETITORS = List.of("Initech", "Globex", "Hooli");

    private RandomWhitespace() {}

    /** A map of up to seven units and seven products, in which about half of the pairs have a row. */
    public static WhitespaceMap map(Random random) {
        WhitespaceMap map = WhitespaceMap.EMPTY.withBasis(RandomPlans.pick(List.of(WhitespaceBasis.values()), random));
        for (int i = random.nextInt(8); i > 0; i--) {
            List<BusinessUnit> there = map.businessUnits();
            BusinessUnit unit = BusinessUnit.of("Unit " + i);
            map = map.add(
                    there.isEmpty() || random.nextInt(3) == 0
                            ? unit
                            : unit.withParent(RandomPlans.pick(there, random).id()));
        }
        for (int i = random.nextInt(8); i > 0; i--) {
            List<Product> there = map.products();
            Product product = Product.of("Product/" + i + " \"é\"");
            map = map.add(
                    there.isEmpty() || random.nextInt(3) == 0
                            ? product
                            : product.withParent(RandomPlans.pick(there, random).id()));
        }
        return withCells(map, random);
    }

    private static WhitespaceMap withCells(WhitespaceMap map, Random random) {
        WhitespaceMap result = map;
        for (BusinessUnit unit : map.businessUnits()) {
            for (Product product : map.products()) {
                if (random.nextBoolean()) {
                    result = result.put(cell(unit, product, random));
                }
            }
        }
        return result;
    }

    private static WhitespaceCell cell(BusinessUnit unit, Product product, Random random) {
        int ours = random.nextInt(101);
        WhitespaceState state = RandomPlans.pick(List.of(WhitespaceState.values()), random);
        boolean isNotOurs = state == WhitespaceState.NOT_ELIGIBLE || random.nextInt(4) == 0;
        WhitespaceCell cell = WhitespaceCell.of(unit.id(), product.id(), state)
                .withMarketValue(random.nextInt(4) == 0 ? null : decimal(random.nextInt(2_000_000_000), random))
                .withOurSharePercent(isNotOurs ? null : BigDecimal.valueOf(ours * 9_999L, 4))
                .withNote(random.nextInt(4) == 0 ? "two lines\nand a\ttab, \"quoted\"" : null);
        if (random.nextInt(3) == 0) {
            return cell;
        }
        return cell.withCompetitor(
                RandomPlans.pick(COMPETITORS, random),
                random.nextInt(4) == 0 ? null : BigDecimal.valueOf(random.nextInt((100 - ours) * 100 + 1), 2),
                random.nextInt(4) == 0 ? null : LocalDate.of(2027, 1, 1).plusDays(random.nextInt(365)));
    }

    private static @Nullable BigDecimal decimal(int digits, Random random) {
        return BigDecimal.valueOf(digits, random.nextInt(7));
    }
}
