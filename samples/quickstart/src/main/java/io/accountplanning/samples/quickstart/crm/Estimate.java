package io.accountplanning.samples.quickstart.crm;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a piece of work would cost, as the client was told. */
public record Estimate(
        String id,
        Client client,
        String title,
        LocalDate date,
        @Nullable Amount amount,
        String status) implements BusinessRecord {}
