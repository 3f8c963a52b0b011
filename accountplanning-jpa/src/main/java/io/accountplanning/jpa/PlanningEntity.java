package io.accountplanning.jpa;

import static io.accountplanning.jpa.StoredValues.html;
import static io.accountplanning.jpa.StoredValues.richText;

import io.accountplanning.planning.Planning;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The fields of {@link Planning}. */
@Entity(name = "ApPlanning")
@Table(name = "ap_planning")
@Cacheable(false)
class PlanningEntity extends FieldsEntity<Planning> {

    @Column(name = "threats", length = 100_000)
    private @Nullable String threats;

    @Column(name = "opportunities", length = 100_000)
    private @Nullable String opportunities;

    @Column(name = "criteria_to_success", length = 100_000)
    private @Nullable String criteriaToSuccess;

    @Column(name = "constraints", length = 100_000)
    private @Nullable String constraints;

    protected PlanningEntity() {}

    @Override
    void take(Planning section) {
        threats = html(section.threats());
        opportunities = html(section.opportunities());
        criteriaToSuccess = html(section.criteriaToSuccess());
        constraints = html(section.constraints());
    }

    @Override
    Planning fill(Planning section) {
        return section.withWords(
                richText(threats), richText(opportunities), richText(criteriaToSuccess), richText(constraints));
    }
}
