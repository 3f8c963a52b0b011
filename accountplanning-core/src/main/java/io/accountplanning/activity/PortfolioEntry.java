package io.accountplanning.activity;

import io.accountplanning.host.Client;
import java.util.Objects;

/**
 * An entry of the activity log with the plan that it is of, as the plan is called now.
 *
 * @param number the plan's number
 * @param subject what the plan is called
 * @param client whom the plan is for
 * @param entry the entry
 */
public record PortfolioEntry(String number, String subject, Client client, ActivityEntry entry) {

    public PortfolioEntry {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(entry, "entry");
    }
}
