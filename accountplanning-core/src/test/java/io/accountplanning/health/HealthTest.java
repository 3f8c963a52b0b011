package io.accountplanning.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.error.InvalidException;
import io.accountplanning.goal.Goal;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.planning.Task;
import io.accountplanning.settings.Settings;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class HealthTest {

    private Instant now = Instant.parse("2027-02-15T20:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final AccountPlanning planning = AccountPlanning.builder()
            .clock(clock)
            .settings(tenant -> Settings.defaults().withZone(ZoneId.of("Asia/Tokyo")))
            .build();
    private final Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
    private final PlanWorkspace plan = alice.plan(alice.plans()
            .create(NewPlan.of(Client.of("acme", "Acme"), "Grow").period(PlanPeriod.year(2027)))
            .id());

    @Test
    void todayIsTheTenantsDay() {
        assertThat(plan.health().current().asOf()).isEqualTo(LocalDate.of(2027, 2, 16));
    }

    @Test
    void takingALeverRaisesTheScoreByExactlyItsGain() {
        Task call = Task.of("Call").withDeadline(LocalDate.of(2027, 3, 1));
        Goal stores = Goal.of("Stores", BigDecimal.TEN).withActual(BigDecimal.ONE);
        plan.planning().edit(p -> p.addTask(call).addTask(Task.of("Write")));
        plan.goals().edit(g -> g.add(stores));
        now = now.plus(Duration.ofDays(60));

        while (!plan.health().current().levers().isEmpty()) {
            HealthScore before = plan.health().current();
            Lever lever = before.levers().get(0);
            if (lever.kind() == Lever.Kind.REACH_GOAL) {
                plan.goals().edit(g -> g.replace(stores.withActual(stores.target())));
            } else {
                plan.planning()
                        .edit(p -> p.completeTask(p.tasks().stream()
                                .filter(task -> task.id().value().toString().equals(lever.row()))
                                .findFirst()
                                .orElseThrow()
                                .id()));
            }
            HealthScore after = plan.health().current();
            assertThat(after.exactScore())
                    .isEqualByComparingTo(before.exactScore().add(lever.exactGain()));
        }
        assertThat(plan.health().current().score()).contains(new BigDecimal("100.00"));
    }

    @Test
    void aDayOfThePastStaysAsItWas() {
        plan.planning().edit(p -> p.addTask(Task.of("Call").withDeadline(LocalDate.of(2027, 2, 20))));
        LocalDate then = LocalDate.of(2027, 2, 18);
        HealthScore before = plan.health().asOf(then);
        now = now.plus(Duration.ofDays(30));
        plan.details().edit(d -> d.withIndustry("Retail"));

        assertThat(plan.health().asOf(then)).isEqualTo(before);
        assertThat(plan.health().current().score()).isNotEqualTo(before.score());
    }

    @Test
    void onlyPeopleKeepAPlanFresh() {
        plan.planning().edit(p -> p.addTask(Task.of("Call")));
        now = now.plus(Duration.ofDays(60));
        BigDecimal stale = plan.health().current().exactScore();
        planning.as(Actor.system("import"))
                .plan(plan.document().plan().id())
                .details()
                .edit(d -> d.withIndustry("Retail"));

        assertThat(plan.health().current().exactScore()).isEqualByComparingTo(stale);
        plan.details().edit(d -> d.withIndustry("Food"));
        assertThat(plan.health().current().exactScore()).isGreaterThan(stale);
    }

    @Test
    void oneWeightAtLeastIsMoreThanNothing() {
        Workspace celine = planning.as(Actor.staff("celine", Role.ADMINISTRATOR));
        assertThatThrownBy(() -> celine.healthSettings()
                        .edit(settings -> celine.healthSettings().factors().stream()
                                .reduce(
                                        settings,
                                        (less, factor) -> less.withWeight(factor, BigDecimal.ZERO),
                                        (left, right) -> right)))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("weights: are 0 for every factor; at least one weight must be more than 0");
    }
}
