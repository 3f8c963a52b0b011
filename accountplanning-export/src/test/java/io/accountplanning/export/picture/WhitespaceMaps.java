package io.accountplanning.export.picture;

import io.accountplanning.whitespace.BusinessUnit;
import io.accountplanning.whitespace.Product;
import io.accountplanning.whitespace.WhitespaceCell;
import io.accountplanning.whitespace.WhitespaceMap;
import io.accountplanning.whitespace.WhitespaceState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Whitespace maps to draw. */
final class WhitespaceMaps {

    private static final List<String> NAMES = List.of(
            "France",
            "Storage",
            "Picking and packing",
            "Middle East, Africa and the islands of the Indian Ocean, with all that the group bought there in 2019",
            "Größe und équipe",
            "Клиентский сервис",
            "Supercalifragilisticexpialidocious",
            "شركة النخلة",
            "AI");

    private WhitespaceMaps() {}

    /** So many units and products in hierarchies; the same seed gives the same map. */
    static WhitespaceMap random(int units, int products, long seed) {
        Random random = new Random(seed);
        List<BusinessUnit> rows = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            BusinessUnit.Id parent =
                    i > 0 && random.nextInt(3) > 0 ? rows.get(random.nextInt(i)).id() : null;
            rows.add(new BusinessUnit(new BusinessUnit.Id(new UUID(1, i)), name(random, i), parent));
        }
        List<Product> columns = new ArrayList<>();
        for (int i = 0; i < products; i++) {
            Product.Id parent = i > 0 && random.nextInt(3) > 0
                    ? columns.get(random.nextInt(i)).id()
                    : null;
            columns.add(new Product(new Product.Id(new UUID(2, i)), name(random, i), parent));
        }
        List<WhitespaceCell> cells = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            for (int j = 0; j < products; j++) {
                if (random.nextInt(3) > 0) {
                    cells.add(cell(random, rows.get(i), columns.get(j)));
                }
            }
        }
        return new WhitespaceMap(WhitespaceMap.EMPTY.basis(), rows, columns, cells);
    }

    private static String name(Random random, int number) {
        return NAMES.get(random.nextInt(NAMES.size())) + " " + number;
    }

    private static WhitespaceCell cell(Random random, BusinessUnit unit, Product product) {
        WhitespaceState state = WhitespaceState.values()[random.nextInt(5)];
        boolean ours = state == WhitespaceState.DEPLOYED;
        boolean theirs = state == WhitespaceState.COMPETITOR;
        return new WhitespaceCell(
                new WhitespaceCell.Id(new UUID(random.nextLong(), 3)),
                unit.id(),
                product.id(),
                state,
                BigDecimal.valueOf(random.nextInt(100_000)),
                ours ? BigDecimal.valueOf(random.nextInt(10_001), 2) : null,
                theirs ? "Rackwell" : null,
                theirs ? BigDecimal.valueOf(random.nextInt(100)) : null,
                theirs ? LocalDate.of(2027, 9, 30) : null,
                null);
    }
}
