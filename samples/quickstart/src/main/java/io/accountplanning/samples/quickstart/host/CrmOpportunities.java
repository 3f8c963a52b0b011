package io.accountplanning.samples.quickstart.host;

import io.accountplanning.host.TenantId;
import io.accountplanning.initiative.NewOpportunity;
import io.accountplanning.initiative.OpportunityGateway;
import io.accountplanning.samples.quickstart.crm.Amount;
import io.accountplanning.samples.quickstart.crm.Opportunities;
import java.util.Optional;

/** What the library promotes becomes an opportunity of the CRM, which keeps the key with it. */
final class CrmOpportunities implements OpportunityGateway {

    private final Opportunities opportunities;

    CrmOpportunities(Opportunities opportunities) {
        this.opportunities = opportunities;
    }

    @Override
    public Optional<String> find(TenantId tenant, String key) {
        return opportunities.find(key);
    }

    @Override
    public String create(NewOpportunity request) {
        var value = request.value();
        return opportunities.create(
                request.key(),
                request.client().id().value(),
                request.name(),
                value == null ? null : new Amount(value.amount(), value.currency()));
    }
}
