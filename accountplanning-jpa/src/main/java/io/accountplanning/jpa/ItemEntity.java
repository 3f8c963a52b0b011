package io.accountplanning.jpa;

import io.accountplanning.planning.Item;
import io.accountplanning.planning.Objective;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** An {@link Item}. */
@Entity(name = "ApItem")
@Table(name = "ap_item")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by take, or by the provider
class ItemEntity extends RowEntity<Item> {

    @Column(name = "title")
    private String title;

    @Column(name = "objective_id")
    private UUID objectiveId;

    protected ItemEntity() {}

    @Override
    void take(Item row) {
        title = row.title();
        objectiveId = row.objective().value();
    }

    @Override
    Item row() {
        return new Item(new Item.Id(rowId()), title, new Objective.Id(objectiveId));
    }
}
