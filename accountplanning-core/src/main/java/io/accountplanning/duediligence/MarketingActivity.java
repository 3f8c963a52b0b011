package io.accountplanning.duediligence;

import io.accountplanning.table.CellType;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import io.accountplanning.time.TimeOrderedUuid;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A marketing activity of the client.
 *
 * @param id the row's id
 * @param item what it does; required
 * @param reference where that was seen, a link or a document; null when not said
 */
public record MarketingActivity(
        Id id, String item, @Nullable String reference) implements Row {

    /** The table, {@code marketingActivities}. */
    public static final Table<MarketingActivity> TABLE = Table.of("marketingActivities", MarketingActivity.class)
            .required("item", CellType.text(500))
            .column("reference", CellType.text(2_000))
            .build();

    /**
     * The id of a marketing activity.
     *
     * @param value unique in its plan
     */
    public record Id(UUID value) implements RowId {

        /** A new id. */
        public static Id next() {
            return new Id(TimeOrderedUuid.next());
        }
    }

    public MarketingActivity {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(item, "item");
    }

    /** A new one with only what is required. */
    public static MarketingActivity of(String item) {
        return new MarketingActivity(Id.next(), item, null);
    }

    /** A copy with another value: where that was seen, a link or a document. */
    public MarketingActivity withReference(@Nullable String value) {
        return new MarketingActivity(id, item, value);
    }

    /** A copy with another value: what it does. */
    public MarketingActivity withItem(String value) {
        return new MarketingActivity(id, value, reference);
    }
}
