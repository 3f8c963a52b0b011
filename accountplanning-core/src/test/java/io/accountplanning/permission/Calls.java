package io.accountplanning.permission;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.duediligence.MarketingActivity;
import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.goal.Goal;
import io.accountplanning.host.Client;
import io.accountplanning.host.HostRecord;
import io.accountplanning.host.RecordKind;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Task;
import io.accountplanning.testkit.Fixtures;
import io.accountplanning.testkit.Sections;
import io.accountplanning.testkit.SettableClock;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A plan of Olga's, and everything that somebody can try to do with it. */
final class Calls {

    /** How a call ends. */
    enum Outcome {
        ALLOWED,
        DENIED,
        NOT_FOUND
    }

    /** What only looks at the plan. */
    static final Map<String, Consumer<Tried>> READS = reads();

    /** What changes the plan. */
    static final Map<String, Consumer<Tried>> EDITS = edits();

    /** What puts the plan in the trash and takes it out again. */
    static final Map<String, Consumer<Tried>> DELETIONS = deletions();

    final AccountPlanning planning = AccountPlanning.builder()
            .clock(SettableClock.at(Fixtures.NOW))
            .records((kind, id) -> Optional.of(new HostRecord(kind, id, "A record", null, null)))
            .build();
    final Workspace administrator = planning.as(Actor.system("setup"));
    final PlanId plan = administrator
            .plans()
            .create(NewPlan.of(Client.of("acme", "Acme"), "Grow Acme").owner(UserId.of("olga")))
            .id();

    private static Map<String, Consumer<Tried>> reads() {
        Map<String, Consumer<Tried>> calls = new LinkedHashMap<>();
        calls.put("plans().get", tried -> tried.workspace().plans().get(tried.plan()));
        calls.put("details().state", tried -> tried.tabs().details().state());
        calls.put("document", tried -> tried.tabs().document());
        calls.put("activity().latest", tried -> tried.tabs().activity().latest(5));
        calls.put("health().current", tried -> tried.tabs().health().current());
        calls.put(
                "table().rows", tried -> tried.tabs().goals().table(Goal.TABLE).rows());
        calls.put(
                "table().copy", tried -> tried.tabs().goals().table(Goal.TABLE).copy(Locale.ROOT));
        Sections.full()
                .forEach(filled -> calls.put(
                        filled + ".get",
                        tried -> tried.tabs().section(filled.type()).get()));
        return calls;
    }

    private static Map<String, Consumer<Tried>> edits() {
        Map<String, Consumer<Tried>> calls = new LinkedHashMap<>();
        calls.put("details().edit", tried -> tried.tabs().details().edit(d -> d.withSubject(d.subject() + "!")));
        calls.put("details().edit of nothing", tried -> tried.tabs().details().edit(d -> d));
        calls.put("planning().edit", tried -> tried.tabs().planning().edit(p -> p.addTask(Task.of("Call"))));
        calls.put(
                "planning().edit of version 0",
                tried -> tried.tabs()
                        .planning()
                        .edit(tried.tabs().planning().state().version(), p -> p.addTask(Task.of("Call"))));
        calls.put("goals().edit", tried -> tried.tabs().goals().edit(g -> g.add(Goal.of("Goal", BigDecimal.TEN))));
        calls.put("link", tried -> tried.tabs().link(RecordKind.INVOICE, "7"));
        calls.put(
                "table().insert",
                tried -> tried.tabs()
                        .goals()
                        .table(Goal.TABLE)
                        .insert(0, Map.of("name", "Goal", "target", "7"), Locale.ROOT));
        calls.put(
                "table().paste",
                tried -> tried.tabs()
                        .dueDiligence()
                        .table(MarketingActivity.TABLE)
                        .paste(null, "item", "Fair", Locale.ROOT));
        return calls;
    }

    private static Map<String, Consumer<Tried>> deletions() {
        Map<String, Consumer<Tried>> calls = new LinkedHashMap<>();
        calls.put("plans().delete", tried -> tried.workspace().plans().delete(tried.plan()));
        calls.put("plans().restore", tried -> tried.workspace().plans().restore(tried.plan()));
        return calls;
    }

    /** Somebody who tries it. */
    record Tried(Workspace workspace, PlanId plan) {

        PlanWorkspace tabs() {
            return workspace.plan(plan);
        }
    }

    Outcome outcome(Actor actor, Consumer<Tried> call) {
        try {
            call.accept(new Tried(planning.as(actor), plan));
            return Outcome.ALLOWED;
        } catch (AccessDeniedException e) {
            return Outcome.DENIED;
        } catch (NotFoundException e) {
            return Outcome.NOT_FOUND;
        }
    }
}
