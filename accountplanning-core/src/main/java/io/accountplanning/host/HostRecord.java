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
 */
public record HostRecord(
        RecordKind kind,
        String id,
        String title,
        @Nullable LocalDate date,
        @Nullable Money amount) {

    public HostRecord {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
    }
}
