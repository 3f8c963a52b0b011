package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.accountplanning.host.Client;
import io.accountplanning.host.ClientId;
import io.accountplanning.host.TenantId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.recurrence.Candidate;
import io.accountplanning.recurrence.Decision;
import io.accountplanning.testkit.Together.Outcome;
import io.accountplanning.transaction.StaleVersionException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@link io.accountplanning.recurrence.RecurrenceRepository} promises. */
public abstract class RecurrenceContract extends StorageContract {

    private static final PlanPeriod JANUARY = PlanPeriod.month(2027, 1);
    private static final PlanPeriod FEBRUARY = PlanPeriod.month(2027, 2);
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 3, 1);
    private static final int DECIDERS = 6;

    @Test
    void candidatesAreTheCompletedPlansOfThatKindThatEndedInTheRange() {
        AccountPlan january = completed("a", JANUARY);
        AccountPlan february = completed("b", FEBRUARY);
        AccountPlan early = completed("c", PlanPeriod.month(2026, 12));
        completed("d", PlanPeriod.month(2026, 11));
        completed("e", PlanPeriod.month(2027, 3));
        completed("f", PlanPeriod.quarter(2026, 4));
        store.insert(details("g", JANUARY, PlanStatus.ARCHIVED));
        store.insert(details("h", JANUARY, PlanStatus.REVIEW));
        store.insert(Fixtures.inTrash(details("i", JANUARY, PlanStatus.COMPLETED), Fixtures.NOW));
        store.as(Fixtures.tenant()).insert(details("j", JANUARY, PlanStatus.COMPLETED));

        assertThat(candidates(null, 100))
                .as(
                        "candidates are the completed plans of that kind whose period ended in the range, by end and number")
                .containsExactly(candidate(early), candidate(january), candidate(february));
    }

    @Test
    void candidatesComePageByPageEachOnce() {
        Tries.each(random -> {
            Store own = store.as(Fixtures.tenant());
            List<Candidate> expected = new ArrayList<>();
            int plans = 1 + random.nextInt(12);
            for (int i = 0; i < plans; i++) {
                PlanPeriod period = PlanPeriod.month(2027, 1 + random.nextInt(2));
                expected.add(candidate(own.insert(details("client " + i, period, PlanStatus.COMPLETED))));
            }
            expected.sort(Candidate.ORDER);
            assertThat(paged(own, 1 + random.nextInt(4)))
                    .as("page by page each candidate comes once, in order")
                    .isEqualTo(expected);
        });
    }

    private static List<Candidate> paged(Store store, int size) {
        List<Candidate> all = new ArrayList<>();
        List<Candidate> page = candidates(store, null, size);
        while (!page.isEmpty()) {
            assertThat(page)
                    .as("a page has no more candidates than were asked for")
                    .hasSizeLessThanOrEqualTo(size);
            all.addAll(page);
            page = candidates(store, page.get(page.size() - 1), size);
        }
        return all;
    }

    @Test
    void aPlanThatWasDecidedAboutIsNoCandidateForThatPeriod() {
        AccountPlan followed = completed("a", JANUARY);
        AccountPlan skipped = completed("b", JANUARY);
        decide(followed, PlanId.next());
        decide(skipped, null);
        assertThat(candidates(null, 100))
                .as("a plan that was decided about is no candidate any more")
                .isEmpty();

        store.save(skipped.id(), PlanDetails.SECTION, skipped.details().withPeriod(FEBRUARY));
        assertThat(candidates(null, 100))
                .as("a plan that was moved to another period is a candidate again")
                .extracting(Candidate::plan)
                .containsExactly(skipped.id());
    }

    @Test
    void aDecisionIsSeenInItsOwnTransaction() {
        AccountPlan plan = completed("a", JANUARY);
        store.write(repositories -> {
            repositories.recurrence().decide(decision(plan, PlanId.next()));
            assertThat(repositories.recurrence().candidates(PlanPeriod.Kind.MONTH, FIRST, LAST, null, 100))
                    .as("a decision is seen in its own transaction")
                    .isEmpty();
        });
    }

    @Test
    void whoHasAPlanForAPeriodIsTold() {
        AccountPlan plan = store.insert(details("a", FEBRUARY, PlanStatus.DRAFT));
        store.insert(details("b", JANUARY, PlanStatus.DRAFT));
        store.insert(Fixtures.inTrash(details("c", FEBRUARY, PlanStatus.DRAFT), Fixtures.NOW));
        store.insert(details("d", FEBRUARY, PlanStatus.DRAFT));
        store.as(Fixtures.tenant()).insert(details("e", FEBRUARY, PlanStatus.DRAFT));
        Set<ClientId> asked = Set.of(client("a"), client("b"), client("c"), client("e"));

        assertThat(store.<Map<ClientId, String>>read(
                        repositories -> repositories.recurrence().planned(asked, FEBRUARY)))
                .as("those of the clients are told that have a plan outside the trash for the period, with its number")
                .isEqualTo(Map.of(client("a"), plan.number()));
    }

    @Test
    void whoWasFollowedUpIsToldForGood() {
        AccountPlan followed = completed("a", JANUARY);
        AccountPlan skipped = completed("b", JANUARY);
        decide(followed, PlanId.next());
        decide(skipped, null);
        store.write(repositories -> repositories.plans().remove(followed.id()));
        Set<ClientId> asked = Set.of(client("a"), client("b"), client("c"));

        assertThat(store.<Set<ClientId>>read(
                        repositories -> repositories.recurrence().followedUp(asked, FEBRUARY)))
                .as("a client that was followed up is told, also when the plans are gone")
                .containsExactly(client("a"));
        assertThat(store.<Set<ClientId>>read(
                        repositories -> repositories.recurrence().followedUp(asked, JANUARY)))
                .as("a client is told for the period that was decided about")
                .isEmpty();
        assertThat(store.as(Fixtures.tenant())
                        .<Set<ClientId>>read(
                                repositories -> repositories.recurrence().followedUp(asked, FEBRUARY)))
                .as("another tenant's decisions are not seen")
                .isEmpty();
    }

    @Test
    void nothingIsDecidedTwice() {
        AccountPlan first = completed("a", JANUARY);
        AccountPlan second = completed("a", JANUARY);
        decide(first, PlanId.next());

        assertThat(catchThrowable(() -> decide(first, null)))
                .as("who decides about a plan again is refused")
                .isInstanceOf(StaleVersionException.class);
        assertThat(catchThrowable(() -> decide(second, PlanId.next())))
                .as("who follows up a client's period again is refused")
                .isInstanceOf(StaleVersionException.class);
        assertThat(catchThrowable(() -> decide(second, null)))
                .as("to follow up no second plan can be decided")
                .isNull();
    }

    @Test
    void tenantsDecideForThemselves() {
        decide(completed("a", JANUARY), PlanId.next());
        Store other = store.as(Fixtures.tenant());
        AccountPlan theirs = other.insert(details("a", JANUARY, PlanStatus.COMPLETED));
        assertThat(catchThrowable(() ->
                        other.write(repositories -> repositories.recurrence().decide(decision(theirs, PlanId.next())))))
                .as("a client of the same id is another tenant's own")
                .isNull();
    }

    @Test
    void ofThoseWhoFollowUpAClientAtTheSameTimeExactlyOneSucceeds() {
        Tries.each(random -> {
            Store own = store.as(Fixtures.tenant());
            List<AccountPlan> plans = IntStream.range(0, DECIDERS)
                    .mapToObj(i -> own.insert(details("a", JANUARY, PlanStatus.COMPLETED)))
                    .toList();
            List<Outcome<PlanId>> outcomes = Together.run(
                    DECIDERS,
                    i -> own.read(repositories -> {
                        repositories.recurrence().decide(decision(plans.get(i), PlanId.next()));
                        return plans.get(i).id();
                    }));
            assertThat(outcomes.stream().filter(Outcome::succeeded))
                    .as("of those who follow up a client's period at the same time exactly one succeeds")
                    .hasSize(1);
            assertThat(outcomes.stream().filter(outcome -> !outcome.succeeded()))
                    .as("the others are told that they were too late")
                    .allMatch(outcome -> outcome.thrown() instanceof StaleVersionException);
        });
    }

    @Test
    void everyTenantWithPlansIsListedOnce() {
        List<String> own =
                new ArrayList<>(List.of(tenant.value(), tenant.value().toUpperCase(Locale.ROOT)));
        Random random = new Random(7);
        IntStream.range(0, 5).forEach(i -> own.add(Fixtures.tenant().value() + " " + random.nextInt() + " é"));
        Collections.shuffle(own, random);
        own.forEach(name -> {
            Store other = store.as(TenantId.of(name));
            AccountPlan plan = other.insert("Grow Acme");
            other.save(plan.id(), PlanDetails.SECTION, Fixtures.inTrash(plan.details(), Fixtures.NOW));
        });
        List<String> listed = new ArrayList<>();
        List<TenantId> page = store.storage().tenants(null, 3);
        while (!page.isEmpty()) {
            assertThat(page)
                    .as("a page has no more tenants than were asked for")
                    .hasSizeLessThanOrEqualTo(3);
            page.forEach(other -> listed.add(other.value()));
            page = store.storage().tenants(page.get(page.size() - 1), 3);
        }
        assertThat(listed)
                .as("every tenant with plans is listed, also when they are in the trash")
                .containsAll(own)
                .as("every tenant is listed once")
                .doesNotHaveDuplicates();
    }

    private AccountPlan completed(String client, PlanPeriod period) {
        return store.insert(details(client, period, PlanStatus.COMPLETED));
    }

    private static PlanDetails details(String client, PlanPeriod period, PlanStatus status) {
        return Fixtures.details("Grow " + client)
                .movedTo(Client.of(client, client))
                .withPeriod(period)
                .withStatus(status);
    }

    private static ClientId client(String id) {
        return ClientId.of(id);
    }

    private void decide(AccountPlan plan, @Nullable PlanId followUp) {
        store.write(repositories -> repositories.recurrence().decide(decision(plan, followUp)));
    }

    private static Decision decision(AccountPlan plan, @Nullable PlanId followUp) {
        return new Decision(plan.id(), plan.client().id(), plan.period().next(), followUp, Fixtures.NOW);
    }

    private List<Candidate> candidates(@Nullable Candidate after, int most) {
        return candidates(store, after, most);
    }

    private static List<Candidate> candidates(Store store, @Nullable Candidate after, int most) {
        return store.read(
                repositories -> repositories.recurrence().candidates(PlanPeriod.Kind.MONTH, FIRST, LAST, after, most));
    }

    private static Candidate candidate(AccountPlan plan) {
        return new Candidate(plan.id(), plan.number(), plan.client().id(), plan.period());
    }
}
