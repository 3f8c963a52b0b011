package io.accountplanning.jpa;

import io.accountplanning.planning.Objective;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** An {@link Objective}. */
@Entity(name = "ApObjective")
@Table(name = "ap_objective")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by take, or by the provider
class ObjectiveEntity extends RowEntity<Objective> {

    @Column(name = "title")
    private String title;

    @Column(name = "description", length = 100_000)
    private @Nullable String description;

    protected ObjectiveEntity() {}

    @Override
    void take(Objective row) {
        title = row.title();
        description = StoredValues.html(row.description());
    }

    @Override
    Objective row() {
        return new Objective(new Objective.Id(rowId()), title, StoredValues.richText(description));
    }
}
