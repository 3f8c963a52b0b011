package io.accountplanning.relation;

import io.accountplanning.host.HostRecord;
import io.accountplanning.host.RecordKind;
import io.accountplanning.money.Money;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Decimals;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import io.accountplanning.time.TimeOrderedUuid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link to a record of the host, with what the record was when it was linked.
 *
 * @param id the row's id
 * @param title what people call the record
 * @param kind what it is
 * @param recordId the host's id of it
 * @param date the record's date; null when it has none
 * @param amount the record's total, in its own currency; null when it has none
 * @param currency the ISO 4217 code of the amount's currency; null when there is no amount
 */
public record LinkedRecord(
        Id id,
        String title,
        RecordKind kind,
        String recordId,
        @Nullable LocalDate date,
        @Nullable BigDecimal amount,
        @Nullable String currency)
        implements Row {

    /** The table, {@code records}. */
    public static final Table<LinkedRecord> TABLE = Table.of("records", LinkedRecord.class)
            .required("title", CellType.text(300))
            .required("kind", CellType.choice(RecordKind.class))
            .required("recordId", CellType.code(200))
            .column("date", CellType.date())
            .column("amount", CellType.amount())
            .column("currency", CellType.code(3))
            .build();

    /**
     * The id of a link.
     *
     * @param value unique in its plan
     */
    public record Id(UUID value) implements RowId {

        /** A new id. */
        public static Id next() {
            return new Id(TimeOrderedUuid.next());
        }
    }

    public LinkedRecord {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(recordId, "recordId");
        amount = Decimals.canonicalOrNull(amount);
    }

    /** A link to that record. */
    public static LinkedRecord of(HostRecord record) {
        Money amount = record.amount();
        return new LinkedRecord(
                Id.next(),
                record.title(),
                record.kind(),
                record.id(),
                record.date(),
                amount == null ? null : amount.amount(),
                amount == null ? null : amount.currency().getCurrencyCode());
    }
}
