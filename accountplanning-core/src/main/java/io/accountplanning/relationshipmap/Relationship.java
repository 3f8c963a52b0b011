package io.accountplanning.relationshipmap;

import io.accountplanning.host.UserId;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import io.accountplanning.time.TimeOrderedUuid;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How well one of our people knows one of theirs.
 *
 * @param id the row's id
 * @param ours the host's user; required
 * @param person who they know; required
 * @param coverage how much they meet; None unless said
 * @param currentLevel what ours is to them now; null when not judged
 * @param desiredLevel what ours wants to be; null when nobody has said
 * @param lastMet the day on which they met last; null when nobody has said, and with no coverage, when they have not met
 * @param note what else there is to say; null when nothing
 */
public record Relationship(
        Id id,
        UserId ours,
        ContactPerson.Id person,
        Coverage coverage,
        @Nullable RelationshipLevel currentLevel,
        @Nullable RelationshipLevel desiredLevel,
        @Nullable LocalDate lastMet,
        @Nullable String note)
        implements Row {

    /** The table, {@code relationships}. */
    public static final Table<Relationship> TABLE = Table.of("relationships", Relationship.class)
            .required("ours", CellType.reference(UserId::of, UserId::value))
            .required("person", CellType.rowReference(ContactPerson.Id::new))
            .labelledBy("ours", "person")
            .column("coverage", CellType.choice(Coverage.class))
            .column("currentLevel", CellType.choice(RelationshipLevel.class))
            .column("desiredLevel", CellType.choice(RelationshipLevel.class))
            .column("lastMet", CellType.date())
            .column("note", CellType.text(2_000))
            .atMost(20_000)
            .build();

    /**
     * The id of a relationship.
     *
     * @param value unique in its plan
     */
    public record Id(UUID value) implements RowId {

        /** A new id. */
        public static Id next() {
            return new Id(TimeOrderedUuid.next());
        }
    }

    public Relationship {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(ours, "ours");
        Objects.requireNonNull(person, "person");
        coverage = coverage == null ? Coverage.NONE : coverage;
    }

    /** One of the two who have not met yet. */
    public static Relationship of(UserId ours, ContactPerson.Id person) {
        return new Relationship(Id.next(), ours, person, Coverage.NONE, null, null, null, null);
    }

    /** The same with {@code UserId.of(ours)}. */
    public static Relationship of(String ours, ContactPerson.Id person) {
        return of(UserId.of(ours), person);
    }

    /** A copy with another value: how much they meet. */
    public Relationship withCoverage(Coverage value) {
        return new Relationship(id, ours, person, value, currentLevel, desiredLevel, lastMet, note);
    }

    /** A copy with other values: what ours is to them, and what ours wants to be. */
    public Relationship withLevels(@Nullable RelationshipLevel current, @Nullable RelationshipLevel desired) {
        return new Relationship(id, ours, person, coverage, current, desired, lastMet, note);
    }

    /** A copy with another value: the day on which they met last. */
    public Relationship withLastMet(@Nullable LocalDate value) {
        return new Relationship(id, ours, person, coverage, currentLevel, desiredLevel, value, note);
    }

    /** A copy with another value: what else there is to say. */
    public Relationship withNote(@Nullable String value) {
        return new Relationship(id, ours, person, coverage, currentLevel, desiredLevel, lastMet, value);
    }

    Relationship withId(UUID value) {
        return new Relationship(new Id(value), ours, person, coverage, currentLevel, desiredLevel, lastMet, note);
    }

    /** The two people. */
    Pair pair() {
        return new Pair(ours, person);
    }

    /** Two people who have one relationship at most. */
    record Pair(UserId ours, ContactPerson.Id person) {}
}
