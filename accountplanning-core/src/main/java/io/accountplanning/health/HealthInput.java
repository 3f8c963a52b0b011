package io.accountplanning.health;

import io.accountplanning.plan.PlanDocument;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a factor is measured on.
 *
 * @param document the plan with its sections
 * @param asOf the day of the measurement, in the tenant's time zone
 * @param lastChangeByPerson the day on which a person, not a job, changed the plan last; null when none has
 */
public record HealthInput(
        PlanDocument document, LocalDate asOf, @Nullable LocalDate lastChangeByPerson) {

    public HealthInput {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(asOf, "asOf");
    }
}
