package io.accountplanning.jpa;

import io.accountplanning.duediligence.MarketingActivity;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A {@link MarketingActivity}. */
@Entity(name = "ApMarketingActivity")
@Table(name = "ap_marketing_activity")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by take, or by the provider
class MarketingActivityEntity extends RowEntity<MarketingActivity> {

    @Column(name = "item")
    private String item;

    @Column(name = "reference")
    private @Nullable String reference;

    protected MarketingActivityEntity() {}

    @Override
    void take(MarketingActivity row) {
        item = row.item();
        reference = row.reference();
    }

    @Override
    MarketingActivity row() {
        return new MarketingActivity(new MarketingActivity.Id(rowId()), item, reference);
    }
}
