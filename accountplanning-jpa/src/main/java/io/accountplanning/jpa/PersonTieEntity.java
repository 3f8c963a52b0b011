package io.accountplanning.jpa;

import io.accountplanning.relationshipmap.ContactPerson;
import io.accountplanning.relationshipmap.PersonTie;
import io.accountplanning.relationshipmap.TieKind;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@link PersonTie}. */
@Entity(name = "ApPersonTie")
@Table(name = "ap_person_tie")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by take, or by the provider
class PersonTieEntity extends RowEntity<PersonTie> {

    @Column(name = "from_id")
    private UUID fromId;

    @Column(name = "to_id")
    private UUID toId;

    @Column(name = "kind")
    private String kind;

    @Column(name = "strength")
    private int strength;

    @Column(name = "note")
    private @Nullable String note;

    protected PersonTieEntity() {}

    @Override
    void take(PersonTie row) {
        fromId = row.from().value();
        toId = row.to().value();
        kind = row.kind().name();
        strength = row.strength();
        note = row.note();
    }

    @Override
    PersonTie row() {
        return new PersonTie(
                new PersonTie.Id(rowId()),
                new ContactPerson.Id(fromId),
                new ContactPerson.Id(toId),
                TieKind.valueOf(kind),
                strength,
                note);
    }
}
