package io.accountplanning.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.competitor.Competitor;
import io.accountplanning.competitor.Competitors;
import io.accountplanning.competitor.ThreatLevel;
import io.accountplanning.error.InvalidException;
import io.accountplanning.goal.Goal;
import io.accountplanning.goal.Goals;
import io.accountplanning.host.Client;
import io.accountplanning.host.ClientId;
import io.accountplanning.lifecycle.CarryForward;
import io.accountplanning.mindmap.MindMap;
import io.accountplanning.mindmap.MindMapNode;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.ClientView;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.planning.Item;
import io.accountplanning.planning.Objective;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.review.AgendaPoint;
import io.accountplanning.review.BusinessReview;
import io.accountplanning.review.BusinessReviews;
import io.accountplanning.section.Audience;
import io.accountplanning.sharing.SharedPart;
import io.accountplanning.sharing.SharingChoice;
import io.accountplanning.sharing.SharingReason;
import io.accountplanning.table.Change;
import io.accountplanning.template.TemplateId;
import io.accountplanning.testkit.Fixtures;
import io.accountplanning.testkit.SettableClock;
import io.accountplanning.text.RichText;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What people share with a client and make internal, and what it takes along. */
class SharingTest {

    private static final SharedPart COMPETITORS = SharedPart.of(Competitors.SECTION);
    private static final SharedPart MARGIN = SharedPart.field(PlanDetails.SECTION, "marginPercent");

    private final SettableClock clock = SettableClock.at(Fixtures.NOW);
    private final AccountPlanning planning =
            AccountPlanning.builder().clock(clock).build();
    private final Workspace alice = planning.as(Actor.staff("alice", Role.ADMINISTRATOR));
    private final PlanWorkspace plan = alice.plan(alice.plans()
            .create(NewPlan.of(Client.of("acme", "Acme"), "Grow Acme"))
            .id());

    private final Objective secret = Objective.of("Secret objective");
    private final Objective open = Objective.of("Open objective");
    private final Task hidden = Task.of("Secret task").withObjective(secret.id());
    private final Task shown = Task.of("Open task").withObjective(open.id()).withDependsOn(List.of(hidden.id()));

    @Test
    void internalThingsAreSeenWhenSomebodySharesThemAlone() {
        plan.details().edit(d -> d.withMarginPercent(new BigDecimal("12.5")).withWalletSharePercent(BigDecimal.TEN));
        plan.planning().edit(p -> p.withWords(RichText.of("a threat"), RichText.EMPTY, RichText.EMPTY, RichText.EMPTY));
        plan.sharing().share(MARGIN);
        plan.sharing().share(SharedPart.field(Planning.SECTION, "threats"));

        PlanDocument seen = plan.sharing().preview();
        assertThat(seen.plan().details().targets().marginPercent()).isEqualTo("12.5");
        assertThat(seen.plan().details().targets().walletSharePercent()).isNull();
        assertThat(seen.section(Planning.SECTION).threats().plain()).contains("a threat");
    }

    @Test
    void oneCompetitorIsSharedWithoutTheOthers() {
        Competitor known = Competitor.of("Initech").withThreatLevel(ThreatLevel.HIGH);
        plan.competitors().edit(c -> c.add(known).add(Competitor.of("Hooli")));
        assertThat(plan.sharing().preview().find(Competitors.SECTION)).isEmpty();

        plan.sharing().share(SharedPart.row(Competitors.SECTION, Competitor.TABLE, known.id()));

        assertThat(competitors()).containsExactly("Initech");
        plan.sharing().share(COMPETITORS);
        assertThat(competitors()).containsExactly("Initech", "Hooli");
        plan.sharing().makeInternal(COMPETITORS);
        assertThat(plan.sharing().preview().find(Competitors.SECTION))
                .as("what somebody made internal lets nothing out that was shared in it")
                .isEmpty();
    }

    @Test
    void whatIsHiddenTakesEverythingUnderItAlongAndEveryReferenceToIt() {
        Item item = Item.of(secret.id(), "Secret item");
        Goal goal = Goal.of("Secret goal", BigDecimal.TEN).withObjective(secret.id());
        Goal part = Goal.of("Secret part", BigDecimal.TEN).withParent(goal.id());
        plan.planning()
                .edit(p -> p.addObjective(secret)
                        .addObjective(open)
                        .addItem(item)
                        .addTask(hidden.withItem(item.id()))
                        .addTask(shown));
        plan.goals().edit(g -> g.add(goal).add(part).add(Goal.of("Open goal", BigDecimal.TEN)));
        plan.generateMindMap();
        assertThat(plan.sharing().preview().toString()).contains("Secret");

        plan.sharing().makeInternal(SharedPart.row(Planning.SECTION, Objective.TABLE, secret.id()));

        PlanDocument seen = plan.sharing().preview();
        assertThat(seen.toString())
                .contains("Open objective", "Open task", "Open goal")
                .doesNotContain(
                        "Secret",
                        hidden.id().value().toString(),
                        secret.id().value().toString());
        assertThat(seen.section(Planning.SECTION).tasks())
                .singleElement()
                .satisfies(task -> assertThat(task.dependsOn()).isEmpty());
        assertThat(seen.section(MindMap.SECTION).nodes())
                .extracting(MindMapNode::text)
                .containsExactly("Grow Acme", "Open objective", "Open task");
    }

    @Test
    void whatTellsOfAnInternalSectionIsHiddenWithIt() {
        clock.advance(Duration.ofDays(1));
        plan.planning().edit(p -> p.addObjective(open).addTask(shown.withDependsOn(List.of())));
        plan.generateMindMap();
        BusinessReview review = plan.reviews().prepare(Fixtures.TODAY, "QBR");
        plan.reviews().edit(r -> r.add(AgendaPoint.of(review.id(), "Coffee")));
        assertThat(agenda()).contains("planning");

        plan.sharing().makeInternal(SharedPart.of(Planning.SECTION));

        PlanDocument seen = plan.sharing().preview();
        assertThat(seen.find(Planning.SECTION)).isEmpty();
        assertThat(agenda()).doesNotContain("planning");
        assertThat(seen.section(BusinessReviews.SECTION).agenda())
                .extracting(AgendaPoint::topic)
                .contains("Coffee");
        assertThat(seen.toString()).doesNotContain("Open task", "Open objective");
    }

    @Test
    void aPointThatWasMadeFromWhatIsInternalSinceIsHidden() {
        clock.advance(Duration.ofDays(1));
        plan.planning().edit(p -> p.withWords(RichText.of("a threat"), RichText.EMPTY, RichText.EMPTY, RichText.EMPTY));
        SharedPart threats = SharedPart.field(Planning.SECTION, "threats");
        plan.sharing().share(threats);
        plan.reviews().prepare(Fixtures.TODAY.plusDays(1), "QBR");
        assertThat(plan.sharing().preview().section(BusinessReviews.SECTION).toString())
                .contains("a threat");

        plan.sharing().asDeclared(threats);

        assertThat(plan.sharing().preview().toString()).doesNotContain("a threat");
        assertThat(reason(threats)).contains(SharingReason.CHOSEN_INTERNAL);
    }

    @Test
    void nothingThatIsInternalTodayIsSeenInWhatThePlanWas() {
        plan.planning().edit(p -> p.addObjective(secret).addTask(hidden));
        PlanDocument then = plan.document();
        plan.sharing().makeInternal(SharedPart.row(Planning.SECTION, Objective.TABLE, secret.id()));
        plan.planning().edit(p -> Planning.EMPTY);

        assertThat(then.seenBy(Audience.CLIENT).toString()).contains("Secret task");
        assertThat(then.seenBy(Audience.CLIENT, plan.document()).toString()).doesNotContain("Secret");
    }

    @Test
    void anAgendaTellsNoTaskThatIsInternal() {
        plan.planning()
                .edit(p -> p.addObjective(secret)
                        .addTask(hidden.withDeadline(Fixtures.TODAY.minusDays(3)))
                        .addTask(Task.of("Late").withDeadline(Fixtures.TODAY.minusDays(3))));
        plan.sharing().makeInternal(SharedPart.row(Planning.SECTION, Objective.TABLE, secret.id()));

        plan.reviews().prepare(Fixtures.TODAY, "QBR");

        assertThat(plan.reviews().get().toString()).contains("Late").doesNotContain("Secret");
    }

    @Test
    void changesAreToldWithoutWhatIsHidden() {
        plan.planning()
                .edit(p -> p.addObjective(secret)
                        .addObjective(open)
                        .addTask(hidden)
                        .addTask(shown));
        plan.team()
                .edit(t -> t.addToClientTeam(
                        io.accountplanning.team.TeamMember.of("Zoë").withPersonality("vain")));
        List<Change> planned = plan.activity().latest(10).stream()
                .filter(entry -> entry.section().equals("planning"))
                .flatMap(entry -> entry.changes().stream())
                .toList();
        plan.sharing().makeInternal(SharedPart.row(Planning.SECTION, Objective.TABLE, secret.id()));
        ClientView view = plan.document().clientView();

        assertThat(planned.stream()
                        .flatMap(change -> view.seen("planning", change).stream())
                        .toList()
                        .toString())
                .contains("Open objective", "Open task")
                .doesNotContain("Secret", hidden.id().value().toString());
        assertThat(plan.activity().latest(10).stream()
                        .filter(entry -> entry.section().equals("team"))
                        .flatMap(entry -> entry.changes().stream())
                        .flatMap(change -> view.seen("team", change).stream())
                        .toList()
                        .toString())
                .contains("Zoë")
                .doesNotContain("vain");
        Change gone = new Change(
                Change.Kind.REMOVED,
                "tasks",
                "01a20312-1943-7caf-803e-da24f5aaf95f",
                "Gone",
                List.of(new Change.Cell("objective", secret.id().value().toString(), null)));
        assertThat(view.seen("planning", gone))
                .as("a row that is gone is judged by what it stood under")
                .isEmpty();
        assertThat(view.seen("competitors", gone)).isEmpty();
        assertThat(view.seen("sharing", gone)).isEmpty();
    }

    @Test
    void aColumnIsMadeInternalAndARowWithoutWhatItMustHaveIsNotSeen() {
        plan.planning().edit(p -> p.addTask(Task.of("Call").withPic("bob")));
        plan.sharing().makeInternal(SharedPart.column(Planning.SECTION, Task.TABLE, "pic"));
        assertThat(plan.sharing().preview().section(Planning.SECTION).tasks())
                .extracting(Task::action, Task::pic)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Call", null));

        plan.sharing().makeInternal(SharedPart.column(Planning.SECTION, Task.TABLE, "action"));
        assertThat(plan.sharing().preview().section(Planning.SECTION).tasks()).isEmpty();
    }

    @Test
    void aScreenTellsWhatAClientSeesAndWhy() {
        plan.planning().edit(p -> p.addObjective(secret).addTask(hidden));
        SharedPart objective = SharedPart.row(Planning.SECTION, Objective.TABLE, secret.id());
        plan.sharing().makeInternal(objective);
        plan.sharing().share(MARGIN);

        assertThat(reason(objective)).contains(SharingReason.CHOSEN_INTERNAL);
        assertThat(reason(SharedPart.row(Planning.SECTION, Task.TABLE, hidden.id())))
                .contains(SharingReason.UNDER_INTERNAL);
        assertThat(reason(MARGIN)).contains(SharingReason.CHOSEN_SHARED);
        assertThat(reason(COMPETITORS)).contains(SharingReason.DECLARED_INTERNAL);
        assertThat(reason(SharedPart.table(Competitors.SECTION, Competitor.TABLE)))
                .contains(SharingReason.INSIDE_INTERNAL);
        assertThat(reason(SharedPart.of(Goals.SECTION))).contains(SharingReason.DECLARED_SHARED);
        assertThat(plan.sharing().lines())
                .extracting(line -> line.what().section())
                .as("what the library keeps for itself cannot be shared")
                .doesNotContain("approval", "sharing", "updateRequests", "healthOverride");
    }

    @Test
    void aColumnOfATableThatIsNotSharedIsSeenInTheRowsThatAre() {
        Competitor initech = Competitor.of("Initech");
        plan.competitors().edit(c -> c.add(initech));
        SharedPart name = SharedPart.column(Competitors.SECTION, Competitor.TABLE, "name");
        assertThat(reason(name)).contains(SharingReason.INSIDE_INTERNAL);

        plan.sharing().share(SharedPart.row(Competitors.SECTION, Competitor.TABLE, initech.id()));
        assertThat(reason(name)).contains(SharingReason.DECLARED_SHARED);
        assertThat(reason(SharedPart.column(Planning.SECTION, Task.TABLE, "action")))
                .as("of a table that is shared, also without rows")
                .contains(SharingReason.DECLARED_SHARED);
    }

    @Test
    void whatCannotBeSharedIsRefused() {
        assertThatThrownBy(() -> plan.sharing().share(new SharedPart("goals", "gaols", null)))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("goals.gaols")
                .hasMessageContaining("lines()");
        assertThatThrownBy(() -> plan.sharing().share(new SharedPart("approval", null, null)))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> plan.sharing().makeInternal(SharedPart.field(PlanDetails.SECTION, "subject")))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("plan.subject")
                .hasMessageContaining("unshow()");
        assertThat(plan.sharing().state().version()).isZero();
    }

    @Test
    void aCopyIsInternalWhereThePlanWasAndShownToNobody() {
        plan.planning().edit(p -> p.addObjective(secret));
        plan.sharing().show();
        plan.sharing().makeInternal(SharedPart.row(Planning.SECTION, Objective.TABLE, secret.id()));
        plan.sharing().share(MARGIN);

        PlanWorkspace next = alice.plan(plan.followUp(CarryForward.all()).id());

        assertThat(next.sharing().isShown()).isFalse();
        assertThat(next.sharing().state().value().choices()).hasSize(2);
        assertThat(next.document().section(Planning.SECTION).objectives()).hasSize(1);
        assertThat(next.sharing().preview().section(Planning.SECTION).objectives())
                .isEmpty();
        TemplateId template =
                alice.templates().saveAs("Grow", plan.document().plan().id()).id();
        alice.templates().activate(template, 1);
        assertThat(alice.plan(alice.templates()
                                .start(template, NewPlan.of(Client.of("initech", "Initech"), "Grow"))
                                .id())
                        .sharing()
                        .state()
                        .value()
                        .choices())
                .as("what was shared with one client is not shared with the next by a template")
                .extracting(SharingChoice::choice)
                .containsExactly(SharingChoice.Choice.INTERNAL);
    }

    @Test
    void aPlanThatIsMovedIsNotShownToTheOtherClient() {
        plan.sharing().show();
        assertThat(plan.sharing().isShown()).isTrue();

        plan.moveTo(Client.of("initech", "Initech"));

        assertThat(plan.sharing().isShown()).isFalse();
        assertThat(plan.sharing().state().value().shownTo()).isEqualTo(ClientId.of("acme"));
    }

    private List<String> competitors() {
        return plan.sharing().preview().section(Competitors.SECTION).competitors().stream()
                .map(Competitor::name)
                .toList();
    }

    private List<String> agenda() {
        return plan.sharing().preview().section(BusinessReviews.SECTION).agenda().stream()
                .map(AgendaPoint::origin)
                .toList();
    }

    private Optional<SharingReason> reason(SharedPart what) {
        return plan.sharing().lines().stream()
                .filter(line -> line.what().equals(what))
                .map(ClientView.Line::reason)
                .findFirst();
    }
}
