package io.accountplanning.jpa;

import io.accountplanning.relationshipmap.ContactPerson;
import io.accountplanning.relationshipmap.ContactRole;
import io.accountplanning.relationshipmap.PoliticalStatus;
import io.accountplanning.relationshipmap.Support;
import io.accountplanning.table.CellType;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@link ContactPerson}. */
@Entity(name = "ApContactPerson")
@Table(name = "ap_contact_person")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by take, or by the provider
class ContactPersonEntity extends RowEntity<ContactPerson> {

    private static final CellType<List<ContactRole>> ROLES = CellType.listOf(CellType.choice(ContactRole.class));

    @Column(name = "name")
    private String name;

    @Column(name = "title")
    private @Nullable String title;

    @Column(name = "email")
    private @Nullable String email;

    @Column(name = "phone")
    private @Nullable String phone;

    @Column(name = "contact_id")
    private @Nullable String contactId;

    @Column(name = "reports_to_id")
    private UUID reportsToId;

    @Column(name = "roles")
    private @Nullable String roles;

    @Column(name = "political_status")
    private @Nullable String politicalStatus;

    @Column(name = "support")
    private @Nullable String support;

    @Column(name = "last_contact")
    private @Nullable LocalDate lastContact;

    @Column(name = "note")
    private @Nullable String note;

    protected ContactPersonEntity() {}

    @Override
    void take(ContactPerson row) {
        name = row.name();
        title = row.title();
        email = row.email();
        phone = row.phone();
        contactId = StoredValues.user(row.contactId());
        reportsToId = StoredValues.id(row.reportsTo());
        roles = row.roles().isEmpty() ? null : ROLES.write(row.roles());
        politicalStatus = StoredValues.name(row.politicalStatus());
        support = StoredValues.name(row.support());
        lastContact = row.lastContact();
        note = row.note();
    }

    @Override
    ContactPerson row() {
        return new ContactPerson(
                new ContactPerson.Id(rowId()),
                name,
                title,
                email,
                phone,
                StoredValues.user(contactId),
                StoredValues.id(reportsToId, ContactPerson.Id::new),
                roles == null ? List.of() : ROLES.restore(roles),
                StoredValues.constant(PoliticalStatus.class, politicalStatus),
                StoredValues.constant(Support.class, support),
                lastContact,
                note);
    }
}
