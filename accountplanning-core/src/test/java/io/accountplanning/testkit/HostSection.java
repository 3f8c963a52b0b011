package io.accountplanning.testkit;

import io.accountplanning.host.UserId;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import io.accountplanning.testkit.Sections.Filled;
import io.accountplanning.text.RichText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A section of a host's own with a field and a cell of every kind, which a storage keeps without knowing it.
 *
 * @param summary a field
 * @param renewal another one
 * @param contracts its rows
 */
public record HostSection(
        @Nullable String summary, @Nullable LocalDate renewal, List<Contract> contracts) implements PlanSection {

    /**
     * A row.
     *
     * @param id the row's id
     * @param title a text
     * @param terms a rich text
     * @param year a whole number
     * @param value an amount
     * @param discount a percentage
     * @param ends a date
     * @param signed yes or no
     * @param signer a person
     * @param tags several texts
     */
    public record Contract(
            Id id,
            String title,
            @Nullable RichText terms,
            @Nullable Integer year,
            @Nullable BigDecimal value,
            @Nullable BigDecimal discount,
            @Nullable LocalDate ends,
            @Nullable Boolean signed,
            @Nullable UserId signer,
            @Nullable List<String> tags)
            implements Row {

        static final Table<Contract> TABLE = Table.of("contracts", Contract.class)
                .required("title", CellType.text(200))
                .column("terms", CellType.richText())
                .column("year", CellType.integer(1900, 2200))
                .column("value", CellType.amount())
                .column("discount", CellType.percent(0, 100))
                .column("ends", CellType.date())
                .column("signed", CellType.yesNo())
                .column("signer", CellType.reference(UserId::of, UserId::value))
                .column("tags", CellType.listOf(CellType.text(50)))
                .build();
    }

    /**
     * The id of a contract.
     *
     * @param value unique in its plan
     */
    public record Id(UUID value) implements RowId {}

    /** The section type: key {@code acme.contracts}. */
    public static final SectionType<HostSection> SECTION = SectionType.of(
                    "acme.contracts", HostSection.class, new HostSection(null, null, List.of()))
            .field("summary", CellType.text(2_000))
            .field("renewal", CellType.date())
            .table(Contract.TABLE)
            .build();

    public HostSection {
        contracts = List.copyOf(contracts);
    }

    /** A section with a full row between two bare ones. */
    public static Filled<HostSection> filled() {
        Contract full = new Contract(
                new Id(UUID.randomUUID()),
                "Frame " + Fixtures.SCRIPTS,
                Fixtures.richText("terms"),
                2027,
                new BigDecimal("1250000.25"),
                new BigDecimal("2.5"),
                LocalDate.of(2029, 2, 28),
                true,
                UserId.of("alice"),
                List.of("gold", "日本語", "a, b"));
        Contract bare = bare("Bare");
        return new Filled<>(
                SECTION,
                new HostSection(
                        "All " + Fixtures.SCRIPTS, LocalDate.of(2028, 2, 29), List.of(bare, full, bare("Last"))));
    }

    private static Contract bare(String title) {
        return new Contract(new Id(UUID.randomUUID()), title, null, null, null, null, null, null, null, null);
    }
}
