package io.accountplanning.jpa;

import io.accountplanning.marketposition.MarketPosition;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The {@link MarketPosition}. */
@Entity(name = "ApMarketPosition")
@Table(name = "ap_market_position")
@Cacheable(false)
class MarketPositionEntity extends FieldsEntity<MarketPosition> {

    @Column(name = "market_growth_percent", precision = 21, scale = 6)
    private @Nullable BigDecimal marketGrowthPercent;

    @Column(name = "own_share_percent", precision = 21, scale = 6)
    private @Nullable BigDecimal ownSharePercent;

    @Column(name = "rival_share_percent", precision = 21, scale = 6)
    private @Nullable BigDecimal rivalSharePercent;

    protected MarketPositionEntity() {}

    @Override
    void take(MarketPosition section) {
        marketGrowthPercent = section.marketGrowthPercent();
        ownSharePercent = section.ownSharePercent();
        rivalSharePercent = section.largestRivalSharePercent();
    }

    @Override
    MarketPosition fill(MarketPosition section) {
        return new MarketPosition(marketGrowthPercent, ownSharePercent, rivalSharePercent);
    }
}
