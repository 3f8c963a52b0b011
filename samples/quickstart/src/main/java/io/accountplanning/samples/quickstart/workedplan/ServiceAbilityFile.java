package io.accountplanning.samples.quickstart.workedplan;

import io.accountplanning.offering.Level;
import io.accountplanning.samples.quickstart.file.Required;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the client buys today, and what it could buy. */
public record ServiceAbilityFile(List<CurrentService> currentServices, List<Offering> offerings) {

    public ServiceAbilityFile {
        currentServices = Required.rows("currentServices", currentServices);
        offerings = Required.rows("offerings", offerings);
    }

    /** The value is in the plan's currency. */
    public record CurrentService(
            String name,
            @Nullable String description,
            @Nullable BigDecimal annualValue) {

        public CurrentService {
            Required.present("name", name);
        }
    }

    public record Offering(
            String name,
            @Nullable Level potential,
            @Nullable Level scale,
            @Nullable Level prioritization,
            @Nullable String notes) {

        public Offering {
            Required.present("name", name);
        }
    }
}
