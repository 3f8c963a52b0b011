package io.accountplanning.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.goal.Goal;
import io.accountplanning.goal.GoalOrigin;
import io.accountplanning.goal.Measure;
import io.accountplanning.goal.MeasureQuestion;
import io.accountplanning.host.Client;
import io.accountplanning.job.JobReport;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LiveMeasuresTest {

    private static final Instant NOW = Instant.parse("2027-02-15T20:00:00Z");

    private final Map<String, BigDecimal> invoiced = new HashMap<>(Map.of("acme", new BigDecimal("12.3456789")));
    private final List<Integer> questions = new ArrayList<>();
    private Runnable whileAsked = () -> {};
    private final AccountPlanning planning = AccountPlanning.builder()
            .clock(Clock.fixed(NOW, ZoneOffset.UTC))
            .measures(this::measure)
            .build();
    private final Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
    private final Goal revenue =
            Goal.of("Revenue", BigDecimal.valueOf(100)).withMeasure(Measure.sum("amount", "invoice"));

    private Map<MeasureQuestion, BigDecimal> measure(List<MeasureQuestion> asked) {
        questions.add(asked.size());
        whileAsked.run();
        Map<MeasureQuestion, BigDecimal> answers = new HashMap<>();
        for (MeasureQuestion question : asked) {
            String client = question.client().id().value();
            if (client.equals("broken")) {
                throw new IllegalStateException("The CRM does not answer for broken");
            }
            if (invoiced.containsKey(client)) {
                answers.put(question, invoiced.get(client));
            }
        }
        return answers;
    }

    private PlanWorkspace plan(String client) {
        PlanWorkspace plan = alice.plan(alice.plans()
                .create(NewPlan.of(Client.of(client, client), "Grow " + client))
                .id());
        plan.goals().edit(goals -> goals.add(revenue));
        return plan;
    }

    @Test
    void theHostsValueIsKeptWithItsDayAndItsOrigin() {
        Goal measured =
                plan("acme").liveMeasures().refresh().state().value().goals().get(0);

        assertThat(measured.value()).contains(new BigDecimal("12.345679"));
        assertThat(measured.origin()).contains(GoalOrigin.COMPUTED);
        assertThat(measured.measuredOn()).isEqualTo(LocalDate.of(2027, 2, 15));
    }

    @Test
    void theSameValueAgainWritesNothing() {
        PlanWorkspace plan = plan("acme");
        long version = plan.liveMeasures().refresh().state().version();

        assertThat(plan.liveMeasures().refresh().state().version()).isEqualTo(version);
    }

    @Test
    void aTypedValueIsNeverOverwritten() {
        PlanWorkspace plan = plan("acme");
        plan.goals().edit(goals -> goals.replace(revenue.withActual(BigDecimal.TEN)));

        Goal kept = plan.liveMeasures().refresh().state().value().goals().get(0);
        assertThat(kept.value()).contains(BigDecimal.TEN);
        assertThat(kept.origin()).contains(GoalOrigin.TYPED);
        assertThat(kept.measured()).isEqualTo("12.345679");
    }

    @Test
    void whatTheHostDoesNotKnowKeepsTheValueThatItHad() {
        PlanWorkspace plan = plan("acme");
        plan.liveMeasures().refresh();
        invoiced.clear();

        assertThat(plan.liveMeasures().refresh().state().value().goals().get(0).value())
                .contains(new BigDecimal("12.345679"));
    }

    @Test
    void measuredValuesAreNotEditedByHand() {
        PlanWorkspace plan = plan("acme");
        plan.liveMeasures().refresh();

        assertThatThrownBy(() -> plan.goals()
                        .edit(goals ->
                                goals.replace(goals.goals().get(0).measured(BigDecimal.ONE, LocalDate.of(2027, 1, 1)))))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("goals[1].measured: is not edited by hand, but by plan.liveMeasures().refresh()");
        assertThatThrownBy(() -> plan.goals().table(Goal.TABLE).set(revenue.id(), "measured", "5", Locale.ENGLISH))
                .isInstanceOf(InvalidException.class);
        plan.goals().edit(goals -> goals.replace(goals.goals().get(0).withWeight(BigDecimal.TEN)));
    }

    @Test
    void withoutASourceTheErrorSaysWhatIsMissing() {
        Workspace bob = AccountPlanning.builder().build().as(Actor.staff("bob", Role.ACCOUNT_MANAGER));
        PlanWorkspace plan = bob.plan(bob.plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow"))
                .id());
        plan.liveMeasures().refresh();
        plan.goals().edit(goals -> goals.add(revenue));

        assertThatThrownBy(() -> plan.liveMeasures().refresh())
                .isInstanceOf(AccountPlanningException.class)
                .hasMessageContaining("Cannot measure the goals of AP-000001")
                .hasMessageContaining("Maybe give AccountPlanning.builder().measures(...)");
    }

    @Test
    void theJobAsksForAllPlansAtOnceAndWritesWhatDiffers() {
        invoiced.put("zeta", BigDecimal.ONE);
        PlanWorkspace acme = plan("acme");
        PlanWorkspace zeta = plan("zeta");
        plan("unknown");

        JobReport first = planning.jobs().measures(NOW).reports().get(0);
        assertThat(questions).containsExactly(3);
        assertThat(first.done()).extracting(JobReport.Entry::number).containsExactly("AP-000001", "AP-000002");
        assertThat(acme.goals().get().goals().get(0).value()).contains(new BigDecimal("12.345679"));
        assertThat(zeta.goals().get().goals().get(0).value()).contains(BigDecimal.ONE);
        assertThat(planning.jobs().measures(NOW).reports().get(0).done()).isEmpty();
    }

    @Test
    void withoutASourceTheJobHasNothingToDo() {
        AccountPlanning unconnected = AccountPlanning.builder().build();
        unconnected
                .as(Actor.staff("bob", Role.ACCOUNT_MANAGER))
                .plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow"));

        JobReport report = unconnected.jobs().measures(NOW).reports().get(0);

        assertThat(report.done()).isEmpty();
        assertThat(report.failed()).isEmpty();
    }

    @Test
    void aValueThatDoesNotFitDoesNotStopTheOthers() {
        invoiced.put("endless", BigDecimal.TEN.pow(40));
        plan("endless");
        PlanWorkspace acme = plan("acme");

        JobReport report = planning.jobs().measures(NOW).reports().get(0);
        assertThat(report.failed()).extracting(JobReport.Entry::number).containsExactly("AP-000001");
        assertThat(acme.goals().get().goals().get(0).value()).contains(new BigDecimal("12.345679"));
    }

    @Test
    void aPlanThatIsDeletedWhileTheHostIsAskedIsLeftAlone() {
        PlanId acme = plan("acme").document().plan().id();
        whileAsked = () -> alice.plans().delete(acme);

        JobReport report = planning.jobs().measures(NOW).reports().get(0);
        assertThat(report.done()).isEmpty();
        assertThat(report.failed()).isEmpty();
    }

    @Test
    void aPlanThatTheHostCannotAnswerForDoesNotStopTheOthers() {
        plan("broken");
        PlanWorkspace acme = plan("acme");

        JobReport report = planning.jobs().measures(NOW).reports().get(0);
        assertThat(report.failed())
                .extracting(JobReport.Entry::toString)
                .containsExactly(
                        "AP-000001: Cannot measure the goal \"Revenue\" of AP-000001 (SUM(amount) of invoice): The CRM does not"
                                + " answer for broken");
        assertThat(acme.goals().get().goals().get(0).value()).contains(new BigDecimal("12.345679"));
    }

    @Test
    void whatTheHostThrowsIsToldWithThePlanTheGoalAndTheMeasure() {
        PlanWorkspace plan = plan("broken");

        assertThatThrownBy(() -> plan.liveMeasures().refresh())
                .isInstanceOf(AccountPlanningException.class)
                .hasMessageContaining(
                        "Cannot measure the goal \"Revenue\" of AP-000001 (SUM(amount) of invoice): The CRM")
                .hasMessageContaining("Maybe")
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void aHostThatAnswersNothingAtAllIsTold() {
        Workspace bob =
                AccountPlanning.builder().measures(asked -> null).build().as(Actor.staff("bob", Role.ACCOUNT_MANAGER));
        PlanWorkspace plan = bob.plan(bob.plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow"))
                .id());
        plan.goals().edit(goals -> goals.add(revenue));

        assertThatThrownBy(() -> plan.liveMeasures().refresh())
                .isInstanceOf(AccountPlanningException.class)
                .hasMessageContaining("Revenue")
                .hasMessageContaining("MeasureSource.measure returned null");
    }

    @Test
    void goalsThatTheHostDoesNotAnswerAreReported() {
        PlanWorkspace unknown = plan("unknown");
        PlanWorkspace acme = plan("acme");

        assertThat(unknown.liveMeasures().refresh().unanswered()).containsExactly(revenue);
        assertThat(acme.liveMeasures().refresh().unanswered()).isEmpty();
        assertThat(planning.jobs().measures(NOW).reports().get(0).skipped())
                .extracting(JobReport.Entry::toString)
                .containsExactly("AP-000001: the host gave no value for \"Revenue\" (SUM(amount) of invoice)");
    }
}
