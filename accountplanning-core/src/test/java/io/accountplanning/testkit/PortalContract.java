package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.host.Client;
import io.accountplanning.host.ClientId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.portal.AskedUpdate;
import io.accountplanning.portal.PortalPlanCursor;
import io.accountplanning.portal.UpdateRequest;
import io.accountplanning.portal.UpdateRequestCursor;
import io.accountplanning.portal.UpdateRequests;
import io.accountplanning.sharing.Sharing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@code portal.PortalRepository} promises: a client is shown what is its own and shown to it, and nothing else. */
public abstract class PortalContract extends StorageContract {

    private static final ClientId ACME = ClientId.of("acme");
    private static final ClientId OTHER = ClientId.of("initech");

    @Test
    void aClientIsShownItsOwnPlansThatAreShownToItTheHighestNumberFirst() {
        AccountPlan first = plan(ACME, ACME);
        plan(ACME, null);
        plan(OTHER, OTHER);
        plan(OTHER, ACME);
        plan(ACME, OTHER);
        AccountPlan second = plan(ACME, ACME);
        AccountPlan trashed = plan(ACME, ACME);
        store.save(trashed.id(), PlanDetails.SECTION, Fixtures.inTrash(trashed.details(), Fixtures.NOW));
        AccountPlan third = plan(ACME, ACME);

        assertThat(numbers(store, 100, null))
                .as("a client is shown its own plans that are shown to it, outside the trash, the highest number first")
                .containsExactly(third.number(), second.number(), first.number());
        assertThat(numbers(store, 2, null))
                .as("no more of a client's plans come than are asked for")
                .containsExactly(third.number(), second.number());
        assertThat(numbers(store, 2, second))
                .as("a client reads on behind the plan that it came to")
                .containsExactly(first.number());
        assertThat(numbers(store.as(Fixtures.tenant()), 100, null))
                .as("a client is shown no plan of another tenant")
                .isEmpty();
    }

    @Test
    void aPlanIsFoundByTheClientThatItIsShownToAlone() {
        AccountPlan shown = plan(ACME, ACME);
        AccountPlan others = plan(OTHER, OTHER);
        AccountPlan moved = plan(OTHER, ACME);
        AccountPlan hidden = plan(ACME, null);

        assertThat(found(store, shown))
                .as("a client finds a plan that it is shown")
                .isPresent();
        for (AccountPlan other : List.of(others, moved, hidden)) {
            assertThat(found(store, other))
                    .as("a client does not find a plan that it is not shown")
                    .isEmpty();
        }
        assertThat(found(store.as(Fixtures.tenant()), shown))
                .as("a client does not find a plan of another tenant")
                .isEmpty();
        store.save(shown.id(), PlanDetails.SECTION, Fixtures.inTrash(shown.details(), Fixtures.NOW));
        assertThat(found(store, shown))
                .as("a client does not find a plan in the trash")
                .isEmpty();
    }

    @Test
    void theRequestsOfAllShownPlansComeTheLatestFirst() {
        AccountPlan one = plan(ACME, ACME);
        AccountPlan two = plan(ACME, ACME);
        ask(one, PortalSections.open("a", 1), PortalSections.open("c", 3));
        ask(two, PortalSections.open("b", 2), PortalSections.open("d", 4), PortalSections.open("d, too", 4));
        ask(plan(ACME, null), PortalSections.open("not shown", 9));
        ask(plan(OTHER, OTHER), PortalSections.open("another's", 9));

        List<AskedUpdate> all = requests(100, null);
        assertThat(all)
                .as("a client reads the requests in the plans that it is shown, the latest first")
                .extracting(asked -> asked.request().message())
                .endsWith("c", "b", "a")
                .hasSize(5);
        assertThat(all.get(0).request().id().value().toString())
                .as("of requests of the same moment the one with the higher id comes first")
                .isGreaterThan(all.get(1).request().id().value().toString());
        assertThat(all.get(3)).satisfies(asked -> {
            assertThat(asked.number()).as("a request comes with its plan").isEqualTo(two.number());
            assertThat(asked.subject()).isEqualTo(two.subject());
            assertThat(asked.plan()).isEqualTo(two.id());
        });
        List<AskedUpdate> visited = new ArrayList<>(requests(2, null));
        while (visited.size() < all.size()) {
            visited.addAll(requests(2, visited.get(visited.size() - 1).cursor()));
        }
        assertThat(visited)
                .as("who reads on through the requests visits each once")
                .containsExactlyElementsOf(all);
    }

    private AccountPlan plan(ClientId client, @Nullable ClientId shownTo) {
        AccountPlan plan = store.insert(of(Client.of(client.value(), "Somebody"), Fixtures.details("Grow")));
        store.save(plan.id(), Sharing.SECTION, PortalSections.sharing().withShownTo(shownTo));
        return plan;
    }

    private static PlanDetails of(Client client, PlanDetails details) {
        return new PlanDetails(
                client,
                details.subject(),
                details.period(),
                details.status(),
                details.owner(),
                details.currency(),
                details.profile(),
                details.standing(),
                details.targets(),
                null);
    }

    private void ask(AccountPlan plan, UpdateRequest... requests) {
        store.save(plan.id(), UpdateRequests.SECTION, new UpdateRequests(List.of(requests)));
    }

    private List<AskedUpdate> requests(int most, @Nullable UpdateRequestCursor after) {
        return store.read(repositories -> repositories.portal().requests(ACME, most, after));
    }

    private static List<String> numbers(Store store, int most, @Nullable AccountPlan after) {
        return store
                .<List<AccountPlan>>read(repositories ->
                        repositories.portal().shown(ACME, most, after == null ? null : PortalPlanCursor.of(after)))
                .stream()
                .map(AccountPlan::number)
                .toList();
    }

    private static Optional<AccountPlan> found(Store store, AccountPlan plan) {
        return store.read(repositories -> repositories.portal().find(ACME, plan.id()));
    }
}
