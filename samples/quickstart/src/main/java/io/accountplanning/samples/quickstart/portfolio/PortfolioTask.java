package io.accountplanning.samples.quickstart.portfolio;

import io.accountplanning.planning.Priority;
import io.accountplanning.planning.TaskStatus;
import io.accountplanning.samples.quickstart.crm.StaffMember;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something to do for an account. */
public record PortfolioTask(
        PortfolioPlan plan,
        String action,
        @Nullable StaffMember personInCharge,
        @Nullable LocalDate deadline,
        TaskStatus status,
        @Nullable Priority priority) {}
