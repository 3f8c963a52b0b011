package io.accountplanning.jpa;

import io.accountplanning.offering.CurrentService;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A {@link CurrentService}. */
@Entity(name = "ApCurrentService")
@Table(name = "ap_current_service")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by take, or by the provider
class CurrentServiceEntity extends RowEntity<CurrentService> {

    @Column(name = "name")
    private String name;

    @Column(name = "description")
    private @Nullable String description;

    @Column(name = "annual_value", precision = 21, scale = 6)
    private @Nullable BigDecimal annualValue;

    protected CurrentServiceEntity() {}

    @Override
    void take(CurrentService row) {
        name = row.name();
        description = row.description();
        annualValue = row.annualValue();
    }

    @Override
    CurrentService row() {
        return new CurrentService(new CurrentService.Id(rowId()), name, description, annualValue);
    }
}
