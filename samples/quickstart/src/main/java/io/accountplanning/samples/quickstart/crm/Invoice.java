package io.accountplanning.samples.quickstart.crm;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a client was asked to pay, on the day of the invoice. */
public record Invoice(
        String id,
        Client client,
        String title,
        LocalDate date,
        @Nullable Amount amount,
        String status) implements BusinessRecord {}
