package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.AccountPlanning;
import io.accountplanning.error.ConflictException;
import io.accountplanning.host.UserId;
import io.accountplanning.initiative.Initiative;
import io.accountplanning.initiative.InitiativeStage;
import io.accountplanning.initiative.Initiatives;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.PlanId;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What promoting initiatives needs of a storage: who is at one is kept before the host is asked, and one is at it at a time. */
public abstract class InitiativeContract extends StorageContract {

    private static final int CLICKERS = 6;

    private final FakeOpportunities host = new FakeOpportunities();

    @Test
    void whoPromotesAndWhatBecameOfItComesBack() {
        PlanId plan = store.insert("Grow Acme").id();
        Initiative open = Initiative.of("Open");
        Initiative claimed = new Initiative(
                Initiative.Id.next(),
                "Claimed",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                UserId.of("bob"),
                Fixtures.NOW);
        Initiative promoted = new Initiative(
                Initiative.Id.next(),
                "Promoted",
                InitiativeStage.PROMOTED,
                null,
                null,
                null,
                null,
                null,
                null,
                Fixtures.SCRIPTS,
                UserId.of("bob"),
                Fixtures.NOW.plusNanos(1_000));
        Initiatives all = Initiatives.EMPTY.add(open).add(claimed).add(promoted);
        store.save(plan, Initiatives.SECTION, all);

        assertThat(store.section(plan, Initiatives.SECTION).value())
                .as("who promotes an initiative, since when, and what became of it comes back")
                .isEqualTo(all);
    }

    @Test
    void ofManyWhoPromoteAtOnceOneCreatesAnOpportunity() {
        Initiative initiative = Initiative.of("Analytics for France");
        PlanId plan = planWith(initiative);
        host.before = () -> LockSupport.parkNanos(Duration.ofMillis(30).toNanos());

        List<Together.Outcome<String>> outcomes = Together.run(
                CLICKERS, i -> planning(0).as(actor("clicker " + i)).plan(plan).promote(initiative.id()));

        assertThat(host.created())
                .as("of many who promote an initiative at once one creates an opportunity: %s", outcomes)
                .isEqualTo(1);
        assertThat(outcomes).allSatisfy(outcome -> {
            if (outcome.thrown() != null) {
                assertThat(outcome.thrown())
                        .as("who is not the one is told who is")
                        .isInstanceOf(ConflictException.class)
                        .hasMessageContaining("clicker");
            }
        });
        Set<String> ids = outcomes.stream()
                .filter(Together.Outcome::succeeded)
                .map(Together.Outcome::value)
                .collect(Collectors.toSet());
        assertThat(ids).as("everybody who gets an id gets the same").containsExactly("O-1");
        Initiative after = store.section(plan, Initiatives.SECTION).value().initiative(initiative.id());
        assertThat(after.opportunity()).as("the opportunity's id is kept").isEqualTo("O-1");
        assertThat(after.stage()).isEqualTo(InitiativeStage.PROMOTED);
    }

    @Test
    void whatACrashLeftBehindIsTakenOverByOneOfMany() {
        Initiative initiative = Initiative.of("Analytics for France");
        PlanId plan = planWith(initiative);
        host.after = () -> {
            throw new AssertionError("the node is gone");
        };
        Together.run(1, i -> planning(0).as(actor("crashed")).plan(plan).promote(initiative.id()));
        assertThat(store.section(plan, Initiatives.SECTION)
                        .value()
                        .initiative(initiative.id())
                        .promotedBy())
                .as("who is at an initiative is kept before the host is asked")
                .isEqualTo(UserId.of("crashed"));
        host.after = () -> {};

        List<Together.Outcome<String>> outcomes = Together.run(
                CLICKERS,
                i -> planning(301).as(actor("clicker " + i)).plan(plan).promote(initiative.id()));

        assertThat(host.created())
                .as("what was created before a crash is found, not created again: %s", outcomes)
                .isEqualTo(1);
        assertThat(outcomes).anyMatch(outcome -> "O-1".equals(outcome.value()));
    }

    private PlanId planWith(Initiative initiative) {
        PlanId plan = store.insert("Grow Acme").id();
        store.save(plan, Initiatives.SECTION, Initiatives.EMPTY.add(initiative));
        return plan;
    }

    private Actor actor(String user) {
        return Actor.staff(user, Role.ACCOUNT_MANAGER).in(store.tenant());
    }

    private AccountPlanning planning(long secondsLater) {
        return AccountPlanning.builder()
                .storage(store.storage())
                .clock(SettableClock.at(Fixtures.NOW.plusSeconds(secondsLater)))
                .opportunities(host)
                .build();
    }
}
