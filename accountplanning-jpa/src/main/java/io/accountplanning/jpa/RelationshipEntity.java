package io.accountplanning.jpa;

import io.accountplanning.host.UserId;
import io.accountplanning.relationshipmap.ContactPerson;
import io.accountplanning.relationshipmap.Coverage;
import io.accountplanning.relationshipmap.Relationship;
import io.accountplanning.relationshipmap.RelationshipLevel;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@link Relationship}. */
@Entity(name = "ApRelationship")
@Table(name = "ap_relationship")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by take, or by the provider
class RelationshipEntity extends RowEntity<Relationship> {

    @Column(name = "staff_id")
    private String staffId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "coverage")
    private String coverage;

    @Column(name = "current_level")
    private @Nullable String currentLevel;

    @Column(name = "desired_level")
    private @Nullable String desiredLevel;

    @Column(name = "last_met")
    private @Nullable LocalDate lastMet;

    @Column(name = "note")
    private @Nullable String note;

    protected RelationshipEntity() {}

    @Override
    void take(Relationship row) {
        staffId = row.ours().value();
        personId = row.person().value();
        coverage = row.coverage().name();
        currentLevel = StoredValues.name(row.currentLevel());
        desiredLevel = StoredValues.name(row.desiredLevel());
        lastMet = row.lastMet();
        note = row.note();
    }

    @Override
    Relationship row() {
        return new Relationship(
                new Relationship.Id(rowId()),
                UserId.of(staffId),
                new ContactPerson.Id(personId),
                Coverage.valueOf(coverage),
                StoredValues.constant(RelationshipLevel.class, currentLevel),
                StoredValues.constant(RelationshipLevel.class, desiredLevel),
                lastMet,
                note);
    }
}
