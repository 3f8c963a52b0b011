package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.charter.StrategicObjective;
import io.accountplanning.comparison.Comparison;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.host.Client;
import io.accountplanning.lifecycle.CarryForward;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.scorecard.QuestionKind;
import io.accountplanning.scorecard.ScorecardTemplate;
import io.accountplanning.scorecard.ScorecardTemplates;
import io.accountplanning.scorecard.TemplateCategory;
import io.accountplanning.scorecard.TemplateQuestion;
import io.accountplanning.section.Stamp;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What was stored and logged is enough to tell what a plan was at any moment. */
public abstract class HistoryContract extends StorageContract {

    private static final int EDITS = 12;

    private final SettableClock clock = SettableClock.at(Fixtures.NOW);

    @Test
    void aPlanIsRebuiltAsItWasAtEveryMoment() {
        Tries.each(random -> {
            PlanWorkspace plan = newPlan();
            Map<Instant, PlanDocument> remembered = edited(plan, random);
            remembered.forEach((moment, document) -> assertSame(plan.asOf(moment), document));
        });
    }

    @Test
    void rowsStandWhereTheyStoodBeforeSomeWereMovedAndRemoved() {
        PlanWorkspace plan = newPlan();
        plan.planning()
                .edit(p -> p.addTask(Task.of("First"))
                        .addTask(Task.of("Second"))
                        .addTask(Task.of("Third"))
                        .addTask(Task.of("Fourth")));
        PlanDocument before = plan.document();
        Instant then = clock.instant();
        clock.advance(Duration.ofSeconds(1));
        plan.planning()
                .edit(p -> with(p, p.tasks().get(3), p.tasks().get(0), p.tasks().get(2)));

        assertSame(plan.asOf(then), before);
    }

    private static Planning with(Planning section, Task... tasks) {
        return Planning.SECTION.withRows(section, Task.TABLE, List.of(tasks));
    }

    @Test
    void aFollowUpWasFromItsCreationOnWhatItTookAlong() {
        PlanWorkspace first = newPlan();
        edited(first, new Random(1));
        PlanWorkspace next = alice().plan(first.followUp(CarryForward.all()).id());
        PlanDocument atFirst = next.document();
        Instant created = clock.instant();
        clock.advance(Duration.ofSeconds(1));
        edited(next, new Random(2));

        assertSame(next.asOf(created), atFirst);
    }

    @Test
    void beforeItsCreationAPlanWasNotThere() {
        PlanWorkspace plan = newPlan();

        assertThatThrownBy(() -> plan.asOf(clock.instant().minusNanos(1_000)))
                .as("a plan as of a moment before its creation is not found")
                .isInstanceOf(NotFoundException.class);
    }

    private PlanWorkspace newPlan() {
        defineScorecard();
        planning()
                .as(Actor.system("setup").in(tenant))
                .strategicObjectives()
                .edit(o -> o.objectives().isEmpty()
                        ? o.add(StrategicObjective.of("Grow")).add(StrategicObjective.of("Keep"))
                        : o);
        PlanId id = alice().plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow Acme"))
                .id();
        return alice().plan(id);
    }

    private void defineScorecard() {
        ScorecardTemplates templates = as("root", Role.ADMINISTRATOR).scorecardTemplates();
        if (templates.all().isEmpty()) {
            TemplateCategory reach = TemplateCategory.of("Reach", 3);
            templates.define(
                    "health",
                    nothing -> ScorecardTemplate.named("Health")
                            .add(reach)
                            .add(TemplateQuestion.number(reach, "Contacts", BigDecimal.ZERO, BigDecimal.TEN))
                            .add(TemplateQuestion.of(reach, "Names", QuestionKind.TEXT)));
            templates.activate("health", 1);
        }
    }

    private Workspace alice() {
        return as("alice", Role.ACCOUNT_MANAGER);
    }

    private Workspace as(String user, Role role) {
        return planning().as(Actor.staff(user, role).in(tenant));
    }

    private AccountPlanning planning() {
        return AccountPlanning.builder()
                .storage(store.storage())
                .clock(clock)
                .section(HostSection.SECTION)
                .build();
    }

    /** The documents at each moment while it was edited; at some moments there is more than one edit. */
    private Map<Instant, PlanDocument> edited(PlanWorkspace plan, Random random) {
        RandomEdits edits = new RandomEdits(random);
        Map<Instant, PlanDocument> remembered = new LinkedHashMap<>();
        for (int i = 0; i < EDITS; i++) {
            remembered.put(clock.instant(), plan.document());
            clock.advance(Duration.ofNanos(random.nextInt(3) * 1_000L));
            edits.edit(plan);
        }
        remembered.put(clock.instant(), plan.document());
        return remembered;
    }

    private static void assertSame(PlanDocument rebuilt, PlanDocument remembered) {
        assertThat(Comparison.between(remembered, rebuilt).sentences(Locale.ROOT))
                .as("what a plan was is told by the activity log: between what was and what is rebuilt nothing differs")
                .isEmpty();
        assertThat(rebuilt.plan().placement())
                .as("where a plan stood is told by the activity log")
                .isEqualTo(remembered.plan().placement());
        assertThat(rebuilt.versions())
                .as("the versions of a moment are told by the activity log")
                .isEqualTo(remembered.versions());
        assertThat(stamps(rebuilt))
                .as("who had changed each section last is told by the activity log")
                .isEqualTo(stamps(remembered));
    }

    private static List<Stamp> stamps(PlanDocument document) {
        List<Stamp> stamps = new ArrayList<>(
                List.of(document.plan().created(), document.plan().changed()));
        document.sections().forEach(part -> stamps.add(part.state().changed()));
        return stamps;
    }
}
