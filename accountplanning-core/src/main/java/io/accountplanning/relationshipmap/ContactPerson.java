package io.accountplanning.relationshipmap;

import io.accountplanning.host.UserId;
import io.accountplanning.table.CellType;
import io.accountplanning.table.RecordShape;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import io.accountplanning.time.TimeOrderedUuid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person of the client.
 *
 * @param id the row's id
 * @param name the person's name; required
 * @param title their title; null when unknown
 * @param email their email address; null when unknown
 * @param phone their phone number; null when unknown
 * @param contactId the host's id of the contact; null when the host has none
 * @param reportsTo their superior on the map; null when they have none there
 * @param roles what they are in our deals, each once; may be empty
 * @param politicalStatus how much say they have; null when not judged
 * @param support where they stand towards us; null when not judged
 * @param lastContact the day of the last contact with anybody of us; null when there was none, when nobody has said, or when
 *     {@link Relationship#lastMet} says it all
 * @param note what else there is to say; null when nothing
 */
public record ContactPerson(
        Id id,
        String name,
        @Nullable String title,
        @Nullable String email,
        @Nullable String phone,
        @Nullable UserId contactId,
        @Nullable Id reportsTo,
        List<ContactRole> roles,
        @Nullable PoliticalStatus politicalStatus,
        @Nullable Support support,
        @Nullable LocalDate lastContact,
        @Nullable String note)
        implements Row {

    private static final RecordShape<ContactPerson> SHAPE = RecordShape.of(ContactPerson.class);

    /** The table, {@code people}. */
    public static final Table<ContactPerson> TABLE = Table.of("people", ContactPerson.class)
            .required("name", CellType.line(200))
            .column("title", CellType.line(200))
            .column("email", CellType.line(320))
            .column("phone", CellType.line(50))
            .column("contactId", CellType.reference(UserId::of, UserId::value))
            .column("reportsTo", CellType.rowReference(Id::new))
            .column("roles", CellType.listOf(CellType.choice(ContactRole.class)))
            .column("politicalStatus", CellType.choice(PoliticalStatus.class))
            .column("support", CellType.choice(Support.class))
            .column("lastContact", CellType.date())
            .column("note", CellType.text(2_000))
            .build();

    /**
     * The id of a person of the map.
     *
     * @param value unique in its plan
     */
    public record Id(UUID value) implements RowId {

        /** A new id. */
        public static Id next() {
            return new Id(TimeOrderedUuid.next());
        }
    }

    public ContactPerson {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        roles = roles == null ? List.of() : List.copyOf(roles);
    }

    /** A new one with only what is required. */
    public static ContactPerson of(String name) {
        return new ContactPerson(Id.next(), name, null, null, null, null, null, List.of(), null, null, null, null);
    }

    /** Whether they have a say at the client: their political status is Inner Circle or Political Structure. */
    public boolean isKeyPlayer() {
        return politicalStatus != null && politicalStatus.isKeyPlayer();
    }

    /** Whether they are for us: Mentor or Supporter. */
    public boolean isSupportive() {
        return support != null && support.isSupportive();
    }

    /** Whether they are against us: Non-supporter or Enemy. */
    public boolean isOpposed() {
        return support != null && support.isOpposed();
    }

    /** A copy with another value: the person's name. */
    public ContactPerson withName(String value) {
        return with("name", value);
    }

    /** A copy with another value: their title. */
    public ContactPerson withTitle(@Nullable String value) {
        return with("title", value);
    }

    /** A copy with another value: their email address. */
    public ContactPerson withEmail(@Nullable String value) {
        return with("email", value);
    }

    /** A copy with another value: their phone number. */
    public ContactPerson withPhone(@Nullable String value) {
        return with("phone", value);
    }

    /** A copy with another value: the host's id of the contact. */
    public ContactPerson withContactId(@Nullable UserId value) {
        return with("contactId", value);
    }

    /** A copy with another value: their superior; null for none. */
    public ContactPerson withReportsTo(@Nullable Id value) {
        return with("reportsTo", value);
    }

    /** A copy with another value: what they are in our deals; none takes all away. */
    public ContactPerson withRoles(ContactRole... values) {
        return new ContactPerson(
                id,
                name,
                title,
                email,
                phone,
                contactId,
                reportsTo,
                List.of(values),
                politicalStatus,
                support,
                lastContact,
                note);
    }

    /** A copy with another value: how much say they have. */
    public ContactPerson withPoliticalStatus(@Nullable PoliticalStatus value) {
        return with("politicalStatus", value);
    }

    /** A copy with another value: where they stand towards us. */
    public ContactPerson withSupport(@Nullable Support value) {
        return with("support", value);
    }

    /** A copy with another value: the day of the last contact. */
    public ContactPerson withLastContact(@Nullable LocalDate value) {
        return with("lastContact", value);
    }

    /** A copy with another value: what else there is to say. */
    public ContactPerson withNote(@Nullable String value) {
        return with("note", value);
    }

    private ContactPerson with(String component, @Nullable Object value) {
        return SHAPE.with(this, component, value);
    }
}
