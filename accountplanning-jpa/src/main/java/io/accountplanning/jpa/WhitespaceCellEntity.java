package io.accountplanning.jpa;

import io.accountplanning.whitespace.BusinessUnit;
import io.accountplanning.whitespace.Product;
import io.accountplanning.whitespace.WhitespaceCell;
import io.accountplanning.whitespace.WhitespaceState;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@link WhitespaceCell}, and our value in it, exactly, for sums over many plans. */
@Entity(name = "ApWhitespaceCell")
@Table(name = "ap_whitespace_cell")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by take, or by the provider
class WhitespaceCellEntity extends RowEntity<WhitespaceCell> {

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "product_id")
    private UUID productId;

    @Column(name = "state")
    private String state;

    @Column(name = "market_value", precision = 21, scale = 6)
    private @Nullable BigDecimal marketValue;

    @Column(name = "our_share_percent", precision = 21, scale = 6)
    private @Nullable BigDecimal ourSharePercent;

    @Column(name = "our_value", precision = 27, scale = 12)
    private @Nullable BigDecimal ourValue;

    @Column(name = "competitor")
    private @Nullable String competitor;

    @Column(name = "competitor_share_percent", precision = 21, scale = 6)
    private @Nullable BigDecimal competitorSharePercent;

    @Column(name = "contract_end")
    private @Nullable LocalDate contractEnd;

    @Column(name = "note")
    private @Nullable String note;

    protected WhitespaceCellEntity() {}

    @Override
    void take(WhitespaceCell row) {
        unitId = row.unit().value();
        productId = row.product().value();
        state = row.state().name();
        marketValue = row.marketValue();
        ourSharePercent = row.ourSharePercent();
        ourValue = row.ourValue().orElse(null);
        competitor = row.competitor();
        competitorSharePercent = row.competitorSharePercent();
        contractEnd = row.contractEnd();
        note = row.note();
    }

    @Override
    WhitespaceCell row() {
        return new WhitespaceCell(
                new WhitespaceCell.Id(rowId()),
                new BusinessUnit.Id(unitId),
                new Product.Id(productId),
                WhitespaceState.valueOf(state),
                marketValue,
                ourSharePercent,
                competitor,
                competitorSharePercent,
                contractEnd,
                note);
    }
}
