package io.accountplanning.jpa;

import io.accountplanning.webhooks.delivery.DeliveryRepository;
import io.accountplanning.webhooks.testkit.DeliveryRepositoryContract;

/** The contract of deliveries on PostgreSQL. */
class JpaPostgreSqlDeliveryRepositoryTest extends DeliveryRepositoryContract {

    @Override
    protected DeliveryRepository emptyRepository() {
        return JpaDeliveryRepository.of(TestDatabase.postgres().emptied().factory());
    }
}
