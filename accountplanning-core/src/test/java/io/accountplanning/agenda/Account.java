package io.accountplanning.agenda;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.goal.Goal;
import io.accountplanning.host.Client;
import io.accountplanning.lifecycle.CarryForward;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.review.AgendaPoint;
import io.accountplanning.review.BusinessReview;
import io.accountplanning.testkit.SettableClock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A plan of the first quarter that Alice works on; it began on 10 January 2027. */
final class Account {

    final SettableClock clock = SettableClock.at("2027-01-10T09:00:00Z");
    final List<String> heard = new ArrayList<>();
    final AccountPlanning planning = AccountPlanning.builder()
            .clock(clock)
            .listener(change ->
                    change.events().forEach(event -> heard.add(event.event().type())))
            .build();
    final Workspace alice = planning.as(Actor.staff("alice", Role.ADMINISTRATOR));
    final PlanWorkspace plan = alice.plan(alice.plans()
            .create(NewPlan.of(Client.of("acme", "Acme"), "Grow Acme").period(PlanPeriod.quarter(2027, 1)))
            .id());

    void on(String moment) {
        clock.set(java.time.Instant.parse(moment));
    }

    BusinessReview held(LocalDate date, String title) {
        BusinessReview review = BusinessReview.planned(date, title).held();
        plan.reviews().edit(r -> r.add(review));
        return review;
    }

    void goal(String name) {
        plan.goals().edit(g -> g.add(Goal.of(name, BigDecimal.TEN)));
    }

    PlanWorkspace followUp() {
        return alice.plan(plan.followUp(CarryForward.all()).id());
    }

    /** The points of an agenda, each as its topic with what its detail says. */
    static List<String> told(PlanWorkspace plan, BusinessReview review) {
        return plan.reviews().get().agendaOf(review.id()).stream()
                .map(Account::told)
                .toList();
    }

    private static String told(AgendaPoint point) {
        return point.detail().isEmpty()
                ? point.topic()
                : point.topic() + "\n" + point.detail().plain();
    }
}
