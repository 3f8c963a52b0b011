package io.accountplanning.relationshipmap;

import io.accountplanning.table.CellType;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import io.accountplanning.time.TimeOrderedUuid;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tie between two people of the client.
 *
 * @param id the row's id
 * @param from who influences, or one of the two who are in conflict; required
 * @param to who is influenced, or the other one; required
 * @param kind what it says; Influences unless said
 * @param strength from 1, weak, to 3, strong; 2 unless said
 * @param note what else there is to say; null when nothing
 */
public record PersonTie(
        Id id,
        ContactPerson.Id from,
        ContactPerson.Id to,
        TieKind kind,
        Integer strength,
        @Nullable String note) implements Row {

    /** The table, {@code ties}. */
    public static final Table<PersonTie> TABLE = Table.of("ties", PersonTie.class)
            .required("from", CellType.rowReference(ContactPerson.Id::new))
            .required("to", CellType.rowReference(ContactPerson.Id::new))
            .labelledBy("from", "to")
            .column("kind", CellType.choice(TieKind.class))
            .column("strength", CellType.integer(1, 3))
            .column("note", CellType.text(2_000))
            .atMost(20_000)
            .build();

    private static final int MODERATE = 2;

    /**
     * The id of a tie.
     *
     * @param value unique in its plan
     */
    public record Id(UUID value) implements RowId {

        /** A new id. */
        public static Id next() {
            return new Id(TimeOrderedUuid.next());
        }
    }

    public PersonTie {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        kind = kind == null ? TieKind.INFLUENCES : kind;
        strength = strength == null ? Integer.valueOf(MODERATE) : strength;
    }

    /** The first influences the second. */
    public static PersonTie influences(ContactPerson.Id from, ContactPerson.Id to) {
        return new PersonTie(Id.next(), from, to, TieKind.INFLUENCES, MODERATE, null);
    }

    /** The two are in conflict. */
    public static PersonTie conflict(ContactPerson.Id one, ContactPerson.Id other) {
        return new PersonTie(Id.next(), one, other, TieKind.CONFLICTS, MODERATE, null);
    }

    /** A copy with another value: its strength, 1 to 3. */
    public PersonTie withStrength(int value) {
        return new PersonTie(id, from, to, kind, value, note);
    }

    /** A copy with another value: what else there is to say. */
    public PersonTie withNote(@Nullable String value) {
        return new PersonTie(id, from, to, kind, strength, value);
    }

    PersonTie withId(UUID value) {
        return new PersonTie(new Id(value), from, to, kind, strength, note);
    }

    /** Whether that person is one of the two. */
    public boolean touches(ContactPerson.Id person) {
        return from.equals(person) || to.equals(person);
    }

    /** What it says of whom, which two ties of one map do not say both. */
    Key key() {
        boolean turned = kind == TieKind.CONFLICTS && from.value().compareTo(to.value()) > 0;
        return turned ? new Key(kind, to, from) : new Key(kind, from, to);
    }

    /** The kind and the two, in one order where there is no direction. */
    record Key(TieKind kind, ContactPerson.Id one, ContactPerson.Id other) {}
}
