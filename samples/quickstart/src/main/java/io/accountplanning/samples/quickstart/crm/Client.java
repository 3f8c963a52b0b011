package io.accountplanning.samples.quickstart.crm;

import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** A customer of the agency. {@code country} is an ISO 3166 code of two letters. */
public record Client(
        String id,
        String name,
        @Nullable String industry,
        @Nullable String country,
        @Nullable Currency currency) {}
