package io.accountplanning.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.error.ConflictException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.error.Violation;
import io.accountplanning.text.RichText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScorecardTabTest {

    private final ScorecardDesk desk = new ScorecardDesk();
    private final ScorecardTab tab = desk.plan.scorecards();

    @BeforeEach
    void define() {
        desk.everyKind("relationship");
    }

    @Test
    void aCardIsACopyOfTheActiveVersion() {
        Scorecard card = desk.start();

        assertThat(card.name()).isEqualTo("Relationship");
        assertThat(card.templateVersion()).isEqualTo(1);
        assertThat(card.startedOn()).isEqualTo(LocalDate.of(2027, 2, 15));
        assertThat(card.score()).isNull();
        Scorecards cards = tab.get();
        assertThat(cards.categories()).extracting(ScorecardCategory::name).containsExactly("Trust", "Reach", "Value");
        assertThat(cards.questions()).hasSize(7);
        assertThat(ScorecardDesk.question(cards, "How open are they?"))
                .extracting(ScorecardQuestion::help, ScorecardQuestion::weight)
                .containsExactly("Ask their assistant", BigDecimal.valueOf(3));
    }

    @Test
    void everyKindOfQuestionIsAnsweredAndScoredInItsWay() {
        Scorecard card = desk.start();
        desk.hostValues.put("nps", "50");
        tab.answerAll(
                Map.of(
                        desk.id("How open are they?"), " very OPEN ",
                        desk.id("Do they call back?"), "non",
                        desk.id("Contacts"), "7,5",
                        desk.id("Complaints"), "10",
                        desk.id("What do they value?"), "Speed\nand price"),
                Locale.FRANCE);
        tab.answer(desk.id("What did they say?"), RichText.of("<p>We <b>like</b> it<script>x()</script></p>"));
        Scorecards cards = tab.refresh(card.id()).value();

        assertThat(cards.questions())
                .extracting(ScorecardQuestion::answer)
                .containsExactly("Very open", "false", "7.5", "10", "Speed\nand price", null, "50");
        assertThat(ScorecardDesk.question(cards, "What did they say?").richAnswer())
                .isEqualTo(RichText.of("<p>We <b>like</b> it</p>"));
        ScorecardScore score = cards.score(card.id());
        assertThat(score.categories().stream().flatMap(each -> each.questions().stream()))
                .extracting(each -> String.valueOf(each.score()))
                .containsExactly("100.00", "0.00", "75.00", "0.00", "null", "null", "75.00");
        assertThat(score.radar())
                .extracting(axis -> axis.label() + " " + axis.score())
                .containsExactly("Trust 75.00", "Reach 37.50", "Value 75.00");
        assertThat(score.total()).as("(20·75 + 15·37.5 + 22·75) / 57").isEqualTo("65.13");
        assertThat(cards.card(card.id()).score()).isEqualByComparingTo("65.13");
        assertThat(cards.total()).hasValue(new BigDecimal("65.13"));
    }

    @Test
    void aFormIsOneChangeOrEveryFaultNamedWithQuestionRuleAndRemedy() {
        desk.start();
        long version = tab.state().version();
        ScorecardQuestion.Id gone = ScorecardQuestion.Id.next();
        InvalidException refused = catchThrowableOfType(
                InvalidException.class,
                () -> tab.answerAll(
                        Map.of(
                                desk.id("How open are they?"),
                                "So so",
                                desk.id("Do they call back?"),
                                "yes",
                                desk.id("Contacts"),
                                "many",
                                desk.id("Net promoter score"),
                                "50",
                                gone,
                                "x"),
                        Locale.ROOT));

        assertThat(refused.violations())
                .extracting(Violation::path)
                .containsExactly(
                        desk.id("How open are they?").value().toString(),
                        desk.id("Contacts").value().toString(),
                        desk.id("Net promoter score").value().toString(),
                        gone.value().toString());
        assertThat(refused)
                .hasMessageContaining(
                        "\"How open are they?\" has no such answer; choose one of Closed, Open, Very open (was \"So so\")")
                .hasMessageContaining(
                        "\"Contacts\" is answered with a number: what was given is not a number as written")
                .hasMessageContaining("is answered by the host's field nps; ask for it with scorecards().refresh(card)")
                .hasMessageContaining("is no question of the plan's scorecards");
        assertThat(tab.state().version()).isEqualTo(version);

        tab.answerAll(Map.of(desk.id("Contacts"), "5", desk.id("Complaints"), "4"), Locale.ROOT);
        assertThat(tab.state().version()).isEqualTo(version + 1);
        tab.answer(desk.id("Contacts"), " ", Locale.ROOT);
        assertThat(ScorecardDesk.question(tab.get(), "Contacts").isAnswered()).isFalse();
        assertThat(tab.get().cards().get(0).score()).isEqualByComparingTo("50");
    }

    @Test
    void whatDoesNotApplyDoesNotCountAndSaysWhy() {
        Scorecard card = desk.start();
        tab.answerAll(Map.of(desk.id("Contacts"), "5", desk.id("Complaints"), "8"), Locale.ROOT);
        Scorecards cards = tab.notApplicable(desk.id("Complaints"), " They have no product yet ")
                .value();

        assertThat(ScorecardDesk.question(cards, "Complaints").notApplicable()).isEqualTo("They have no product yet");
        assertThat(cards.score(card.id()).total()).isEqualTo("50.00");
        assertThat(cards.score(card.id()).withoutScore())
                .filteredOn(each -> each.question().text().equals("Complaints"))
                .extracting(QuestionScore::noScore)
                .containsExactly(NoScore.NOT_APPLICABLE);
        assertThat(tab.applicable(desk.id("Complaints"))
                        .value()
                        .score(card.id())
                        .total())
                .as("the answer was kept")
                .isEqualTo("25.00");
        tab.notApplicable(desk.id("Complaints"), "No product");
        assertThat(tab.answer(desk.id("Complaints"), "0", Locale.ROOT)
                        .value()
                        .score(card.id())
                        .total())
                .as("an answer takes it back")
                .isEqualTo("75.00");
        assertThatThrownBy(() -> tab.notApplicable(desk.id("Contacts"), " "))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("\"Contacts\" does not apply for a reason; say why");
        assertThatThrownBy(() -> tab.notApplicable(desk.id("Contacts"), "x".repeat(1_001)))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("at most 1000 are allowed; shorten it");
    }

    @Test
    void aNoteStandsBesideAnAnswerAndAFormattedAnswerOnlyWhereItIsAskedFor() {
        desk.start();
        Scorecards cards = tab.note(desk.id("Contacts"), RichText.ofPlain("Without the board"))
                .value();

        assertThat(ScorecardDesk.question(cards, "Contacts").note().plain()).isEqualTo("Without the board");
        assertThat(tab.answer(desk.id("What did they say?"), "plain <b>", Locale.ROOT)
                        .value()
                        .questions())
                .extracting(question -> question.richAnswer().plain())
                .contains("plain <b>");
        assertThatThrownBy(() -> tab.answer(desk.id("Contacts"), RichText.ofPlain("7")))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("\"Contacts\" is not answered with a formatted text");
    }

    @Test
    void theHostAnswersItsQuestionsOrSaysThatItHasNoValue() {
        Scorecard card = desk.start();
        assertThat(tab.get().score(card.id()).withoutScore())
                .filteredOn(each -> each.question().kind() == QuestionKind.HOST_FIELD)
                .extracting(QuestionScore::noScore)
                .containsExactly(NoScore.HOST_HAS_NO_VALUE);
        desk.hostValues.put("nps", "100");
        assertThat(tab.refresh(card.id()).value().card(card.id()).score()).isEqualByComparingTo("100");
        desk.hostValues.put("nps", "good");
        assertThatThrownBy(() -> tab.refresh(card.id()))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("\"Net promoter score\" is answered with a number");
        assertThat(ScorecardDesk.question(tab.get(), "Net promoter score").answer())
                .isEqualTo("100");
        desk.hostValues.clear();
        assertThat(tab.refresh(card.id()).value().card(card.id()).score()).isNull();
    }

    @Test
    void aHostThatFailsToAnswerIsNamedAndNothingIsTakenOver() {
        Scorecard card = desk.start();
        desk.hostValues.put("nps", "100");
        tab.refresh(card.id());
        desk.broken = true;

        assertThatThrownBy(() -> tab.refresh(card.id()))
                .isInstanceOf(AccountPlanningException.class)
                .hasMessageContaining("HostFields.values of the host failed for client acme: the survey is down");
        assertThat(tab.get().card(card.id()).score()).isEqualByComparingTo("100");
    }

    @Test
    void aCardIsRemovedWithAllThatBelongsToItAndTheOthersStay() {
        Scorecard first = desk.start();
        Scorecard second = desk.start();
        tab.remove(first.id());

        Scorecards cards = tab.get();
        assertThat(cards.cards()).extracting(Scorecard::id).containsExactly(second.id());
        assertThat(cards.categories())
                .hasSize(3)
                .allMatch(category -> category.card().equals(second.id()));
        assertThat(cards.questions()).hasSize(7);
        assertThatThrownBy(() -> tab.remove(first.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> tab.refresh(first.id())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void cardsAreNotEditedByHand() {
        desk.start();
        assertThatThrownBy(() -> desk.plan.section(Scorecards.SECTION).edit(cards -> Scorecards.EMPTY))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("is not edited by hand, but by plan.scorecards().start(...) and answer(...)");
    }

    @Test
    void aTotalThatIsNotTheCalculatedOneIsRefused() {
        desk.start();
        Scorecards cards = tab.answer(desk.id("Contacts"), "4", Locale.ROOT).value();
        Scorecards forged = new Scorecards(
                List.of(cards.cards().get(0).withScore(BigDecimal.TEN)), cards.categories(), cards.questions());

        assertThat(Scorecards.SECTION.check(cards)).isEmpty();
        assertThat(Scorecards.SECTION.check(forged))
                .extracting(Violation::toString)
                .containsExactly("cards[1].score: is calculated, 40; answer the questions instead (was \"10\")");
    }

    @Test
    void rowsThatBelongToNothingAndAnswersOfAnotherKindAreRefused() {
        desk.start();
        Scorecards cards = tab.get();
        ScorecardQuestion yesNo = ScorecardDesk.question(cards, "Do they call back?");
        Scorecards maybe = cards.each(each -> each.equals(yesNo) ? each.withAnswer("maybe") : each);

        assertThat(Scorecards.SECTION.check(new Scorecards(List.of(), cards.categories(), cards.questions())))
                .extracting(Violation::path)
                .containsExactly("categories[1].card", "categories[2].card", "categories[3].card");
        assertThat(Scorecards.SECTION.check(new Scorecards(cards.cards(), List.of(), List.of(yesNo))))
                .extracting(Violation::path)
                .containsExactly("questions[1].category");
        assertThat(Scorecards.SECTION.check(maybe))
                .extracting(Violation::toString)
                .containsExactly("questions[2].answer: is not an answer of the kind YES_NO;"
                        + " give it with scorecards().answer(...) (was \"maybe\")");
    }

    @Test
    void anAnswerToAnOlderVersionIsAConflictThatSaysWhoChangedWhat() {
        desk.start();
        long seen = tab.state().version();
        tab.answer(desk.id("Contacts"), "4", Locale.ROOT);

        assertThatThrownBy(() -> tab.at(seen).answer(desk.id("Complaints"), "1", Locale.ROOT))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("alice");
        assertThat(ScorecardDesk.question(tab.get(), "Complaints").isAnswered()).isFalse();
    }

    @Test
    void aFormFindsTheAnswersToTheQuestionsOfItsTemplate() {
        Scorecard first = desk.start();
        Scorecard second = desk.start();
        Scorecards cards = tab.get();

        assertThat(cards.questions()).extracting(ScorecardQuestion::id).doesNotHaveDuplicates();
        for (Scorecard card : List.of(first, second)) {
            ScorecardTemplate template = desk.root
                    .scorecardTemplates()
                    .versions("relationship")
                    .get(0)
                    .template();
            assertThat(template.questions())
                    .allSatisfy(asked -> assertThat(
                                    cards.question(asked.id().in(card.id())).text())
                            .isEqualTo(asked.text()));
        }
        assertThatThrownBy(() -> cards.question(ScorecardQuestion.Id.next())).isInstanceOf(NotFoundException.class);
    }
}
