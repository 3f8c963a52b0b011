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
 * A link to a record of the host, with what the record was when it was linked, or when the host was asked for it last.
 *
 * @param id the row's id
 * @param title what people call the record
 * @param kind what it is
 * @param recordId the host's id of it
 * @param date the record's date; null when it has none
 * @param amount the record's total, in its own currency; null when it has none
 * @param currency the ISO 4217 code of the amount's currency; null when there is no amount
 * @param goneSince the day on which the host was first seen to have it no more, in the tenant's time zone; null when it has it. What is
 *     gone counts in no revenue
 */
public record LinkedRecord(
        Id id,
        String title,
        RecordKind kind,
        String recordId,
        @Nullable LocalDate date,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable LocalDate goneSince)
        implements Row {

    /** The table, {@code records}. */
    public static final Table<LinkedRecord> TABLE = Table.of("records", LinkedRecord.class)
            .required("title", CellType.text(300))
            .required("kind", CellType.choice(RecordKind.class))
            .required("recordId", CellType.code(200))
            .column("date", CellType.date())
            .column("amount", CellType.amount())
            .column("currency", CellType.code(3))
            .column("goneSince", CellType.date())
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
        return of(Id.next(), record);
    }

    private static LinkedRecord of(Id id, HostRecord record) {
        Money amount = record.amount();
        return new LinkedRecord(
                id,
                record.title(),
                record.kind(),
                record.id(),
                record.date(),
                amount == null ? null : amount.amount(),
                amount == null ? null : amount.currency().getCurrencyCode(),
                null);
    }

    /** The same link with what the record is now. */
    LinkedRecord as(HostRecord now) {
        return of(id, now);
    }

    /** The same link to a record that the host has no more; since when stays when it was known. */
    LinkedRecord goneSince(LocalDate day) {
        return goneSince == null ? new LinkedRecord(id, title, kind, recordId, date, amount, currency, day) : this;
    }

    /** Whether the host had it when it was asked last. */
    public boolean isThere() {
        return goneSince == null;
    }
}
