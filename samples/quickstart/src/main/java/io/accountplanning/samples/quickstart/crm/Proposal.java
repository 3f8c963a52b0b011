package io.accountplanning.samples.quickstart.crm;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the agency offered to a client. */
public record Proposal(
        String id,
        Client client,
        String title,
        LocalDate date,
        @Nullable Amount amount,
        String status) implements BusinessRecord {}
