package io.accountplanning.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.AccountPlanning;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.webhooks.delivery.DeliveryFilter;
import io.accountplanning.webhooks.endpoint.EndpointOptions;
import io.accountplanning.webhooks.http.Receiver;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrderTest {

    private final Stage stage = new Stage();
    private final Receiver receiver = stage.receiver();
    private final Webhooks webhooks = stage.webhooks();

    @AfterEach
    void end() {
        stage.close();
    }

    @Test
    void anEventThatFailsHoldsUpThoseOfItsPlanBehindItAndNoOthers() {
        stage.endpoints.add(stage.endpointAt("crm", receiver).withOptions(EndpointOptions.DEFAULT.withInOrder(true)));
        AccountPlan failing = stage.createPlan("Grow Acme");
        receiver.behave(Receiver.status(500));
        webhooks.deliverDue();
        receiver.behave(Receiver.status(200));
        stage.deletePlan(failing);
        stage.createPlan("Keep Acme");

        assertThat(webhooks.deliverDue()).isEqualTo(new DeliveryReport(1, 0, 0));
        stage.clock.advance(Duration.ofSeconds(5));
        assertThat(webhooks.deliverDue()).isEqualTo(new DeliveryReport(2, 0, 0));
        assertThat(receiver.requests())
                .extracting(OrderTest::type)
                .containsExactly("plan.created", "plan.created", "plan.created", "plan.deleted");
    }

    @Test
    void withoutOrderAnEventThatFailsHoldsUpNothing() {
        stage.endpoint("crm", receiver);
        AccountPlan failing = stage.createPlan("Grow Acme");
        receiver.behave(Receiver.status(500));
        webhooks.deliverDue();
        receiver.behave(Receiver.status(200));
        stage.deletePlan(failing);

        assertThat(webhooks.deliverDue()).isEqualTo(new DeliveryReport(1, 0, 0));
        assertThat(type(receiver.requests().get(1))).isEqualTo("plan.deleted");
    }

    @Test
    void whatTheHostCallsAChangeStandsInTheLog() {
        stage.endpoint("crm", receiver);
        stage.correlation = "trace-4711";
        stage.createPlan("Grow Acme");
        webhooks.deliverDue();

        assertThat(webhooks.deliveries(Stage.ADMINISTRATOR).list(DeliveryFilter.all(), null, 9))
                .extracting(delivery -> delivery.message().correlation())
                .containsExactly("trace-4711");
    }

    @Test
    void aNameThatCannotBeHadHarmsNoChangeAndOneOfSeveralLinesStaysOnOne() {
        stage.endpoint("crm", receiver);
        AccountPlanning broken = AccountPlanning.builder()
                .storage(stage.storage)
                .correlation(() -> {
                    throw new IllegalStateException("no trace");
                })
                .build();
        broken.as(Actor.staff("alice", Role.ACCOUNT_MANAGER))
                .plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Nameless"));
        stage.correlation = "trace\nWARN\u0085forged";
        stage.createPlan("Grow Acme");
        webhooks.deliverDue();

        assertThat(webhooks.deliveries(Stage.ADMINISTRATOR).list(DeliveryFilter.all(), null, 9))
                .extracting(delivery -> delivery.message().correlation())
                .containsExactlyInAnyOrder(null, "trace WARN forged");
    }

    private static String type(Receiver.Request request) {
        return new String(request.body(), StandardCharsets.UTF_8).replaceAll("^\\{\"type\":\"([^\"]*)\".*", "$1");
    }
}
