package io.accountplanning.jpa;

import io.accountplanning.webhooks.delivery.DeliveryRepository;
import io.accountplanning.webhooks.testkit.DeliveryRepositoryContract;
import org.junit.jupiter.api.Tag;

/** The contract of deliveries on H2. */
@Tag("provider")
class JpaDeliveryRepositoryTest extends DeliveryRepositoryContract {

    @Override
    protected DeliveryRepository emptyRepository() {
        return JpaDeliveryRepository.of(TestDatabase.h2().emptied().factory());
    }
}
