package io.accountplanning.section;

import io.accountplanning.error.Violation;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A section of a host's own: what could go wrong, with a table, a field, internal ones of both, and a rule. */
public record Risks(@Nullable String appetite, @Nullable String plan, List<Risk> risks, List<Risk> secrets)
        implements PlanSection {

    static final Risks EMPTY = new Risks(null, null, List.of(), List.of());

    public static final SectionType<Risks> SECTION = SectionType.of("acmeRisks", Risks.class, EMPTY)
            .field("appetite", CellType.text(100))
            .internalField("plan", CellType.text(100))
            .table(Table.of("risks", Risk.class)
                    .required("name", CellType.text(100))
                    .internal("likelihood", CellType.percent(0, 100))
                    .build())
            .table(Table.of("secrets", Risk.class)
                    .internal()
                    .required("name", CellType.text(100))
                    .build())
            .rules(Risks::namesAreUnique)
            .build();

    /** The table of risks. */
    @SuppressWarnings("unchecked") // declared so just above
    public static final Table<Risk> RISKS = (Table<Risk>) SECTION.tables().get(0);

    /** A risk. */
    public record Risk(Id id, String name, java.math.@Nullable BigDecimal likelihood) implements Row {

        /** An id. */
        public record Id(UUID value) implements RowId {}

        static Risk of(String name, int likelihood) {
            return new Risk(new Id(UUID.randomUUID()), name, new java.math.BigDecimal(likelihood));
        }
    }

    public Risks {
        risks = List.copyOf(risks);
        secrets = List.copyOf(secrets);
    }

    private static List<Violation> namesAreUnique(Risks section) {
        long names = section.risks.stream().map(Risk::name).distinct().count();
        return names == section.risks.size() ? List.of() : List.of(new Violation("risks", "a name stands twice", null));
    }
}
