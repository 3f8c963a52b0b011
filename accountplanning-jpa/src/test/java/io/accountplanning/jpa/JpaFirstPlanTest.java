package io.accountplanning.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.duediligence.FinancialYear;
import io.accountplanning.filter.Page;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.planning.Objective;
import io.accountplanning.planning.Task;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("provider")
class JpaFirstPlanTest {

    @Test
    void aPlanIsWorkedFromStartToFinishOnH2() {
        workFromStartToFinish(TestDatabase.h2());
    }

    @Test
    void aPlanIsWorkedFromStartToFinishOnPostgreSql() {
        workFromStartToFinish(TestDatabase.postgres());
    }

    private static void workFromStartToFinish(TestDatabase database) {
        AccountPlanning planning = AccountPlanning.builder()
                .storage(database.emptied().storage())
                .clock(Clock.fixed(Instant.parse("2027-02-15T10:00:00Z"), ZoneOffset.UTC))
                .build();
        Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
        AccountPlan acme = alice.plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow Acme").period(PlanPeriod.quarter(2027, 1)));
        PlanWorkspace plan = alice.plan(acme.id());

        plan.dueDiligence().edit(d -> d.addFinancialYear(2025, new BigDecimal("1200000.50"), null, null, null));
        plan.dueDiligence().table(FinancialYear.TABLE).paste(null, "year", "2026\t1 300 000,75\t\t\t12", Locale.FRANCE);
        Objective grow = Objective.of("Double the revenue");
        Task review = Task.of("Book the QBR").withPic("bob").withDeadline(LocalDate.of(2027, 2, 1));
        plan.planning().edit(p -> p.addObjective(grow).addTask(grow.id(), review));
        plan.details().edit(d -> d.withStatus(PlanStatus.IN_PROGRESS));

        assertThat(acme.number()).isEqualTo("AP-000001");
        assertThat(plan.dueDiligence().state().version()).isEqualTo(2);
        assertThat(plan.dueDiligence().get().financialYears())
                .extracting(FinancialYear::revenue)
                .containsExactly(new BigDecimal("1200000.5"), new BigDecimal("1300000.75"));
        assertThat(plan.planning().get().tasks()).containsExactly(review.withObjective(grow.id()));
        assertThat(alice.list()
                        .find(PlanFilter.all().withOverdue(true).withText("acme grow"), Page.first(10))
                        .rows())
                .extracting(row -> row.plan().status())
                .containsExactly(PlanStatus.IN_PROGRESS);
        assertThat(plan.health().current().score()).contains(new BigDecimal("14.29"));
        assertThat(plan.activity().latest(10)).hasSize(5);
    }
}
