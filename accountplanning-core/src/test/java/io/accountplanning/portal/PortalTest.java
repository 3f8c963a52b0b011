package io.accountplanning.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.competitor.Competitor;
import io.accountplanning.competitor.Competitors;
import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.event.DomainEvent;
import io.accountplanning.host.Client;
import io.accountplanning.host.ClientId;
import io.accountplanning.host.TenantId;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.CarelessPolicy;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.testkit.Fixtures;
import io.accountplanning.testkit.SettableClock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The client's only door: what it finds behind it, and what it may ask for. */
class PortalTest {

    private final List<DomainEvent> events = new ArrayList<>();
    private final AccountPlanning planning = AccountPlanning.builder()
            .clock(SettableClock.at(Fixtures.NOW))
            .policy(new CarelessPolicy())
            .listener(change -> change.events().forEach(recorded -> events.add(recorded.event())))
            .build();
    private final Workspace alice = planning.as(Actor.staff("alice", Role.ADMINISTRATOR));
    private final Actor carl = Actor.client(ClientId.of("acme"), "carl");
    private final Portal portal = planning.portal(carl);
    private final PlanWorkspace plan = newPlan("acme");
    private final PlanId id = plan.document().plan().id();

    private PlanWorkspace newPlan(String client) {
        return alice.plan(alice.plans()
                .create(NewPlan.of(Client.of(client, client), "Grow " + client))
                .id());
    }

    private void on() {
        alice.portalSettings().edit(s -> s.withOn(true));
    }

    @Test
    void aClientFindsItsOwnShownPlansWhenThePortalIsOn() {
        plan.competitors().edit(c -> c.add(Competitor.of("Initech")));
        plan.sharing().show();
        assertThat(portal.plans(10)).as("the portal is off by default").isEmpty();
        assertNotFound(id);

        on();
        newPlan("acme");
        newPlan("other").sharing().show();

        assertThat(portal.plans(10)).extracting(PortalPlan::id).containsExactly(id);
        assertThat(portal.plans(
                        10,
                        PortalPlanCursor.parse(portal.plans(1).get(0).cursor().toString())))
                .isEmpty();
        assertThat(portal.plan(id)).isEqualTo(plan.sharing().preview());
        assertThat(portal.plan(id).find(Competitors.SECTION)).isEmpty();
        plan.sharing().unshow();
        assertThat(portal.plans(10)).isEmpty();
        assertNotFound(id);
    }

    @Test
    void whatAClientIsNotShownIsNotFoundInTheSameWords() {
        on();
        plan.sharing().show();
        PlanWorkspace others = newPlan("other");
        others.sharing().show();
        PlanWorkspace hidden = newPlan("acme");
        PlanWorkspace trashed = newPlan("acme");
        trashed.sharing().show();
        PlanId trash = trashed.document().plan().id();
        alice.plans().delete(trash);

        for (PlanId one : List.of(
                PlanId.next(),
                others.document().plan().id(),
                hidden.document().plan().id(),
                trash)) {
            assertNotFound(one);
        }
        Portal elsewhere = planning.portal(carl.in(TenantId.of("other")));
        assertThatThrownBy(() -> elsewhere.plan(id)).isInstanceOf(NotFoundException.class);
        assertThat(elsewhere.plans(10)).isEmpty();
    }

    private void assertNotFound(PlanId one) {
        String words = "There is no plan " + one + ".";
        assertThatThrownBy(() -> portal.plan(one))
                .isInstanceOf(NotFoundException.class)
                .hasMessageStartingWith(words);
        assertThatThrownBy(() -> portal.requestUpdate(one, "How far are we?"))
                .isInstanceOf(NotFoundException.class)
                .hasMessageStartingWith(words);
    }

    @Test
    void aClientHasNoOtherDoorWhateverTheHostsPolicySays() {
        assertThatThrownBy(() -> planning.as(carl))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("planning.portal(actor)");
        assertThatThrownBy(() -> planning.portal(Actor.staff("alice", Role.ADMINISTRATOR)))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("no client");
    }

    @Test
    void aClientAsksForAnUpdateAndStaffHandleIt() {
        on();
        plan.sharing().show();
        events.clear();

        UpdateRequest asked = portal.requestUpdate(id, "How far are we?");

        assertThat(events).singleElement().isInstanceOfSatisfying(UpdateRequestEvent.Asked.class, event -> {
            assertThat(event.request()).isEqualTo(asked.id());
            assertThat(event.type()).isEqualTo("update_request.asked");
        });
        assertThat(plan.updateRequests().open()).containsExactly(asked);
        assertThat(plan.activity().latest(1).get(0).kind()).isEqualTo(Actor.Kind.CLIENT);

        plan.updateRequests().handle(asked.id(), "Almost there");

        assertThat(plan.updateRequests().open()).isEmpty();
        assertThat(events.get(1).type()).isEqualTo("update_request.handled");
        assertThat(portal.updateRequests(10)).singleElement().satisfies(one -> {
            assertThat(one.plan()).isEqualTo(id);
            assertThat(one.subject()).isEqualTo("Grow acme");
            assertThat(one.request().reply()).isEqualTo("Almost there");
            assertThat(one.request().isOpen()).isFalse();
        });
        assertThat(portal.updateRequests(
                        10,
                        UpdateRequestCursor.parse(
                                portal.updateRequests(1).get(0).cursor().toString())))
                .isEmpty();
        assertThatThrownBy(() -> plan.updateRequests().handle(asked.id(), null))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("was handled already, by alice");
        assertThatThrownBy(() -> plan.updateRequests().handle(UpdateRequest.Id.next(), null))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aClientCannotFlood() throws Exception {
        on();
        alice.portalSettings().edit(s -> s.withOpenRequests(3));
        plan.sharing().show();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Boolean>> calls = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            calls.add(() -> {
                try {
                    portal.requestUpdate(id, "And now?");
                    return true;
                } catch (InvalidException tooMany) {
                    assertThat(tooMany).hasMessageContaining("3 are open in this plan already");
                    return false;
                }
            });
        }
        int made = 0;
        for (Future<Boolean> call : threads.invokeAll(calls)) {
            made += call.get() ? 1 : 0;
        }
        threads.shutdown();

        assertThat(made).isEqualTo(3);
        assertThat(plan.updateRequests().open()).hasSize(3);
        plan.updateRequests().handle(plan.updateRequests().open().get(0).id(), null);
        assertThat(portal.requestUpdate(id, "And now?").isOpen()).isTrue();
    }

    @Test
    void aMessageThatSaysNothingOrTooMuchIsRefused() {
        on();
        plan.sharing().show();
        for (String message : List.of(" ", "x".repeat(UpdateRequest.LONGEST + 1))) {
            assertThatThrownBy(() -> portal.requestUpdate(id, message)).isInstanceOf(InvalidException.class);
        }
        assertThatThrownBy(() -> portal.plans(0)).isInstanceOf(InvalidException.class);
        assertThat(plan.updateRequests().all()).isEmpty();
    }

    @Test
    void aClientSeesNoRequestsInAPlanThatIsNoLongerShown() {
        on();
        plan.sharing().show();
        portal.requestUpdate(id, "How far are we?");
        plan.sharing().unshow();
        assertThat(portal.updateRequests(10)).isEmpty();
    }
}
