package io.accountplanning.samples.quickstart.host;

import io.accountplanning.host.Client;
import io.accountplanning.host.ClientContact;
import io.accountplanning.host.ClientDirectory;
import io.accountplanning.host.ClientId;
import io.accountplanning.host.ClientProfile;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.samples.quickstart.crm.Crm;
import java.util.List;
import java.util.Optional;

/** The CRM's clients and their people; it knows no addresses. */
final class CrmClients implements ClientDirectory {

    private final Crm crm;

    CrmClients(Crm crm) {
        this.crm = crm;
    }

    @Override
    public Optional<Client> find(TenantId tenant, ClientId id) {
        return crm.clients().get(id.value()).map(client -> Client.of(client.id(), client.name()));
    }

    @Override
    public Optional<ClientProfile> profile(TenantId tenant, ClientId id) {
        return crm.clients()
                .get(id.value())
                .map(client -> new ClientProfile(
                        List.of(),
                        crm.contacts().all().stream()
                                .filter(contact -> contact.client().equals(client))
                                .map(contact -> new ClientContact(
                                        UserId.of(contact.id()), contact.name(), contact.email(), contact.title()))
                                .toList()));
    }
}
