package io.accountplanning.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.competitor.Competitor;
import io.accountplanning.host.ClientId;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.planning.Objective;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.sharing.SharedPart;
import io.accountplanning.webhooks.http.Receiver;
import io.accountplanning.webhooks.http.Receiver.Request;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an endpoint of a client is sent: what the client sees, in every byte. */
class ClientEndpointTest {

    private final Stage stage = new Stage();
    private final Receiver receiver = stage.receiver();
    private final Webhooks webhooks = stage.webhooks();
    private final Workspace alice = stage.planning.as(Actor.staff("alice", Role.ADMINISTRATOR));
    private final PlanWorkspace plan = alice.plan(stage.createPlan("Grow Acme").id());

    @AfterEach
    void close() {
        stage.close();
    }

    private void endpointOf(String client) {
        stage.endpoints.add(stage.endpointAt("portal", receiver).forClient(ClientId.of(client)));
    }

    private List<String> sent() {
        webhooks.deliverDue();
        return receiver.requests().stream().map(Request::text).toList();
    }

    @Test
    void aClientIsSentNothingUntilThePortalIsOnAndThePlanIsShown() {
        endpointOf("acme");
        assertThat(sent()).isEmpty();
        plan.sharing().show();
        plan.planning().edit(p -> p.addTask(Task.of("Call")));
        assertThat(sent()).isEmpty();
        alice.portalSettings().edit(s -> s.withOn(true));
        plan.planning().edit(p -> p.addTask(Task.of("Write")));
        assertThat(sent()).singleElement().asString().contains("task.added", "Write");
    }

    @Test
    void aClientIsSentNothingThatItDoesNotSee() {
        alice.portalSettings().edit(s -> s.withOn(true));
        plan.sharing().show();
        Objective secret = Objective.of("Secret");
        plan.planning().edit(p -> p.addObjective(secret));
        plan.sharing().makeInternal(SharedPart.row(Planning.SECTION, Objective.TABLE, secret.id()));
        endpointOf("acme");
        plan.planning()
                .edit(p -> p.addTask(Task.of("Secret task").withObjective(secret.id()))
                        .addTask(Task.of("Open task")));
        plan.competitors().edit(c -> c.add(Competitor.of("Secret competitor")));
        plan.details().edit(d -> d.withIndustry("Rail").withMarginPercent(BigDecimal.TEN));

        assertThat(sent()).anyMatch(text -> text.contains("Open task")).anyMatch(text -> text.contains("Rail"));
        assertThat(sent())
                .noneMatch(text -> text.contains("Secret")
                        || text.contains("margin")
                        || text.contains("sharing")
                        || text.contains(secret.id().value().toString()));
    }

    @Test
    void anotherClientIsSentNothing() {
        alice.portalSettings().edit(s -> s.withOn(true));
        plan.sharing().show();
        endpointOf("initech");
        plan.planning().edit(p -> p.addTask(Task.of("Call")));
        assertThat(sent()).isEmpty();
    }
}
