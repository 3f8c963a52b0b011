package io.accountplanning.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.host.Client;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.job.JobReport;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrashScreenTest {

    private static final Instant NOW = Instant.parse("2027-02-15T10:00:00Z");
    private static final Duration TRASH = Duration.ofDays(30);

    private final SettableClock clock = SettableClock.at(NOW);
    private final List<String> heard = new ArrayList<>();
    private final AccountPlanning planning = AccountPlanning.builder()
            .clock(clock)
            .listener(change ->
                    change.events().forEach(event -> heard.add(event.event().type())))
            .build();
    private final Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
    private final Workspace admin = planning.as(Actor.staff("ada", Role.ADMINISTRATOR));
    private final Workspace job = planning.as(Actor.system("purge"));

    @Test
    void showsWhoDeletedWhatWhenAndUntilWhenItComesBack() {
        PlanId first = deleted(plan("First"));
        clock.advance(Duration.ofHours(1));
        PlanId second = plan("Second");
        admin.plans().delete(second);
        plan("Outside");

        List<DeletedPlan> shown = alice.trash().latest(10);

        assertThat(shown).extracting(deleted -> deleted.plan().id()).containsExactly(second, first);
        assertThat(shown).extracting(DeletedPlan::deletedBy).containsExactly(UserId.of("ada"), UserId.of("alice"));
        assertThat(shown).extracting(DeletedPlan::deletedAt).containsExactly(NOW.plusSeconds(3_600), NOW);
        assertThat(shown.get(1).restorableUntil()).isEqualTo(NOW.plus(TRASH));
        assertThat(alice.trash().before(shown.get(0), 10)).containsExactly(shown.get(1));
        assertThatThrownBy(() -> alice.trash().latest(1_001)).isInstanceOf(InvalidException.class);
    }

    @Test
    void isShownToThoseWhoSawThePlans() {
        deleted(plan("Alice's"));
        PlanId bobs = plan("Bob's");
        alice.plan(bobs).details().edit(d -> d.withOwner(UserId.of("bob")));
        deleted(bobs);

        Workspace bob = planning.as(Actor.staff("bob", Role.TEAM_MEMBER));
        assertThat(bob.trash().latest(10))
                .extracting(deleted -> deleted.plan().id())
                .containsExactly(bobs);
        assertThat(planning.as(Actor.staff("nobody")).trash().latest(10)).isEmpty();
    }

    @Test
    void givesBackWhatWasDeleted() {
        PlanId id = deleted(plan("First"));

        assertThat(alice.trash().restore(id).isDeleted()).isFalse();
        assertThat(alice.trash().latest(10)).isEmpty();
        assertThatThrownBy(() ->
                        planning.as(Actor.staff("vera", Role.VIEWER)).trash().restore(id))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("DELETE");
    }

    @Test
    void aPlanThatIsPurgedIsGoneForGood() {
        PlanId id = plan("First");
        assertThatThrownBy(() -> admin.trash().purge(id))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("AP-000001 is not in the trash");
        deleted(id);
        assertThatThrownBy(() -> alice.trash().purge(id))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("ADMINISTER");
        heard.clear();
        admin.trash().purge(id);

        assertThat(heard).containsExactly("plan.purged");
        assertThat(admin.trash().latest(10)).isEmpty();
        assertThatThrownBy(() -> admin.trash().restore(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> admin.trash().purge(id)).isInstanceOf(NotFoundException.class);
        assertThat(alice.plans().get(plan("Second")).number()).isEqualTo("AP-000002");
    }

    @Test
    void ofAChainTheLastIsPurgedFirst() {
        PlanId first = plan("First");
        PlanId second = alice.plan(first).followUp(CarryForward.all()).id();
        deleted(second);
        deleted(first);

        assertThatThrownBy(() -> admin.trash().purge(first))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("AP-000001 is followed up in the trash by AP-000002");
        admin.trash().purge(second);
        admin.trash().purge(first);
        assertThat(admin.trash().latest(10)).isEmpty();
    }

    @Test
    void theJobPurgesWhatWasThereLongEnoughAndNothingElse() {
        PlanId first = plan("First");
        deleted(alice.plan(first).followUp(CarryForward.all()).id());
        deleted(first); // at the same moment as its follow-up
        clock.advance(Duration.ofSeconds(1));
        PlanId later = deleted(plan("Later"));
        PlanId live = plan("Live");
        Instant end = NOW.plus(TRASH);

        assertThat(purged(job.trash().purgeExpired(end.minusNanos(1_000)))).isEmpty();
        assertThat(purged(job.trash().purgeExpired(end))).containsExactly("AP-000002", "AP-000001");
        assertThat(purged(job.trash().purgeExpired(end))).isEmpty();
        assertThat(alice.trash().latest(10))
                .extracting(deleted -> deleted.plan().id())
                .containsExactly(later);
        assertThat(alice.plans().get(live).isDeleted()).isFalse();
        assertThatThrownBy(() -> alice.trash().purgeExpired(end)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theTenantSaysHowLongPlansStay() {
        deleted(plan("First"));
        admin.settings().edit(settings -> settings.withTrashDays(5));

        assertThat(alice.trash().latest(1).get(0).restorableUntil()).isEqualTo(NOW.plus(Duration.ofDays(5)));
        assertThat(planning.jobs().purge(NOW.plus(Duration.ofDays(4))).isComplete())
                .isTrue();
        assertThat(alice.trash().latest(1)).hasSize(1);
        assertThat(planning.jobs().purge(NOW.plus(Duration.ofDays(5))).reports())
                .flatExtracting(TrashScreenTest::purged)
                .containsExactly("AP-000001");
    }

    private static List<String> purged(JobReport report) {
        return report.done().stream().map(JobReport.Entry::number).toList();
    }

    @Test
    void anotherTenantsTrashIsLeftAlone() {
        deleted(plan("First"));
        Workspace other = planning.as(Actor.system("purge").in(TenantId.of("other")));

        assertThat(purged(other.trash().purgeExpired(NOW.plus(TRASH)))).isEmpty();
        assertThat(alice.trash().latest(10)).hasSize(1);
    }

    @Test
    void twoNodesPurgeEachPlanOnce() throws Exception {
        for (int i = 0; i < 50; i++) {
            deleted(plan("Plan " + i));
        }
        heard.clear();
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            Callable<JobReport> purge = () -> job.trash().purgeExpired(NOW.plus(TRASH));
            List<String> purged = new ArrayList<>();
            for (Future<JobReport> done : nodes.invokeAll(List.of(purge, purge, purge, purge))) {
                assertThat(done.get().isComplete()).isTrue();
                purged.addAll(purged(done.get()));
            }
            assertThat(purged).hasSize(50).doesNotHaveDuplicates();
        } finally {
            nodes.shutdownNow();
        }
    }

    @Test
    void aPlanThatCannotBePurgedLeavesTheOthersAlone() {
        AccountPlanning failing = AccountPlanning.builder()
                .clock(clock)
                .storage(new UnpurgeableStorage("AP-000002"))
                .build();
        Workspace workspace = failing.as(Actor.system("purge"));
        Stream.of("First", "Second", "Third")
                .map(subject -> workspace.plans().create(newPlan(subject)).id())
                .forEach(id -> workspace.plans().delete(id));

        JobReport purge = workspace.trash().purgeExpired(NOW.plus(TRASH));

        assertThat(purged(purge)).containsExactlyInAnyOrder("AP-000001", "AP-000003");
        assertThat(purge.failed()).extracting(JobReport.Entry::toString).containsExactly("AP-000002: a disk is full");
        assertThat(workspace.trash().latest(10)).hasSize(1);
    }

    @Test
    void aRestoredPlanStandsAtTheTopWhenThePlanAboveItIsGone() {
        PlanId group = plan("Group");
        PlanId region = plan("Region");
        PlanId town = plan("Town");
        alice.plan(region).moveUnder(group);
        alice.plan(town).moveUnder(group);
        deleted(region);
        deleted(town);
        assertThat(alice.trash().restore(town).placement().parent()).isEqualTo(group);
        deleted(town);
        deleted(group);

        assertThat(alice.trash().restore(region).placement().parent()).isNull();
        admin.trash().purge(group);
        assertThat(alice.trash().restore(town).placement().parent()).isNull();
    }

    private PlanId plan(String subject) {
        return alice.plans().create(newPlan(subject)).id();
    }

    private static NewPlan newPlan(String subject) {
        return NewPlan.of(Client.of("acme", "Acme"), subject).period(PlanPeriod.quarter(2027, 1));
    }

    private PlanId deleted(PlanId id) {
        return alice.plans().delete(id).id();
    }
}
