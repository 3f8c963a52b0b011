package io.accountplanning.scorecard;

import io.accountplanning.table.CellType;
import io.accountplanning.table.Decimals;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A category of a scorecard template.
 *
 * @param id the row's id
 * @param name what people call it; no other one of the template has the name
 * @param weight how much it counts among the categories, 0 or more; 1 when left out
 */
public record TemplateCategory(ScorecardCategory.Id id, String name, BigDecimal weight) implements Row {

    /** The table, {@code categories}. */
    public static final Table<TemplateCategory> TABLE = Table.of("categories", TemplateCategory.class)
            .required("name", CellType.line(200))
            .column("weight", CellType.number())
            .build();

    public TemplateCategory {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        weight = weight == null ? BigDecimal.ONE : Decimals.canonical(weight);
    }

    /** A category that counts as much as that. */
    public static TemplateCategory of(String name, int weight) {
        return new TemplateCategory(ScorecardCategory.Id.next(), name, BigDecimal.valueOf(weight));
    }
}
