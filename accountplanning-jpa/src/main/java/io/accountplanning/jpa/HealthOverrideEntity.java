package io.accountplanning.jpa;

import io.accountplanning.health.HealthOverride;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A {@link HealthOverride}. */
@Entity(name = "ApHealthOverride")
@Table(name = "ap_health_override")
@Cacheable(false)
class HealthOverrideEntity extends FieldsEntity<HealthOverride> {

    @Column(name = "score", precision = 21, scale = 6)
    private @Nullable BigDecimal score;

    @Column(name = "reason", length = 2_000)
    private @Nullable String reason;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    @Column(name = "given_by")
    private @Nullable String givenBy;

    @Column(name = "given_at")
    private @Nullable OffsetDateTime givenAt;

    protected HealthOverrideEntity() {}

    @Override
    void take(HealthOverride section) {
        score = section.value();
        reason = section.reason();
        lastDay = section.until();
        givenBy = StoredValues.user(section.by());
        givenAt = section.at() == null ? null : StoredValues.moment(section.at());
    }

    @Override
    HealthOverride fill(HealthOverride section) {
        return new HealthOverride(
                score, reason, lastDay, StoredValues.user(givenBy), givenAt == null ? null : givenAt.toInstant());
    }
}
