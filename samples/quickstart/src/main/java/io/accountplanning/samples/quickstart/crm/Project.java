package io.accountplanning.samples.quickstart.crm;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Work for a client, from the day that it starts; the amount is its budget. */
public record Project(
        String id,
        Client client,
        String title,
        LocalDate date,
        @Nullable Amount amount,
        String status) implements BusinessRecord {}
