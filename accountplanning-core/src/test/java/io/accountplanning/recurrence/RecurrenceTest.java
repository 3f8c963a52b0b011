package io.accountplanning.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.filter.PlanSort;
import io.accountplanning.host.Client;
import io.accountplanning.job.JobReport;
import io.accountplanning.lifecycle.CarryForward;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.settings.Settings.Recurrence;
import io.accountplanning.testkit.SettableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecurrenceTest {

    private static final PlanPeriod Q1 = PlanPeriod.quarter(2027, 1);
    private static final Instant FIRST_OF_APRIL = Instant.parse("2027-04-01T00:00:00Z");
    private static final Instant LATE = Instant.parse("2027-04-20T12:00:00Z");

    private final AccountPlanning planning = AccountPlanning.builder()
            .clock(SettableClock.at("2027-02-15T10:00:00Z"))
            .build();
    private final Workspace alice = planning.as(Actor.staff("alice", Role.ADMINISTRATOR));

    @BeforeEach
    void switchOn() {
        alice.settings().edit(s -> s.withRecurrence(Recurrence.QUARTERLY, LocalDate.of(2027, 1, 1)));
    }

    @Test
    void onTheFirstOfTheQuarterCompletedPlansAreFollowedUp() {
        PlanId completed = completed("acme", Q1);
        plan("zeta", Q1);
        completed("beta", PlanPeriod.month(2027, 3));

        assertThat(run(FIRST_OF_APRIL.minusNanos(1)).done()).isEmpty();
        assertThat(run(FIRST_OF_APRIL).done())
                .extracting(JobReport.Entry::toString)
                .containsExactly("AP-000001: followed up by AP-000004");

        assertThat(plansOf("acme")).containsExactly("2027-Q1 COMPLETED", "2027-Q2 DRAFT");
        assertThat(alice.plan(completed).chain()).hasSize(2);
        assertThat(run(LATE).done()).isEmpty();
    }

    @Test
    void theDayBeginsInTheTenantsZone() {
        alice.settings().edit(s -> s.withZone(ZoneId.of("America/New_York")));
        completed("acme", Q1);

        assertThat(run(FIRST_OF_APRIL).done()).isEmpty();
        assertThat(run(Instant.parse("2027-04-01T04:00:00Z")).done()).hasSize(1);
    }

    @Test
    void whoHasAPlanForTheNewPeriodIsSkippedOnceAndReported() {
        completed("acme", Q1);
        PlanId second = plan("acme", Q1.next());

        assertThat(run(FIRST_OF_APRIL).skipped())
                .extracting(JobReport.Entry::toString)
                .containsExactly("AP-000001: its client has the plan AP-000002 for 2027-Q2 already");
        alice.plans().delete(second);
        assertThat(run(LATE))
                .isEqualTo(JobReport.nothing("recurrence", run(LATE).tenant()));
    }

    @Test
    void aPlanInTheTrashIsNoneForTheNewPeriod() {
        completed("acme", Q1);
        alice.plans().delete(plan("acme", Q1.next()));

        assertThat(run(FIRST_OF_APRIL).done()).hasSize(1);
    }

    @Test
    void ofTwoCompletedPlansOfAClientTheFirstByNumberIsFollowedUp() {
        completed("acme", Q1);
        completed("acme", Q1);

        JobReport report = run(FIRST_OF_APRIL);

        assertThat(report.done()).extracting(JobReport.Entry::number).containsExactly("AP-000001");
        assertThat(report.skipped())
                .extracting(JobReport.Entry::toString)
                .containsExactly("AP-000002: its client has the plan AP-000003 for 2027-Q2 already");
    }

    @Test
    void aFollowUpThatSomebodyDeletedIsNotMadeAgain() {
        PlanId first = completed("acme", Q1);
        run(FIRST_OF_APRIL);
        alice.plans().delete(alice.plan(first).chain().get(1).id());
        completed("acme", Q1);

        assertThat(run(LATE).done()).isEmpty();
        assertThat(plansOf("acme")).doesNotContain("2027-Q2 DRAFT");
    }

    @Test
    void aPlanThatIsCompletedLateIsFollowedUpByTheNextRun() {
        PlanId late = plan("acme", Q1);
        run(FIRST_OF_APRIL);
        alice.plan(late).details().edit(d -> d.withStatus(PlanStatus.COMPLETED));

        assertThat(run(LATE).done()).hasSize(1);
    }

    @Test
    void everyBoundaryIsCaughtUpButNoneFromBeforeItWasSwitchedOn() {
        completed("old", PlanPeriod.quarter(2026, 3));
        completed("edge", PlanPeriod.quarter(2026, 4));
        completed("acme", Q1);
        completed("zeta", PlanPeriod.quarter(2027, 2));
        completed("later", PlanPeriod.quarter(2028, 1));

        assertThat(run(Instant.parse("2028-03-31T23:59:59Z")).done())
                .extracting(JobReport.Entry::number)
                .containsExactly("AP-000002", "AP-000003", "AP-000004");
    }

    @Test
    void aPlanThatIsFollowedUpElsewhereIsSkipped() {
        PlanId first = completed("acme", Q1);
        AccountPlan byHand = alice.plan(first).followUp(CarryForward.all());
        alice.plan(byHand.id()).details().edit(d -> d.withPeriod(PlanPeriod.year(2028)));

        assertThat(run(FIRST_OF_APRIL).skipped())
                .extracting(JobReport.Entry::toString)
                .containsExactly("AP-000001: is followed up by AP-000002 already");
    }

    @Test
    void monthlyFollowsUpThePlansOfAMonth() {
        alice.settings().edit(s -> s.withRecurrence(Recurrence.MONTHLY, LocalDate.of(2027, 1, 1)));
        completed("acme", PlanPeriod.month(2026, 12));
        completed("zeta", PlanPeriod.quarter(2026, 4));

        run(Instant.parse("2027-01-01T00:00:00Z"));

        assertThat(plansOf("acme")).containsExactly("2026-12 COMPLETED", "2027-01 DRAFT");
        assertThat(plansOf("zeta")).hasSize(1);
    }

    @Test
    void switchedOffNothingHappens() {
        completed("acme", Q1);
        alice.settings().edit(s -> s.withoutRecurrence());

        assertThat(run(LATE).done()).isEmpty();
    }

    private JobReport run(Instant now) {
        return planning.jobs().recurrence(now).reports().get(0);
    }

    private PlanId completed(String client, PlanPeriod period) {
        PlanId id = plan(client, period);
        alice.plan(id).details().edit(d -> d.withStatus(PlanStatus.COMPLETED));
        return id;
    }

    private PlanId plan(String client, PlanPeriod period) {
        return alice.plans()
                .create(NewPlan.of(Client.of(client, client), "Grow " + client).period(period))
                .id();
    }

    private List<String> plansOf(String client) {
        List<String> plans = new ArrayList<>();
        alice.list().forEach(PlanFilter.all(), PlanSort.by(PlanSort.Key.NUMBER), row -> {
            if (row.plan().client().id().value().equals(client)) {
                plans.add(row.plan().period() + " " + row.plan().status());
            }
        });
        return plans;
    }
}
