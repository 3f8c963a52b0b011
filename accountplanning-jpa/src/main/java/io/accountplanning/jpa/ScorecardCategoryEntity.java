package io.accountplanning.jpa;

import io.accountplanning.scorecard.Scorecard;
import io.accountplanning.scorecard.ScorecardCategory;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

/** A {@link ScorecardCategory}. */
@Entity(name = "ApScorecardCategory")
@Table(name = "ap_scorecard_category")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by take, or by the provider
class ScorecardCategoryEntity extends RowEntity<ScorecardCategory> {

    @Column(name = "name")
    private String name;

    @Column(name = "card_id")
    private UUID cardId;

    @Column(name = "weight", precision = 21, scale = 6)
    private BigDecimal weight;

    protected ScorecardCategoryEntity() {}

    @Override
    void take(ScorecardCategory row) {
        name = row.name();
        cardId = row.card().value();
        weight = row.weight();
    }

    @Override
    ScorecardCategory row() {
        return new ScorecardCategory(new ScorecardCategory.Id(rowId()), name, new Scorecard.Id(cardId), weight);
    }
}
