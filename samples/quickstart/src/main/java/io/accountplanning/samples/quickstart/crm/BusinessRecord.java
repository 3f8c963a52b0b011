package io.accountplanning.samples.quickstart.crm;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A project or a paper of the agency's business with a client. The status is the CRM's own word. */
public sealed interface BusinessRecord permits Project, Invoice, Estimate, Proposal {

    String id();

    Client client();

    String title();

    LocalDate date();

    @Nullable
    Amount amount();

    String status();
}
