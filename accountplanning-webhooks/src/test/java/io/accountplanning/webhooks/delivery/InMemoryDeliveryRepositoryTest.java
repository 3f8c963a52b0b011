package io.accountplanning.webhooks.delivery;

import io.accountplanning.webhooks.testkit.DeliveryRepositoryContract;

class InMemoryDeliveryRepositoryTest extends DeliveryRepositoryContract {

    @Override
    protected DeliveryRepository emptyRepository() {
        return new InMemoryDeliveryRepository();
    }
}
