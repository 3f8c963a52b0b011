package io.accountplanning.samples.quickstart.step;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.host.RecordKind;
import io.accountplanning.samples.quickstart.host.CrmPorts;
import io.accountplanning.samples.quickstart.workedplan.LinksFile;

/** Step 5: the projects, invoices, estimates and proposals that belong to the plan. */
public final class LinkRecords {

    private LinkRecords() {}

    public static String to(PlanWorkspace plan, LinksFile file) {
        FirstFill.of(plan.relations(), CrmPorts.relations(file.records()));
        var linked = plan.relations().get();
        return "%d projects, %d invoices, %d estimates, %d proposals"
                .formatted(
                        linked.ofKind(RecordKind.PROJECT).size(),
                        linked.ofKind(RecordKind.INVOICE).size(),
                        linked.ofKind(RecordKind.ESTIMATE).size(),
                        linked.ofKind(RecordKind.PROPOSAL).size());
    }
}
