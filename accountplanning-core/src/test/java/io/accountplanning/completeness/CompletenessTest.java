package io.accountplanning.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.error.InvalidException;
import io.accountplanning.goal.Goal;
import io.accountplanning.goal.Goals;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.planning.Objective;
import io.accountplanning.planning.Task;
import io.accountplanning.section.SectionType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompletenessTest {

    private Instant now = Instant.parse("2027-02-15T20:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final Workspace alice =
            AccountPlanning.builder().clock(clock).build().as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
    private final PlanWorkspace plan = alice.plan(
            alice.plans().create(NewPlan.of(Client.of("acme", "Acme"), "Grow")).id());

    @Test
    void anEmptyPlanLacksEverythingAndTheHeaviestGapComesFirst() {
        CompletenessScore score = plan.completeness().current();

        assertThat(score.percent()).contains(new BigDecimal("0.00"));
        assertThat(score.nextBestGap()).map(CompletenessItem::toString).contains("planning.objectives");
        assertThat(score.gaps()).hasSameSizeAs(score.items());
    }

    @Test
    void whatIsFilledCountsItsWeight() {
        CompletenessScore before = plan.completeness().current();
        plan.planning().edit(p -> p.addObjective(Objective.of("Grow")).addTask(Task.of("Call")));

        CompletenessScore after = plan.completeness().current();
        long all = after.items().stream()
                .mapToLong(item -> item.expected().weight())
                .sum();
        assertThat(after.percent())
                .contains(BigDecimal.valueOf(100 * 10)
                        .divide(BigDecimal.valueOf(all), 2, java.math.RoundingMode.HALF_UP));
        assertThat(after.gaps()).hasSize(before.gaps().size() - 2);
    }

    @Test
    void zeroCountsAsFilledAndTooFewRowsDoNot() {
        plan.details().edit(d -> d.withRevenueNextYear(BigDecimal.ZERO));
        plan.dueDiligence().edit(d -> d.addFinancialYear(2026, null, null, null, null));

        assertThat(plan.completeness().current().gaps())
                .extracting(CompletenessItem::toString)
                .doesNotContain("plan.revenueNextYear")
                .contains("dueDiligence.financialYears");
    }

    @Test
    void fillingGapAfterGapNeverLowersIt() {
        List<BigDecimal> scores = new ArrayList<>(List.of(percent()));
        plan.goals().edit(g -> g.add(Goal.of("Stores", BigDecimal.TEN)));
        scores.add(percent());
        plan.details().edit(d -> d.withIndustry("Retail"));
        scores.add(percent());
        plan.dueDiligence()
                .edit(d -> d.addFinancialYear(2026, null, null, null, null)
                        .addFinancialYear(2025, null, null, null, null));
        scores.add(percent());

        assertThat(scores).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void whatNobodyHasTouchedForLongIsStale() {
        plan.goals().edit(g -> g.add(Goal.of("Stores", BigDecimal.TEN)));
        now = now.plus(Duration.ofDays(30));
        plan.planning().edit(p -> p.addTask(Task.of("Call")));
        now = now.plus(Duration.ofDays(60));

        assertThat(plan.completeness().current().stale())
                .extracting(stale -> stale.section().key(), StaleSection::days)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("goals", 90L));
        assertThat(plan.completeness().staleAfter(60).current().stale()).hasSize(2);
        assertThatThrownBy(() -> plan.completeness().staleAfter(0))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("must be from 1 to 3650");
    }

    @Test
    void whatIsStaleForLongestComesFirst() {
        plan.marketPosition().edit(m -> m.withMarketGrowthPercent(BigDecimal.ONE));
        now = now.plus(Duration.ofDays(1));
        plan.goals().edit(g -> g.add(Goal.of("Stores", BigDecimal.TEN)));
        now = now.plus(Duration.ofDays(1));
        plan.planning().edit(p -> p.addTask(Task.of("Call")));
        now = now.plus(Duration.ofDays(90));

        assertThat(plan.completeness().current().stale())
                .extracting(StaleSection::days)
                .containsExactly(92L, 91L, 90L);
    }

    @Test
    void aSectionIsStaleAfterOneDayToTenYears() {
        plan.goals().edit(g -> g.add(Goal.of("Stores", BigDecimal.TEN)));
        now = now.plus(Duration.ofDays(1));

        assertThat(plan.completeness().staleAfter(1).current().stale()).hasSize(1);
        assertThat(plan.completeness().staleAfter(3_650).current().stale()).isEmpty();
        assertThatThrownBy(() -> plan.completeness().staleAfter(3_651)).isInstanceOf(InvalidException.class);
    }

    @Test
    void whatASectionExpectsMustBeThere() {
        assertThatThrownBy(() -> SectionType.of("goals", Goals.class, Goals.EMPTY)
                        .table(Goal.TABLE)
                        .expects("colour", 1)
                        .build())
                .hasMessage("The section goals has no field colour");
        assertThatThrownBy(() -> SectionType.of("goals", Goals.class, Goals.EMPTY)
                        .table(Goal.TABLE)
                        .expectsRows("rows", 1, 1)
                        .build())
                .hasMessage("The section goals has no table rows");
    }

    private BigDecimal percent() {
        return plan.completeness().current().percent().orElseThrow();
    }
}
