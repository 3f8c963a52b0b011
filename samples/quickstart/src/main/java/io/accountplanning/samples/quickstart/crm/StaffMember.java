package io.accountplanning.samples.quickstart.crm;

import org.jspecify.annotations.Nullable;

/** Somebody who works at the agency, and what she may do in the sample. */
public record StaffMember(
        String id,
        String name,
        @Nullable String title,
        @Nullable String email,
        @Nullable String phone,
        StaffRole role) {}
