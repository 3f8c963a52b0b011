package io.accountplanning.permission;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.charter.StrategicObjective;
import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.host.Client;
import io.accountplanning.host.HostRecord;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.initiative.NewOpportunity;
import io.accountplanning.initiative.OpportunityGateway;
import io.accountplanning.marketposition.MarketPosition;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.testkit.FakeFiles;
import io.accountplanning.testkit.FakeHostTasks;
import io.accountplanning.testkit.FakeProjects;
import io.accountplanning.testkit.Fixtures;
import io.accountplanning.testkit.SettableClock;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

/** Plans of Olga's, and somebody who tries to do something with them. */
final class Calls {

    /** How a call ends. */
    enum Outcome {
        ALLOWED,
        DENIED,
        NOT_FOUND
    }

    final AccountPlanning planning = AccountPlanning.builder()
            .clock(SettableClock.at(Fixtures.NOW))
            .records((tenant, kind, id) -> Optional.of(new HostRecord(kind, id, "A record", null, null)))
            .files(new FakeFiles())
            .opportunities(new OpportunityGateway() {
                @Override
                public Optional<String> find(TenantId tenant, String key) {
                    return Optional.of("O-" + key);
                }

                @Override
                public String create(NewOpportunity request) {
                    throw new AssertionError("it is there");
                }
            })
            .projects(new FakeProjects())
            .hostTasks(new FakeHostTasks(Fixtures.NOW))
            .build();
    final Workspace administrator = planning.as(Actor.system("setup"));
    final StrategicObjective objective = StrategicObjective.of("Grow");
    final PlanId plan = newPlan();

    Calls() {
        administrator.strategicObjectives().edit(all -> all.add(objective));
        administrator
                .plan(plan)
                .marketPosition()
                .edit(position -> new MarketPosition(BigDecimal.TEN, BigDecimal.TEN, BigDecimal.TEN));
    }

    /** A further plan of Olga's. */
    PlanId newPlan() {
        return administrator
                .plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow Acme").owner(UserId.of("olga")))
                .id();
    }

    /**
     * Somebody who tries it.
     *
     * @param calls where
     * @param workspace as whom
     */
    record Tried(Calls calls, Workspace workspace) {

        PlanId plan() {
            return calls.plan;
        }

        PlanWorkspace tabs() {
            return workspace.plan(calls.plan);
        }

        /** A plan of Olga's that nobody has tried anything with. */
        PlanWorkspace fresh() {
            return workspace.plan(calls.newPlan());
        }
    }

    Outcome outcome(Actor actor, Consumer<Tried> call) {
        try {
            call.accept(new Tried(this, planning.as(actor)));
            return Outcome.ALLOWED;
        } catch (AccessDeniedException e) {
            return Outcome.DENIED;
        } catch (NotFoundException e) {
            return Outcome.NOT_FOUND;
        }
    }
}
