package io.accountplanning.samples.quickstart.host;

import io.accountplanning.AccountPlanning;
import io.accountplanning.host.Client;
import io.accountplanning.host.ClientDirectory;
import io.accountplanning.host.HostRecord;
import io.accountplanning.host.RecordDirectory;
import io.accountplanning.host.RecordKind;
import io.accountplanning.host.StaffDirectory;
import io.accountplanning.money.Money;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.relation.LinkedRecord;
import io.accountplanning.relation.Relations;
import io.accountplanning.samples.quickstart.crm.BusinessRecord;
import io.accountplanning.samples.quickstart.crm.Crm;
import io.accountplanning.samples.quickstart.crm.Estimate;
import io.accountplanning.samples.quickstart.crm.Invoice;
import io.accountplanning.samples.quickstart.crm.Opportunities;
import io.accountplanning.samples.quickstart.crm.Project;
import io.accountplanning.samples.quickstart.crm.StaffMember;
import io.accountplanning.storage.Storage;
import java.util.List;
import java.util.Optional;

/** The library's ports, answered from the CRM: this is all that it asks of a host. */
public final class CrmPorts {

    private CrmPorts() {}

    /** Account planning over this CRM, kept in that storage, settings and all. */
    public static AccountPlanning planning(Crm crm, Storage storage, Opportunities opportunities) {
        return AccountPlanning.builder()
                .storage(storage)
                .clients(clients(crm))
                .records(records(crm))
                .measures(new InvoiceMeasures(crm))
                .opportunities(new CrmOpportunities(opportunities))
                .build();
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

    /** The names that documents show instead of ids. */
    public static StaffDirectory staff(Crm crm) {
        return id -> crm.staff()
                .get(id.value())
                .map(member -> new io.accountplanning.host.StaffMember(id, member.name(), member.email()));
    }

    private static ClientDirectory clients(Crm crm) {
        return id -> crm.clients().get(id.value()).map(client -> Client.of(client.id(), client.name()));
    }

    private static RecordDirectory records(Crm crm) {
        return (kind, id) -> find(crm, kind, id).map(CrmPorts::hostRecord);
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
