package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.host.Client;
import io.accountplanning.host.TenantId;
import io.accountplanning.initiative.NewOpportunity;
import io.accountplanning.initiative.OpportunityGateway;
import io.accountplanning.plan.PlanId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What {@link OpportunityGateway} promises. A host extends this in a test. */
public abstract class OpportunityGatewayContract {

    /** For a host's test. */
    protected OpportunityGatewayContract() {}

    /** Whose opportunities are asked for. Default: those of a host with one tenant. */
    protected TenantId tenant() {
        return TenantId.DEFAULT;
    }

    /** The gateway under test. */
    protected abstract OpportunityGateway gateway();

    /** A client that is there. */
    protected abstract Client client();

    @Test
    void whatWasCreatedIsFoundByItsKey() {
        NewOpportunity request = request();
        assertThat(gateway().find(tenant(), request.key()))
                .as("an opportunity that was not created is empty, neither null nor a failure")
                .isNotNull()
                .isEmpty();
        String created = gateway().create(request);
        assertThat(created)
                .as("an opportunity has an id of 1 to 200 characters")
                .isNotBlank()
                .hasSizeLessThanOrEqualTo(200);
        assertThat(gateway().find(tenant(), request.key()))
                .as("an opportunity that was created is found by its key")
                .contains(created);
    }

    @Test
    void anotherKeyIsAnotherOpportunity() {
        NewOpportunity one = request();
        NewOpportunity other = request();
        String created = gateway().create(one);
        assertThat(gateway().find(tenant(), other.key()))
                .as("an opportunity is found by its own key alone")
                .isEmpty();
        assertThat(gateway().create(other))
                .as("another key is another opportunity")
                .isNotEqualTo(created);
    }

    private NewOpportunity request() {
        PlanId plan = PlanId.next();
        return new NewOpportunity(
                plan + ":" + UUID.randomUUID(),
                tenant(),
                client(),
                plan,
                "AP-000001",
                "Analytics",
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
