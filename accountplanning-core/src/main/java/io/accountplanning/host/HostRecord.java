package io.accountplanning.host;

import io.accountplanning.money.Money;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A project, invoice, estimate or proposal of the host.
 *
 * @param kind what it is
 * @param id the host's id, unique within its kind
 * @param title what people call it
 * @param date the invoice's date, the project's start; null when there is none
 * @param amount its total; null when there is none
 * @param createdBy who created it in the host; null when the host does not say
 * @param client whose it is; it cannot be linked to plans of others. Null when the host does not say
 */
public record HostRecord(
        RecordKind kind,
        String id,
        String title,
        @Nullable LocalDate date,
        @Nullable Money amount,
        @Nullable UserId createdBy,
        @Nullable ClientId client) {

    public HostRecord {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
    }

    /** A record of which the host says neither who created it nor whose it is. */
    public HostRecord(RecordKind kind, String id, String title, @Nullable LocalDate date, @Nullable Money amount) {
        this(kind, id, title, date, amount, null, null);
    }

    /** The same, created by that person. */
    public HostRecord withCreatedBy(@Nullable UserId creator) {
        return new HostRecord(kind, id, title, date, amount, creator, client);
    }

    /** The same, of that client. */
    public HostRecord withClient(@Nullable ClientId owner) {
        return new HostRecord(kind, id, title, date, amount, createdBy, owner);
    }
}
