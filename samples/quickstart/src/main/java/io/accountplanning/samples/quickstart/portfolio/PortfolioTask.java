package io.accountplanning.samples.quickstart.portfolio;

import io.accountplanning.planning.Priority;
import io.accountplanning.planning.TaskStatus;
import io.accountplanning.samples.quickstart.crm.StaffMember;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something to do for an account. Of the custom fields it has those that are filled in, by their ids. */
public record PortfolioTask(
        PortfolioPlan plan,
        String action,
        @Nullable StaffMember personInCharge,
        @Nullable LocalDate deadline,
        TaskStatus status,
        @Nullable Priority priority,
        Map<String, String> customFields) {

    public PortfolioTask {
        customFields = Collections.unmodifiableMap(new LinkedHashMap<>(customFields));
    }
}
