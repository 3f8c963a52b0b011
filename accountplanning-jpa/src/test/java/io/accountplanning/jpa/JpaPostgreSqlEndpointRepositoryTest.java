package io.accountplanning.jpa;

import io.accountplanning.webhooks.endpoint.EndpointRepository;
import io.accountplanning.webhooks.testkit.EndpointRepositoryContract;

/** The contract of endpoints on PostgreSQL. */
class JpaPostgreSqlEndpointRepositoryTest extends EndpointRepositoryContract {

    @Override
    protected EndpointRepository emptyRepository() {
        return JpaEndpointRepository.of(TestDatabase.postgres().emptied().factory());
    }
}
