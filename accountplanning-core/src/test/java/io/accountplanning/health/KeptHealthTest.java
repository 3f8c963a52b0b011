package io.accountplanning.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.util.concurrent.Uninterruptibles;
import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.filter.Page;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.filter.PlanRow;
import io.accountplanning.filter.PlanSort;
import io.accountplanning.goal.Goal;
import io.accountplanning.host.Client;
import io.accountplanning.job.JobReport;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskStatus;
import io.accountplanning.risk.RiskRule;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Health as it is kept for lists: by every change, by the daily job, and by hand. */
class KeptHealthTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 15);

    private Instant now = Instant.parse("2027-02-15T20:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final Survey survey = new Survey();
    private final AccountPlanning planning = AccountPlanning.builder()
            .clock(clock)
            .healthFactor(survey)
            .hostTimeout(Duration.ofMillis(200))
            .build();
    private final Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
    private final Workspace root = planning.as(Actor.staff("root", Role.ADMINISTRATOR));
    private final PlanId plan = plan("Grow");

    /** A factor of a host. */
    private static final class Survey implements HealthFactor {

        private final Map<PlanId, BigDecimal> answers = new HashMap<>();
        private final List<Integer> asked = new ArrayList<>();
        private boolean broken;
        private CountDownLatch hangs;

        @Override
        public String name() {
            return "survey";
        }

        @Override
        public BigDecimal weight() {
            return BigDecimal.valueOf(35);
        }

        @Override
        public Map<PlanId, Measurement> measure(List<HealthFacts> plans) {
            asked.add(plans.size());
            if (hangs != null) {
                Uninterruptibles.awaitUninterruptibly(hangs);
            }
            if (broken) {
                throw new IllegalStateException("the survey is down");
            }
            Map<PlanId, Measurement> measured = new HashMap<>();
            plans.stream()
                    .filter(facts -> answers.containsKey(facts.plan()))
                    .forEach(facts ->
                            measured.put(facts.plan(), Measurement.of(answers.get(facts.plan()), "what they said")));
            return measured;
        }
    }

    private PlanId plan(String subject) {
        return alice.plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), subject).period(PlanPeriod.year(2027)))
                .id();
    }

    private PlanWorkspace tabs() {
        return alice.plan(plan);
    }

    private PlanRow row() {
        return alice.list().find(PlanFilter.all().withText("Grow"), Page.first(50)).rows().stream()
                .filter(row -> row.id().equals(plan))
                .findFirst()
                .orElseThrow();
    }

    private BigDecimal listed() {
        return row().health() == null ? null : row().health().score();
    }

    private void days(int count) {
        now = now.plus(Duration.ofDays(count));
    }

    private JobReport job() {
        return planning.jobs().health(now).reports().get(0);
    }

    @Test
    void everyChangeKeepsWhatTheScreenShows() {
        assertThat(row().health()).isNull();
        Task call = Task.of("Call").withDeadline(TODAY.minusDays(1));
        tabs().planning().edit(p -> p.addTask(call).addTask(Task.of("Write")));
        assertThat(listed()).isEqualTo(tabs().health().current().score().orElseThrow());
        tabs().goals().edit(g -> g.add(Goal.of("Stores", BigDecimal.TEN).withActual(BigDecimal.ONE)));
        assertThat(listed()).isEqualTo(tabs().health().current().score().orElseThrow());
        tabs().planning().edit(p -> p.completeTask(call.id()));
        assertThat(listed()).isEqualTo(tabs().health().current().score().orElseThrow());
        tabs().details().edit(d -> d.withPeriod(PlanPeriod.quarter(2027, 1)));
        assertThat(listed()).isEqualTo(tabs().health().current().score().orElseThrow());
    }

    @Test
    void aChangeElsewhereMakesAPlanFreshAgain() {
        tabs().planning().edit(p -> p.addTask(Task.of("Call")));
        days(60);
        assertThat(job().isComplete()).isTrue();
        BigDecimal stale = listed();
        tabs().details().edit(d -> d.withIndustry("Rail"));

        assertThat(listed())
                .isGreaterThan(stale)
                .isEqualTo(tabs().health().current().score().orElseThrow());
    }

    @Test
    void theJobScoresThePortfolioOfTheTenantsDay() {
        tabs().planning()
                .edit(p -> p.addTask(Task.of("Call").withDeadline(TODAY))
                        .addTask(Task.of("Done").withStatus(TaskStatus.COMPLETE)));
        IntStream.range(0, 1_203).forEach(i -> plan("Plan " + i));
        BigDecimal before = listed();
        days(1);
        JobReport report = job();

        assertThat(report.counted()).isEqualTo(1_204);
        assertThat(report.isComplete()).isTrue();
        assertThat(report.done()).isEmpty();
        assertThat(listed())
                .isLessThan(before)
                .isEqualTo(tabs().health().current().score().orElseThrow());
        List<HealthEntry> history = tabs().health().history(10);
        assertThat(history).extracting(HealthEntry::day).containsExactly(TODAY.plusDays(1), TODAY);
        assertThat(job().isComplete()).isTrue();
        assertThat(tabs().health().history(10))
                .as("a second run changes nothing")
                .isEqualTo(history);
        planning.jobs().health(now.minus(Duration.ofDays(9)));
        assertThat(tabs().health().history(10))
                .as("a run of an earlier day changes nothing")
                .isEqualTo(history);
    }

    @Test
    void theHistoryHasOneEntryForADayAndNoneThatSaysTheSame() {
        Task call = Task.of("Call");
        Task write = Task.of("Write");
        tabs().planning().edit(p -> p.addTask(call).addTask(write));
        tabs().planning().edit(p -> p.completeTask(call.id()));
        BigDecimal half = listed();
        days(1);
        tabs().planning().edit(p -> p.completeTask(write.id()));
        tabs().planning().edit(p -> p.editTask(write.id(), t -> t.withStatus(TaskStatus.NOT_STARTED)));
        assertThat(tabs().health().history(10))
                .extracting(HealthEntry::day, HealthEntry::score)
                .containsExactly(Tuple.tuple(TODAY, half));
        days(1);
        tabs().planning().edit(p -> p.completeTask(write.id()));

        assertThat(tabs().health().history(10)).extracting(HealthEntry::day).containsExactly(TODAY.plusDays(2), TODAY);
        assertThat(tabs().health().history(10, TODAY.plusDays(2))).hasSize(1);
    }

    @Test
    void anOverrideCountsUntilItsDayAndTheCalculatedScoreStaysBesideIt() {
        tabs().planning().edit(p -> p.addTask(Task.of("Call").withStatus(TaskStatus.COMPLETE)));
        HealthOverride given = tabs().health().override(new BigDecimal("20"), "The sponsor left", TODAY.plusDays(3));

        HealthScore score = tabs().health().current();
        assertThat(given.by()).hasToString("alice");
        assertThat(given.at()).isEqualTo(now);
        assertThat(score.override()).isEqualTo(given);
        assertThat(score.score()).contains(new BigDecimal("20.00"));
        assertThat(score.calculatedScore()).contains(new BigDecimal("100.00"));
        assertThat(score.band()).contains(HealthBand.RED);
        assertThat(row().health()).isEqualTo(new StoredHealth.Shown(new BigDecimal("20.00"), HealthBand.RED, true));
        assertThat(alice.list().count(PlanFilter.all().withHealth(HealthBand.RED)))
                .isEqualTo(1);
        assertThat(tabs().activity().latest(1).get(0).section()).isEqualTo("healthOverride");
        days(3);
        assertThat(listed()).isEqualByComparingTo("20");
        days(1);
        assertThat(row().health()).isEqualTo(new StoredHealth.Shown(new BigDecimal("100.00"), HealthBand.GREEN, false));
        assertThat(tabs().health().current().override()).isNull();
        job();
        assertThat(tabs().health().history(10))
                .extracting(HealthEntry::overridden)
                .containsExactly(false, true);
        assertThat(alice.dashboard().figures().counts().of(HealthBand.GREEN)).isEqualTo(1);
    }

    @Test
    void anOverrideIsTakenBackAndDoesNotGoAlongIntoACopy() {
        tabs().planning().edit(p -> p.addTask(Task.of("Call")));
        BigDecimal before = listed();
        tabs().health().override(new BigDecimal("90"), "They love us", TODAY.plusYears(1));
        PlanId copy = tabs().cloneAs("Copy").id();
        assertThat(alice.plan(copy).health().current().override()).isNull();
        tabs().health().withoutOverride();

        assertThat(listed()).isEqualTo(before);
        assertThat(tabs().health().current().override()).isNull();
    }

    @Test
    void anOverrideThatCannotBeIsRefused() {
        Health health = tabs().health();
        BigDecimal fine = BigDecimal.TEN;
        assertThatThrownBy(() -> health.override(new BigDecimal("100.01"), "why", TODAY))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("value: is between 0 and 100 (was \"100.01\")");
        assertThatThrownBy(() -> health.override(fine, " ", TODAY)).hasMessageContaining("reason: is required");
        assertThatThrownBy(() -> health.override(fine, "why", TODAY.minusDays(1)))
                .hasMessageContaining("until: is between today, 2027-02-15, and a year ahead");
        assertThatThrownBy(() -> health.override(fine, "why", TODAY.plusYears(1).plusDays(1)))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> planning.as(Actor.staff("vic", Role.VIEWER))
                        .plan(plan)
                        .health()
                        .override(fine, "why", TODAY))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(health.current().override()).isNull();
    }

    @Test
    void aHostsFactorIsMeasuredByTheJobAndOnTheScreenButNotByAChange() {
        Task call = Task.of("Call");
        tabs().planning().edit(p -> p.addTask(call));
        survey.answers.put(plan, new BigDecimal("80"));
        survey.asked.clear();
        assertThat(tabs().health().current().factors())
                .filteredOn(factor -> factor.factor().equals("survey"))
                .singleElement()
                .satisfies(factor -> assertThat(factor.reason()).isEqualTo("what they said"));
        IntStream.range(0, 600).forEach(i -> plan("Plan " + i));
        survey.asked.clear();
        assertThat(job().isComplete()).isTrue();
        assertThat(survey.asked).as("a page is asked for at once").containsExactly(500, 101);
        BigDecimal kept = listed();
        assertThat(kept).isEqualByComparingTo("47.50"); // (35·0 + 10·100 + 35·80) ÷ 80
        survey.answers.put(plan, BigDecimal.ZERO);
        survey.asked.clear();
        tabs().planning().edit(p -> p.completeTask(call.id()));

        assertThat(survey.asked).isEmpty();
        assertThat(listed()).isEqualByComparingTo("91.25"); // (35·100 + 10·100 + 35·80) ÷ 80
    }

    @Test
    void aHostsFactorThatFailsIsNamedAndItsLastValuesStillCount() {
        tabs().planning().edit(p -> p.addTask(Task.of("Call").withDeadline(TODAY)));
        survey.answers.put(plan, new BigDecimal("80"));
        job();
        days(1);
        survey.broken = true;
        JobReport report = job();

        assertThat(report.counted()).isEqualTo(1);
        assertThat(report.failed())
                .singleElement()
                .satisfies(
                        entry -> assertThat(entry.what())
                                .isEqualTo(
                                        "The health factor survey failed for 1 plans: the survey is down; its last values still count"));
        assertThat(listed()).isEqualByComparingTo("36.19"); // (35·0 + 25·0 + 10·100 + 35·80) ÷ 105
    }

    @Test
    void aScreenShowsTheHealthThoughAHostsFactorFailsAndSaysWhich() {
        tabs().planning().edit(p -> p.addTask(Task.of("Call").withDeadline(TODAY)));
        survey.broken = true;
        HealthScore never = tabs().health().current();
        assertThat(never.unread()).containsOnlyKeys("survey");
        assertThat(never.factors())
                .filteredOn(factor -> factor.factor().equals("survey"))
                .singleElement()
                .satisfies(factor -> assertThat(factor.reason()).isEqualTo("no data"));
        survey.broken = false;
        survey.answers.put(plan, new BigDecimal("80"));
        job();
        assertThat(tabs().health().current().unread()).isEmpty();
        survey.broken = true;

        HealthScore score = tabs().health().current();
        assertThat(score.unread().get("survey")).isEqualTo("HealthFactor survey failed: the survey is down");
        assertThat(score.factors())
                .filteredOn(factor -> factor.factor().equals("survey"))
                .singleElement()
                .satisfies(factor -> {
                    assertThat(factor.value()).isEqualByComparingTo("80");
                    assertThat(factor.reason()).isEqualTo("as it was measured last");
                });
        survey.broken = false;
        survey.answers.put(plan, new BigDecimal("100.5"));
        assertThat(tabs().health().current().unread().get("survey"))
                .contains("The health factor survey gave 100.5 for plan " + plan);
    }

    @Test
    void aScreenDoesNotWaitForAFactorThatHangs() {
        tabs().planning().edit(p -> p.addTask(Task.of("Call").withDeadline(TODAY)));
        survey.answers.put(plan, new BigDecimal("80"));
        survey.hangs = new CountDownLatch(1);

        assertThat(tabs().health().current().unread().get("survey")).contains("did not answer within 200 ms");
        survey.hangs.countDown();
    }

    @Test
    void factorsWithTheSameNameAreRefused() {
        AccountPlanning.Builder builder = AccountPlanning.builder().healthFactor(new HealthFactor() {
            @Override
            public String name() {
                return "goals";
            }

            @Override
            public BigDecimal weight() {
                return BigDecimal.ONE;
            }

            @Override
            public Map<PlanId, Measurement> measure(List<HealthFacts> plans) {
                return Map.of();
            }
        });
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Two health factors have the name goals");
    }

    @Test
    void aTenantWeighsFactorsAndDrawsBandsItself() {
        tabs().planning()
                .edit(p -> p.addTask(Task.of("Call").withDeadline(TODAY.minusDays(1)))
                        .addTask(Task.of("Done").withStatus(TaskStatus.COMPLETE)));
        root.healthSettings()
                .edit(s -> s.withWeight("timeliness", BigDecimal.ZERO)
                        .withWeight("freshness", BigDecimal.ZERO)
                        .withBands(new BigDecimal("10"), new BigDecimal("49.99")));

        assertThat(tabs().health().current().score()).contains(new BigDecimal("50.00"));
        assertThat(tabs().health().current().band()).contains(HealthBand.GREEN);
        job();
        assertThat(row().health()).isEqualTo(new StoredHealth.Shown(new BigDecimal("50.00"), HealthBand.GREEN, false));
        assertThat(root.healthSettings().history()).hasSize(1);
        assertThat(root.healthSettings().factors())
                .containsExactly("taskProgress", "timeliness", "goals", "scorecard", "freshness", "review", "survey");
    }

    @Test
    void settingsThatCannotBeAreRefused() {
        HealthSettingsTab tab = root.healthSettings();
        assertThatThrownBy(() -> tab.edit(s -> s.withWeight("luck", BigDecimal.ONE)))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("weights[1].factor: is one of taskProgress, timeliness")
                .hasMessageContaining("luck");
        assertThatThrownBy(() -> tab.edit(s -> s.withWeight("goals", new BigDecimal("-1"))))
                .hasMessageContaining("weights[1].weight: is 0 or more");
        assertThatThrownBy(() -> tab.edit(s -> s.withBands(new BigDecimal("75"), new BigDecimal("75"))))
                .hasMessageContaining("yellowUntil: is above redUntil, which is 75");
        assertThatThrownBy(() -> tab.edit(s -> s.withFreshness(30, 30)))
                .hasMessageContaining("staleDays: is more than freshDays, which is 30");
        assertThatThrownBy(() -> alice.healthSettings().edit(s -> s.withFreshness(1, 2)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(tab.state().version()).isZero();
    }

    @Test
    void listsAreInTheOrderOfHealthWithThoseWithoutLast() {
        PlanId good = plan("Good");
        PlanId bad = plan("Bad");
        alice.plan(good).planning().edit(p -> p.addTask(Task.of("Done").withStatus(TaskStatus.COMPLETE)));
        alice.plan(bad).planning().edit(p -> p.addTask(Task.of("Open")));

        assertThat(alice.list()
                        .find(PlanFilter.all(), PlanSort.by(PlanSort.Key.HEALTH), Page.first(5))
                        .rows())
                .extracting(PlanRow::id)
                .containsExactly(bad, good, plan);
        assertThat(alice.list()
                        .find(PlanFilter.all(), PlanSort.byDescending(PlanSort.Key.HEALTH), Page.first(5))
                        .rows())
                .extracting(PlanRow::id)
                .containsExactly(good, bad, plan);
    }

    @Test
    void lowHealthAndStalenessAreRisks() {
        root.riskRules()
                .edit(rules -> rules.add(RiskRule.of("Ill").withHealthAtMost(new BigDecimal("30")))
                        .add(RiskRule.of("Forgotten").withNotChangedFor(90)));
        tabs().planning().edit(p -> p.addTask(Task.of("Open")));
        assertThat(alice.atRisk().find(PlanFilter.all(), 5).accounts())
                .singleElement()
                .satisfies(account -> assertThat(account.reasons())
                        .extracting(reason -> reason.words())
                        .containsExactly("health 22.22"));
        days(90);
        job();

        assertThat(alice.atRisk().find(PlanFilter.all(), 5).accounts().get(0).reasons())
                .extracting(reason -> reason.words())
                .containsExactly("health 0.00", "not changed since 2027-02-15");
    }
}
