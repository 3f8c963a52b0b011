package io.accountplanning.jpa;

import io.accountplanning.initiative.Initiative;
import io.accountplanning.initiative.InitiativeStage;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** An {@link Initiative}. */
@Entity(name = "ApInitiative")
@Table(name = "ap_initiative")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by take, or by the provider
class InitiativeEntity extends RowEntity<Initiative> {

    @Column(name = "name")
    private String name;

    @Column(name = "stage")
    private String stage;

    @Column(name = "value_amount", precision = 21, scale = 6)
    private @Nullable BigDecimal value;

    @Column(name = "probability_percent", precision = 21, scale = 6)
    private @Nullable BigDecimal probabilityPercent;

    @Column(name = "target_date")
    private @Nullable LocalDate targetDate;

    @Column(name = "owner_id")
    private @Nullable String ownerId;

    @Column(name = "product")
    private @Nullable String product;

    @Column(name = "note")
    private @Nullable String note;

    @Column(name = "opportunity_id")
    private @Nullable String opportunityId;

    @Column(name = "promoted_by")
    private @Nullable String promotedBy;

    @Column(name = "promoted_at")
    private @Nullable OffsetDateTime promotedAt;

    protected InitiativeEntity() {}

    @Override
    void take(Initiative row) {
        Instant since = row.promotedAt();
        name = row.name();
        stage = row.stage().name();
        value = row.value();
        probabilityPercent = row.probabilityPercent();
        targetDate = row.targetDate();
        ownerId = StoredValues.user(row.owner());
        product = row.product();
        note = row.note();
        opportunityId = row.opportunity();
        promotedBy = StoredValues.user(row.promotedBy());
        promotedAt = since == null ? null : StoredValues.moment(since);
    }

    @Override
    Initiative row() {
        return new Initiative(
                new Initiative.Id(rowId()),
                name,
                InitiativeStage.valueOf(stage),
                value,
                probabilityPercent,
                targetDate,
                StoredValues.user(ownerId),
                product,
                note,
                opportunityId,
                StoredValues.user(promotedBy),
                promotedAt == null ? null : promotedAt.toInstant());
    }
}
