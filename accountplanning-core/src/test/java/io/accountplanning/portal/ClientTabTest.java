package io.accountplanning.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.activity.ActivityCursor;
import io.accountplanning.activity.ActivityFilter;
import io.accountplanning.activity.PortfolioEntry;
import io.accountplanning.filter.Page;
import io.accountplanning.filter.PlanPage;
import io.accountplanning.filter.PlanRow;
import io.accountplanning.host.Client;
import io.accountplanning.host.ClientId;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.table.Change;
import io.accountplanning.testkit.Fixtures;
import io.accountplanning.testkit.SettableClock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The plans of one client, and what happened in all plans, each for those who see them. */
class ClientTabTest {

    private static final Client ACME = Client.of("acme", "Acme");

    private final SettableClock clock = SettableClock.at(Fixtures.NOW);
    private final AccountPlanning planning = AccountPlanning.builder()
            .clock(clock)
            .clients((tenant, id) -> Optional.of(new Client(id, "The client " + id)))
            .build();
    private final Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
    private final Workspace tom = planning.as(Actor.staff("tom", Role.TEAM_MEMBER));

    @Test
    void aClientsPlansStandTogetherWithTheCurrentOnesAndThePrimaryOne() {
        PlanId past = plan(ACME, PlanPeriod.quarter(2026, 4));
        PlanId current = plan(ACME, PlanPeriod.quarter(2027, 1));
        PlanId next = plan(ACME, PlanPeriod.quarter(2027, 2));
        plan(Client.of("initech", "Initech"), PlanPeriod.quarter(2027, 1));
        ClientTab acme = alice.client(ClientId.of("acme"));

        assertThat(ids(acme.plans(Page.first(10)))).containsExactly(next, current, past);
        assertThat(ids(acme.current(Page.first(10)))).containsExactly(current);
        assertThat(acme.primary()).isEmpty();
        alice.plan(current).makePrimary();
        assertThat(acme.primary()).map(AccountPlan::id).contains(current);
        assertThat(acme.client().given().flatMap(found -> found))
                .map(Client::name)
                .contains("The client acme");
        assertThat(alice.revenue().of(acme.filter())).isNotNull();

        ClientTab toms = tom.client(ClientId.of("acme"));
        assertThat(ids(toms.plans(Page.first(10)))).isEmpty();
        assertThat(toms.primary()).isEmpty();
    }

    @Test
    void theActivityOfAllPlansIsFilteredAndReadOn() {
        PlanId one = plan(ACME, PlanPeriod.quarter(2027, 1));
        PlanId two = plan(ACME, PlanPeriod.quarter(2027, 2));
        clock.advance(Duration.ofSeconds(1));
        alice.plan(one).planning().edit(p -> p.addTask(Task.of("Call").withPic("tom")));
        clock.advance(Duration.ofSeconds(1));
        alice.plan(two).planning().edit(p -> p.addTask(Task.of("Write")));
        ActivityFilter added = ActivityFilter.all()
                .withKinds(Change.Kind.ADDED)
                .withSections(Planning.SECTION)
                .withPeople("alice")
                .withActors(Actor.Kind.STAFF);

        List<PortfolioEntry> entries = alice.activity().latest(added, 10);

        assertThat(entries).extracting(entry -> entry.entry().plan()).containsExactly(two, one);
        assertThat(entries.get(0).number()).isEqualTo(alice.plans().get(two).number());
        assertThat(alice.activity()
                        .latest(
                                added,
                                10,
                                ActivityCursor.parse(
                                        entries.get(0).entry().cursor().toString())))
                .containsExactly(entries.get(1));
        assertThat(tom.activity().latest(added, 10)).containsExactly(entries.get(1));
        assertThat(alice.plan(one).activity().latest(added, 10))
                .containsExactly(entries.get(1).entry());
        assertThat(alice.activity().latest(added.withKinds(Change.Kind.REMOVED), 10))
                .isEmpty();
    }

    private PlanId plan(Client client, PlanPeriod period) {
        return alice.plans().create(NewPlan.of(client, "Grow").period(period)).id();
    }

    private static List<PlanId> ids(PlanPage page) {
        return page.rows().stream().map(PlanRow::id).toList();
    }
}
