package io.accountplanning.jpa;

import io.accountplanning.offering.Level;
import io.accountplanning.offering.Offering;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** An {@link Offering}. */
@Entity(name = "ApOffering")
@Table(name = "ap_offering")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by take, or by the provider
class OfferingEntity extends RowEntity<Offering> {

    @Column(name = "name")
    private String name;

    @Column(name = "potential")
    private @Nullable String potential;

    @Column(name = "scale")
    private @Nullable String scale;

    @Column(name = "prioritization")
    private @Nullable String prioritization;

    @Column(name = "notes")
    private @Nullable String notes;

    protected OfferingEntity() {}

    @Override
    void take(Offering row) {
        name = row.name();
        potential = StoredValues.name(row.potential());
        scale = StoredValues.name(row.scale());
        prioritization = StoredValues.name(row.prioritization());
        notes = row.notes();
    }

    @Override
    Offering row() {
        return new Offering(
                new Offering.Id(rowId()), name, level(potential), level(scale), level(prioritization), notes);
    }

    private static @Nullable Level level(@Nullable String name) {
        return StoredValues.constant(Level.class, name);
    }
}
