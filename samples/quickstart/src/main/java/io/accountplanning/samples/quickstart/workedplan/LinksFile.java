package io.accountplanning.samples.quickstart.workedplan;

import io.accountplanning.samples.quickstart.crm.BusinessRecord;
import io.accountplanning.samples.quickstart.crm.Estimate;
import io.accountplanning.samples.quickstart.crm.Invoice;
import io.accountplanning.samples.quickstart.crm.Project;
import io.accountplanning.samples.quickstart.crm.Proposal;
import io.accountplanning.samples.quickstart.file.Required;
import java.util.List;
import java.util.stream.Stream;

/** The records of the CRM that belong to the plan. */
public record LinksFile(
        List<Project> projects, List<Invoice> invoices, List<Estimate> estimates, List<Proposal> proposals) {

    public LinksFile {
        projects = Required.rows("projects", projects);
        invoices = Required.rows("invoices", invoices);
        estimates = Required.rows("estimates", estimates);
        proposals = Required.rows("proposals", proposals);
    }

    public List<BusinessRecord> records() {
        return Stream.<List<? extends BusinessRecord>>of(projects, invoices, estimates, proposals)
                .<BusinessRecord>flatMap(List::stream)
                .distinct()
                .toList();
    }
}
