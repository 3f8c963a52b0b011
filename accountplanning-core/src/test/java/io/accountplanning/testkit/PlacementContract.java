package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.accountplanning.host.Client;
import io.accountplanning.host.ClientId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.Placement;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanId;
import io.accountplanning.section.SectionState;
import io.accountplanning.testkit.Together.Outcome;
import io.accountplanning.transaction.StaleVersionException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What {@link io.accountplanning.plan.PlanRepository} promises of where plans stand: chains, primary plans, the tree. */
public abstract class PlacementContract extends StorageContract {

    private static final int THREADS = 4;

    @Test
    void aNewPlanStandsAlone() {
        AccountPlan plan = store.insert("Grow Acme");
        assertThat(plan.placement()).as("a new plan stands alone").isEqualTo(Placement.ALONE);
        assertThat(store.section(plan.id(), Placement.SECTION))
                .as("the placement of a new plan was never edited")
                .isEqualTo(new SectionState<>(Placement.ALONE, 0, null));
        assertThat(followUpOf(plan)).as("a new plan has no follow-up").isEmpty();
        assertThat(primaryOf("acme"))
                .as("a client has no primary plan at first")
                .isEmpty();
        assertThat(below(plan)).as("nothing stands below a new plan").isEmpty();
    }

    @Test
    void thePlacementComesBack() {
        AccountPlan plan = store.insert("Grow Acme");
        String template = "template " + Fixtures.SCRIPTS;
        Placement full = new Placement(PlanId.next(), PlanId.next(), true, template, 7L);
        for (Placement placement : List.of(full, Placement.ALONE.withTemplate(template), Placement.ALONE)) {
            store.save(plan.id(), Placement.SECTION, placement);
            assertThat(store.section(plan.id(), Placement.SECTION).value())
                    .as("the placement of a plan comes back as it was saved")
                    .isEqualTo(placement);
            assertThat(store.plan(plan.id()).placement())
                    .as("a plan tells the placement that was saved")
                    .isEqualTo(placement);
        }
        assertThat(store.plan(plan.id()).version())
                .as("an edit of the placement leaves the version of the details alone")
                .isEqualTo(1);
        assertThat(store.section(plan.id(), Placement.SECTION).version())
                .as("each edit of the placement has the next version")
                .isEqualTo(3);
    }

    @Test
    void anEditOfTheDetailsLeavesThePlacementAlone() {
        AccountPlan plan = store.insert("Grow Acme");
        Placement placement = new Placement(PlanId.next(), PlanId.next(), true, "annual", 7L);
        store.save(plan.id(), Placement.SECTION, placement);
        store.save(plan.id(), PlanDetails.SECTION, plan.details().withSubject("Keep Acme"));
        trash(plan);
        restore(plan);
        assertThat(store.plan(plan.id()).placement())
                .as("an edit of the details leaves the placement alone")
                .isEqualTo(placement);
    }

    @Test
    void theFollowUpIsFoundWhileItIsOutsideTheTrash() {
        AccountPlan first = store.insert("First");
        AccountPlan second = followUp(first);
        assertThat(followUpOf(first))
                .as("the plan that follows up another one is found")
                .contains(second.id());
        assertThat(followUpOf(second))
                .as("the last of a chain has no follow-up")
                .isEmpty();
        trash(second);
        assertThat(followUpOf(first)).as("a plan in the trash follows up none").isEmpty();
        restore(second);
        assertThat(followUpOf(first))
                .as("a restored plan is the follow-up again")
                .contains(second.id());
    }

    @Test
    void thePrimaryPlanOfAClientIsFound() {
        List<String> clients = List.of("acme", "ACME", "acme ", "acmé", "acme%", Fixtures.SCRIPTS);
        for (String client : clients) {
            AccountPlan plan = insertFor(client);
            assertThat(primaryOf(client))
                    .as("a client's primary plan is not that of a client whose id looks alike")
                    .isEmpty();
            makePrimary(plan);
            assertThat(primaryOf(client))
                    .as("the primary plan of a client is found")
                    .contains(plan.id());
            trash(plan);
            assertThat(primaryOf(client))
                    .as("a plan in the trash is nobody's primary plan")
                    .isEmpty();
            restore(plan);
            assertThat(primaryOf(client))
                    .as("a restored plan is the primary one again")
                    .contains(plan.id());
        }
    }

    @Test
    void thePlansDirectlyBelowComeByTheirNumbers() {
        AccountPlan group = store.insert("Group");
        PlanId later = PlanId.next();
        PlanId earlier = PlanId.next();
        PlanId trashed = PlanId.next();
        for (PlanId id : List.of(earlier, trashed, later)) {
            AccountPlan plan = store.read(
                    repositories -> repositories.plans().insert(id, Fixtures.details("Region"), Fixtures.stamp(0)));
            store.save(id, Placement.SECTION, Placement.ALONE.withParent(group.id()));
            if (id.equals(trashed)) {
                trash(plan);
            }
        }
        AccountPlan deeper = store.insert("Town");
        store.save(deeper.id(), Placement.SECTION, Placement.ALONE.withParent(earlier));

        assertThat(below(group))
                .as("the plans outside the trash directly below another one come by their numbers")
                .containsExactly(earlier, later);
    }

    @Test
    void thePlansThatATemplateStartedComeByTheirNumbers() {
        PlanId second = PlanId.next();
        AccountPlan first = store.insert("First");
        store.write(repositories -> repositories.plans().insert(second, Fixtures.details("B"), Fixtures.stamp(0)));
        AccountPlan other = store.insert("Other");
        store.save(first.id(), Placement.SECTION, Placement.ALONE.withTemplate("annual"));
        store.save(second, Placement.SECTION, Placement.ALONE.withTemplate("annual"));
        store.save(other.id(), Placement.SECTION, Placement.ALONE.withTemplate("Annual"));
        trash(first);
        assertThat(startedFrom(store, "annual"))
                .as("the plans that a template started are found, also those in the trash, by their numbers")
                .containsExactly(first.id(), second);
        assertThat(startedFrom(store.as(Fixtures.tenant()), "annual"))
                .as("another tenant's template of the same id started none of them")
                .isEmpty();
    }

    @Test
    void aSecondFollowUpIsRefused() {
        AccountPlan first = store.insert("First");
        AccountPlan second = followUp(first);
        AccountPlan third = store.insert("Third");
        assertRefused("a second follow-up is refused", () -> follow(third, first));
        assertThat(followUpOf(first))
                .as("the first follow-up stays when a second one is refused")
                .contains(second.id());
        assertThat(store.plan(third.id()))
                .as("a plan whose place is taken stays as it was")
                .isEqualTo(third);
    }

    @Test
    void aSecondPrimaryPlanIsRefused() {
        AccountPlan first = insertFor("acme");
        AccountPlan second = insertFor("acme");
        AccountPlan others = insertFor("globex");
        makePrimary(first);
        makePrimary(others);
        assertRefused("a second primary plan of a client is refused", () -> makePrimary(second));
        PlanDetails moved = store.plan(others.id()).details().movedTo(Client.of("acme", "Acme"));
        assertRefused(
                "a primary plan does not move to a client that has one",
                () -> store.save(others.id(), PlanDetails.SECTION, moved));
        assertThat(primaryOf("acme"))
                .as("the primary plan stays when a second one is refused")
                .contains(first.id());
        Store stranger = store.as(Fixtures.tenant());
        AccountPlan same = stranger.insert(details("acme"));
        stranger.save(same.id(), Placement.SECTION, Placement.ALONE.withPrimary(true));
        assertThat(stranger.<Optional<PlanId>>read(r -> r.plans().primaryOf(ClientId.of("acme"))))
                .as("each tenant has a primary plan of its own for a client of the same id")
                .contains(same.id());
    }

    @Test
    void thePlaceOfAPlanInTheTrashIsFree() {
        AccountPlan first = store.insert(details("acme"));
        AccountPlan second = followUp(first);
        makePrimary(second);
        trash(second);
        AccountPlan third = store.insert(details("acme"));
        Placement place = Placement.ALONE.withPredecessor(first.id()).withPrimary(true);
        assertThat(catchThrowable(() -> store.save(third.id(), Placement.SECTION, place)))
                .as("the place of a plan in the trash is free")
                .isNull();
        assertThat(followUpOf(first)).contains(third.id());
        assertThat(primaryOf("acme")).contains(third.id());

        assertRefused("a plan does not come back to a place that was taken", () -> restore(second));
        assertThat(store.plan(second.id()).isDeleted())
                .as("a plan whose place was taken stays in the trash")
                .isTrue();
        store.save(third.id(), Placement.SECTION, Placement.ALONE.withPrimary(true));
        assertRefused("a primary plan does not come back beside another one", () -> restore(second));
    }

    @Test
    void ofThoseWhoFollowUpTheSamePlanAtOnceOneWins() {
        Tries.each(random -> {
            AccountPlan first = store.insert("First");
            List<Outcome<PlanId>> outcomes = Together.run(
                    THREADS, i -> follow(store.insert("Plan " + i), first).id());
            assertOneWon("of those who follow up the same plan at once exactly one wins", outcomes, followUpOf(first));
        });
    }

    @Test
    void ofThoseWhoMakeTheirPlanPrimaryAtOnceOneWins() {
        Tries.each(random -> {
            String client = "client " + random.nextLong();
            List<Outcome<PlanId>> outcomes =
                    Together.run(THREADS, i -> makePrimary(insertFor(client)).id());
            assertOneWon(
                    "of those who make their plan the primary one at once exactly one wins",
                    outcomes,
                    primaryOf(client));
        });
    }

    @Test
    void nobodyGetsPastTheLockOfThePlacements() {
        AccountPlan first = store.insert("First");
        AccountPlan second = store.insert("Second");
        AtomicReference<Future<Optional<PlanId>>> others = new AtomicReference<>();
        store.write(repositories -> {
            repositories.plans().lockPlacements();
            others.set(Together.meanwhile(() -> store.read(later -> {
                later.plans().lockPlacements();
                return later.plans().followUpOf(first.id());
            })));
            SectionState<Placement> before = repositories.plans().section(second.id(), Placement.SECTION);
            Placement after = Placement.ALONE.withPredecessor(first.id());
            repositories.plans().save(second.id(), Placement.SECTION, before, after, Fixtures.stamp(1));
        });
        Outcome<Optional<PlanId>> outcome = Together.outcome(others.get());
        if (outcome.succeeded()) {
            assertThat(outcome.value())
                    .as("who locks the placements sees what others did who had locked them before")
                    .contains(second.id());
        } else {
            assertThat(outcome.thrown())
                    .as("who cannot lock the placements is told that somebody was faster")
                    .isInstanceOf(StaleVersionException.class);
        }
    }

    private static void assertOneWon(String rule, List<Outcome<PlanId>> outcomes, Optional<PlanId> stored) {
        assertThat(outcomes.stream().filter(Outcome::succeeded).map(Outcome::value))
                .as(rule)
                .hasSize(1);
        assertThat(outcomes.stream().filter(outcome -> !outcome.succeeded()).map(Outcome::thrown))
                .as("who loses a place to somebody else is told that the version is stale")
                .allMatch(StaleVersionException.class::isInstance);
        assertThat(outcomes.stream().filter(Outcome::succeeded).map(Outcome::value))
                .as("who won a place has it")
                .containsExactly(stored.orElse(null));
    }

    private static void assertRefused(String rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThat(catchThrowable(call)).as(rule).isInstanceOf(StaleVersionException.class);
    }

    private static PlanDetails details(String client) {
        return Fixtures.details("Grow").movedTo(Client.of(client, "Acme"));
    }

    private AccountPlan insertFor(String client) {
        return store.insert(details(client));
    }

    private AccountPlan followUp(AccountPlan predecessor) {
        return follow(store.insert("Follow-up"), predecessor);
    }

    private AccountPlan follow(AccountPlan plan, AccountPlan predecessor) {
        store.save(plan.id(), Placement.SECTION, Placement.ALONE.withPredecessor(predecessor.id()));
        return plan;
    }

    private AccountPlan makePrimary(AccountPlan plan) {
        Placement placement = store.section(plan.id(), Placement.SECTION).value();
        store.save(plan.id(), Placement.SECTION, placement.withPrimary(true));
        return plan;
    }

    private void trash(AccountPlan plan) {
        PlanDetails details = store.plan(plan.id()).details();
        store.save(plan.id(), PlanDetails.SECTION, Fixtures.inTrash(details, Fixtures.NOW));
    }

    private void restore(AccountPlan plan) {
        PlanDetails details = store.plan(plan.id()).details();
        store.save(plan.id(), PlanDetails.SECTION, Fixtures.inTrash(details, null));
    }

    private Optional<PlanId> followUpOf(AccountPlan plan) {
        return store.read(repositories -> repositories.plans().followUpOf(plan.id()));
    }

    private Optional<PlanId> primaryOf(String client) {
        return store.read(repositories -> repositories.plans().primaryOf(ClientId.of(client)));
    }

    private List<PlanId> below(AccountPlan plan) {
        return store.read(repositories -> repositories.plans().below(plan.id()));
    }

    private static List<PlanId> startedFrom(Store tenants, String template) {
        return tenants.read(repositories -> repositories.plans().startedFrom(template));
    }
}
