package io.accountplanning.samples.quickstart.crm;

import org.jspecify.annotations.Nullable;

/** Somebody who works for a client. */
public record Contact(
        String id,
        Client client,
        String name,
        @Nullable String title,
        @Nullable String email) {}
