package io.accountplanning.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.host.Client;
import io.accountplanning.host.UserId;
import io.accountplanning.lifecycle.CarryForward;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.section.Audience;
import io.accountplanning.template.Template;
import io.accountplanning.text.RichText;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScorecardHistoryTest {

    private final ScorecardDesk desk = new ScorecardDesk();

    @BeforeEach
    void answer() {
        desk.everyKind("relationship");
        desk.start();
        desk.plan
                .scorecards()
                .answerAll(Map.of(desk.id("Contacts"), "4", desk.id("What do they value?"), "Speed"), Locale.ROOT);
        desk.plan.scorecards().answer(desk.id("What did they say?"), RichText.ofPlain("Much"));
        desk.plan.scorecards().notApplicable(desk.id("Complaints"), "No product");
        desk.plan.scorecards().note(desk.id("Contacts"), RichText.ofPlain("A note"));
    }

    @Test
    void aFollowUpAsksTheSameAgainAndTheHistoryTellsBoth() {
        PlanWorkspace next =
                desk.alice.plan(desk.plan.followUp(CarryForward.all()).id());
        assertBegunAnew(next.scorecards().get());
        next.scorecards()
                .answer(
                        ScorecardDesk.question(next.scorecards().get(), "Contacts")
                                .id(),
                        "9",
                        Locale.ROOT);
        PlanWorkspace last = desk.alice.plan(next.followUp(CarryForward.all()).id());

        for (PlanWorkspace any : new PlanWorkspace[] {desk.plan, next, last}) {
            assertThat(any.scorecards().history("relationship"))
                    .extracting(past -> past.number() + " " + past.score().total() + " "
                            + past.score().radar().get(1).score())
                    .containsExactly("AP-000001 40.00 40.00", "AP-000002 90.00 90.00", "AP-000003 null null");
        }
        assertThat(last.scorecards().history("another")).isEmpty();
        assertThat(desk.newPlan().scorecards().history("relationship")).isEmpty();
    }

    private static void assertBegunAnew(Scorecards cards) {
        assertThat(cards.cards()).singleElement().satisfies(card -> {
            assertThat(card.score()).isNull();
            assertThat(card.startedOn()).isNull();
            assertThat(card.template()).isEqualTo("relationship");
        });
        assertThat(cards.questions()).hasSize(7).allSatisfy(question -> {
            assertThat(question.isAnswered()).isFalse();
            assertThat(question.isNotApplicable()).isFalse();
            assertThat(question.note().isEmpty()).isTrue();
        });
    }

    @Test
    void historyHasThePlansThatTheActorSees() {
        PlanWorkspace next =
                desk.alice.plan(desk.plan.followUp(CarryForward.all()).id());
        next.details().edit(details -> details.withOwner(UserId.of("tom")));
        PlanWorkspace toms = desk.planning
                .as(Actor.staff("tom", Role.TEAM_MEMBER))
                .plan(next.document().plan().id());

        assertThat(toms.scorecards().history("relationship"))
                .extracting(PastScorecard::number)
                .containsExactly("AP-000002");
        PlanWorkspace unseen = desk.planning
                .as(Actor.staff("tom", Role.TEAM_MEMBER))
                .plan(desk.plan.document().plan().id());
        assertThatThrownBy(() -> unseen.scorecards().history("relationship")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aCloneAndATemplateTakeTheQuestionsAlongAndNoAnswer() {
        PlanWorkspace clone = desk.alice.plan(desk.plan.cloneAs("Again").id());
        assertBegunAnew(clone.scorecards().get());

        Template template = desk.root
                .templates()
                .saveAs("Annual", desk.plan.document().plan().id());
        desk.root.templates().activate(template.id(), 1);
        PlanWorkspace started = desk.alice.plan(desk.alice
                .templates()
                .start(template.id(), NewPlan.of(Client.of("zeta", "Zeta"), "Grow Zeta"))
                .id());
        assertBegunAnew(started.scorecards().get());
    }

    @Test
    void clientsNeverSeeACard() {
        assertThat(desk.plan.document().seenBy(Audience.CLIENT).toString()).doesNotContain("How open are they?");
        assertThat(desk.plan.document().seenBy(Audience.INTERNAL).toString()).contains("How open are they?");
    }
}
