package io.accountplanning.webhooks.endpoint;

import io.accountplanning.webhooks.testkit.EndpointRepositoryContract;

class InMemoryEndpointRepositoryTest extends EndpointRepositoryContract {

    @Override
    protected EndpointRepository emptyRepository() {
        return new InMemoryEndpointRepository();
    }
}
