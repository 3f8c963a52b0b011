package io.accountplanning.samples.quickstart.host;

import io.accountplanning.AccountPlanning;
import io.accountplanning.host.HostRecord;
import io.accountplanning.host.RecordDirectory;
import io.accountplanning.host.RecordKind;
import io.accountplanning.host.StaffDirectory;
import io.accountplanning.host.TenantId;
import io.accountplanning.money.Money;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.PlanId;
import io.accountplanning.relation.LinkedRecord;
import io.accountplanning.relation.Relations;
import io.accountplanning.samples.quickstart.crm.BusinessRecord;
import io.accountplanning.samples.quickstart.crm.Crm;
import io.accountplanning.samples.quickstart.crm.CrmTables;
import io.accountplanning.samples.quickstart.crm.Estimate;
import io.accountplanning.samples.quickstart.crm.Invoice;
import io.accountplanning.samples.quickstart.crm.Project;
import io.accountplanning.samples.quickstart.crm.ProjectBook;
import io.accountplanning.samples.quickstart.crm.StaffMember;
import io.accountplanning.storage.Storage;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The library's ports, answered from the CRM: this is all that it asks of a host. */
public final class CrmPorts {

    private CrmPorts() {}

    /** Account planning over this CRM, kept in that storage, settings and all. */
    public static AccountPlanning planning(Crm crm, Storage storage, CrmTables tables) {
        return builder(crm, storage, tables).build();
    }

    /** The same, for a host that sends mail and keeps files too. */
    public static AccountPlanning.Builder builder(Crm crm, Storage storage, CrmTables tables) {
        return AccountPlanning.builder()
                .storage(storage)
                .clients(new CrmClients(crm))
                .staff(staff(crm))
                .links(CrmPorts::page)
                .records(records(crm, tables.projects()))
                .projects(new CrmProjects(crm, tables.projects()))
                .hostTasks(new CrmTasks(tables.projects()))
                .measures(new InvoiceMeasures(crm))
                .opportunities(new CrmOpportunities(tables.opportunities()))
                .exchangeRates(new CsvRates(crm.euros()));
    }

    /** Where the CRM would show a plan: mails lead there. */
    private static URI page(TenantId tenant, PlanId plan) {
        return URI.create("https://crm.oakfathom.example/plans/" + plan);
    }

    /** A member of staff, as the library knows who does something. */
    public static Actor actor(StaffMember member) {
        return Actor.staff(member.id(), role(member));
    }

    /** Links to those records. */
    public static Relations relations(List<BusinessRecord> records) {
        return new Relations(
                records.stream().map(CrmPorts::hostRecord).map(LinkedRecord::of).toList());
    }

    private static HostRecord hostRecord(BusinessRecord record) {
        var amount = record.amount();
        return new HostRecord(
                kind(record),
                record.id(),
                record.title(),
                record.date(),
                amount == null ? null : new Money(amount.value(), amount.currency()));
    }

    static StaffDirectory staff(Crm crm) {
        return (tenant, id) -> crm.staff()
                .get(id.value())
                .map(member -> new io.accountplanning.host.StaffMember(id, member.name(), member.email()));
    }

    static RecordDirectory records(Crm crm, ProjectBook ordered) {
        return (tenant, kind, id) -> find(crm, kind, id)
                .map(CrmPorts::hostRecord)
                .or(() -> kind == RecordKind.PROJECT ? ordered.project(id).map(CrmProjects::record) : Optional.empty());
    }

    private static Optional<? extends BusinessRecord> find(Crm crm, RecordKind kind, String id) {
        return switch (kind) {
            case PROJECT -> crm.projects().get(id);
            case INVOICE -> crm.invoices().get(id);
            case ESTIMATE -> crm.estimates().get(id);
            case PROPOSAL -> crm.proposals().get(id);
        };
    }

    private static RecordKind kind(BusinessRecord record) {
        if (record instanceof Project) {
            return RecordKind.PROJECT;
        }
        if (record instanceof Invoice) {
            return RecordKind.INVOICE;
        }
        return record instanceof Estimate ? RecordKind.ESTIMATE : RecordKind.PROPOSAL;
    }

    private static Role role(StaffMember member) {
        return switch (member.role()) {
            case ADMINISTRATOR -> Role.ADMINISTRATOR;
            case MANAGER -> Role.MANAGER;
            case ACCOUNT_MANAGER -> Role.ACCOUNT_MANAGER;
            case TEAM_MEMBER -> Role.TEAM_MEMBER;
            case VIEWER -> Role.VIEWER;
        };
    }
}
