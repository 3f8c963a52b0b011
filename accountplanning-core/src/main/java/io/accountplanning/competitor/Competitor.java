package io.accountplanning.competitor;

import io.accountplanning.table.CellType;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import io.accountplanning.text.RichText;
import io.accountplanning.time.TimeOrderedUuid;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A competitor at the account.
 *
 * @param id the row's id
 * @param name what it is called; required
 * @param threatLevel how much it threatens the account; null when not judged
 * @param strengths what it is good at; may be empty
 * @param weaknesses what it is not good at; may be empty
 * @param notes what else there is to say; may be empty
 */
public record Competitor(
        Id id, String name, @Nullable ThreatLevel threatLevel, RichText strengths, RichText weaknesses, RichText notes)
        implements Row {

    /** The table, {@code competitors}. */
    public static final Table<Competitor> TABLE = Table.of("competitors", Competitor.class)
            .required("name", CellType.line(200))
            .column("threatLevel", CellType.choice(ThreatLevel.class))
            .column("strengths", CellType.richText())
            .column("weaknesses", CellType.richText())
            .column("notes", CellType.richText())
            .build();

    /**
     * The id of a competitor.
     *
     * @param value unique in its plan
     */
    public record Id(UUID value) implements RowId {

        /** A new id. */
        public static Id next() {
            return new Id(TimeOrderedUuid.next());
        }
    }

    public Competitor {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        strengths = strengths == null ? RichText.EMPTY : strengths;
        weaknesses = weaknesses == null ? RichText.EMPTY : weaknesses;
        notes = notes == null ? RichText.EMPTY : notes;
    }

    /** A new one with only what is required. */
    public static Competitor of(String name) {
        return new Competitor(Id.next(), name, null, RichText.EMPTY, RichText.EMPTY, RichText.EMPTY);
    }

    /** A copy with another value: how much it threatens the account. */
    public Competitor withThreatLevel(@Nullable ThreatLevel value) {
        return new Competitor(id, name, value, strengths, weaknesses, notes);
    }

    /** A copy with another value: what it is good at. */
    public Competitor withStrengths(RichText value) {
        return new Competitor(id, name, threatLevel, value, weaknesses, notes);
    }

    /** A copy with another value: what it is not good at. */
    public Competitor withWeaknesses(RichText value) {
        return new Competitor(id, name, threatLevel, strengths, value, notes);
    }

    /** A copy with another value: what else there is to say. */
    public Competitor withNotes(RichText value) {
        return new Competitor(id, name, threatLevel, strengths, weaknesses, value);
    }

    /** A copy with another value: what it is called. */
    public Competitor withName(String value) {
        return new Competitor(id, value, threatLevel, strengths, weaknesses, notes);
    }
}
