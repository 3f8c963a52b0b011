package io.accountplanning.jpa;

import io.accountplanning.charter.CharterObjective;
import io.accountplanning.charter.StrategicObjective;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A {@link CharterObjective}; its row's id is that of the strategic objective. */
@Entity(name = "ApCharterObjective")
@Table(name = "ap_charter_objective")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by take, or by the provider
class CharterObjectiveEntity extends RowEntity<CharterObjective> {

    @Column(name = "name")
    private String name;

    @Column(name = "description", length = 100_000)
    private @Nullable String description;

    protected CharterObjectiveEntity() {}

    @Override
    void take(CharterObjective row) {
        name = row.name();
        description = StoredValues.html(row.description());
    }

    @Override
    CharterObjective row() {
        return new CharterObjective(new StrategicObjective.Id(rowId()), name, StoredValues.richText(description));
    }
}
