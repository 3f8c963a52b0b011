package io.accountplanning.testkit;

import static io.accountplanning.testkit.Sections.number;

import io.accountplanning.charter.Charter;
import io.accountplanning.charter.CharterObjective;
import io.accountplanning.charter.StrategicObjective;
import io.accountplanning.host.UserId;
import io.accountplanning.initiative.Initiative;
import io.accountplanning.initiative.InitiativeStage;
import io.accountplanning.initiative.Initiatives;
import io.accountplanning.marketposition.MarketPosition;
import io.accountplanning.planning.TaskId;
import io.accountplanning.relationshipmap.ContactPerson;
import io.accountplanning.relationshipmap.ContactRole;
import io.accountplanning.relationshipmap.Coverage;
import io.accountplanning.relationshipmap.PersonTie;
import io.accountplanning.relationshipmap.PoliticalStatus;
import io.accountplanning.relationshipmap.Relationship;
import io.accountplanning.relationshipmap.RelationshipLevel;
import io.accountplanning.relationshipmap.RelationshipMap;
import io.accountplanning.relationshipmap.Support;
import io.accountplanning.review.AgendaPoint;
import io.accountplanning.review.BusinessReview;
import io.accountplanning.review.BusinessReviews;
import io.accountplanning.review.Decision;
import io.accountplanning.scorecard.AnswerOption;
import io.accountplanning.scorecard.MissingPolicy;
import io.accountplanning.scorecard.QuestionKind;
import io.accountplanning.scorecard.Scorecard;
import io.accountplanning.scorecard.ScorecardCategory;
import io.accountplanning.scorecard.ScorecardQuestion;
import io.accountplanning.scorecard.Scorecards;
import io.accountplanning.text.RichText;
import io.accountplanning.whitespace.BusinessUnit;
import io.accountplanning.whitespace.Product;
import io.accountplanning.whitespace.WhitespaceBasis;
import io.accountplanning.whitespace.WhitespaceCell;
import io.accountplanning.whitespace.WhitespaceMap;
import io.accountplanning.whitespace.WhitespaceState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sections of strategy with at least three rows in each table, some full and some with only what is required. */
public final class StrategySections {

    private StrategySections() {}

    /** A whitespace map in pieces: groups in both hierarchies, a cell at a group, and pairs without a row. */
    public static WhitespaceMap whitespace() {
        BusinessUnit emea = BusinessUnit.of("EMEA");
        BusinessUnit france = BusinessUnit.of("France", emea.id());
        BusinessUnit spain = BusinessUnit.of("España", emea.id());
        Product software = Product.of("Software");
        Product analytics = Product.of("Analytics", software.id());
        Product training = Product.of(Fixtures.SCRIPTS);
        WhitespaceCell full = WhitespaceCell.of(france.id(), analytics.id(), WhitespaceState.COMPETITOR)
                .withMarketValue(number("999999999999.123456"))
                .withOurSharePercent(number("0.0001"))
                .withCompetitor("Initech", number("99.9999"), LocalDate.of(2027, 6, 30))
                .withNote("renews by itself");
        return WhitespaceMap.EMPTY
                .withBasis(WhitespaceBasis.QUANTITY)
                .add(emea)
                .add(france)
                .add(spain)
                .add(software)
                .add(analytics)
                .add(training)
                .put(full)
                .put(WhitespaceCell.of(emea.id(), training.id(), WhitespaceState.DEPLOYED)
                        .withMarketValue(number("7"))
                        .withOurSharePercent(number("100")))
                .put(WhitespaceCell.of(spain.id(), training.id(), WhitespaceState.NOT_ELIGIBLE));
    }

    /** Initiatives as people write them: none is promoted. */
    public static Initiatives initiatives() {
        Initiative full = Initiative.of(Fixtures.SCRIPTS)
                .withStage(InitiativeStage.DEVELOPING)
                .withValue(number("999999999999999.9999"))
                .withProbabilityPercent(number("33.3333"))
                .withTargetDate(LocalDate.of(2027, 9, 30))
                .withOwner(UserId.of("bob"))
                .withProduct("Analytics")
                .withNote("two lines\nof notes");
        return Initiatives.EMPTY
                .add(full)
                .add(Initiative.of("Only a name"))
                .add(Initiative.of("Dropped").withStage(InitiativeStage.DROPPED).withValue(number("0")));
    }

    /** A market position, of a falling market. */
    public static MarketPosition marketPosition() {
        return new MarketPosition(number("-12.5"), number("33.3333"), number("66.6667"));
    }

    /** A relationship map: Bob's superior, Bob and two more, tied and known in every way. */
    public static RelationshipMap relationshipMap() {
        ContactPerson boss = ContactPerson.of("Zoë").withPoliticalStatus(PoliticalStatus.INNER_CIRCLE);
        ContactPerson full = ContactPerson.of(Fixtures.SCRIPTS)
                .withTitle("Head of Purchasing")
                .withEmail("bob@example.com")
                .withPhone("+49 30 901820")
                .withContactId(UserId.of("contact 7"))
                .withReportsTo(boss.id())
                .withRoles(ContactRole.CHAMPION, ContactRole.DECISION_MAKER)
                .withPoliticalStatus(PoliticalStatus.OUTSIDE)
                .withSupport(Support.NON_SUPPORTER)
                .withLastContact(LocalDate.of(2027, 2, 14))
                .withNote("two lines\nof notes\tand a tab");
        ContactPerson third = ContactPerson.of("山田").withTitle("").withReportsTo(full.id());
        return RelationshipMap.EMPTY
                .addPerson(boss)
                .addPerson(full)
                .addPerson(third)
                .tie(PersonTie.conflict(third.id(), boss.id()).withStrength(3).withNote("since the merger"))
                .tie(PersonTie.influences(boss.id(), third.id()))
                .tie(PersonTie.influences(third.id(), full.id()).withStrength(1))
                .relate(Relationship.of("bob", boss.id())
                        .withCoverage(Coverage.IN_DEPTH)
                        .withLevels(RelationshipLevel.VENDOR, RelationshipLevel.TRUSTED_ADVISOR)
                        .withLastMet(LocalDate.of(2200, 12, 31))
                        .withNote("golf"))
                .relate(Relationship.of("alice", boss.id()))
                .relate(Relationship.of("bob", third.id())
                        .withCoverage(Coverage.BRIEF)
                        .withLastMet(LocalDate.of(1900, 1, 1)));
    }

    /** Three cards, one of them answered in full and one without a question. */
    public static Scorecards scorecards() {
        Scorecard full = card("Health " + Fixtures.SCRIPTS, MissingPolicy.IGNORE, number("62.5"));
        Scorecard begun = card("Begun", MissingPolicy.ZERO, null);
        Scorecard bare = card("Bare", MissingPolicy.ZERO, null);
        ScorecardCategory people = category(full, "People", "0.000001");
        ScorecardCategory product = category(full, "Product", "20.5");
        ScorecardCategory other = category(begun, "People", "3");
        ScorecardQuestion chosen = new ScorecardQuestion(
                ScorecardQuestion.Id.next(),
                "How open are they?",
                people.id(),
                "Ask\ntheir assistant",
                QuestionKind.SCORED,
                number("1.25"),
                List.of(AnswerOption.of("Grüße = 日本語", 0), new AnswerOption("Open", number("62.5"))),
                null,
                null,
                null,
                "Open",
                RichText.EMPTY,
                null,
                Fixtures.richText("note"));
        return new Scorecards(
                List.of(full, begun, bare),
                List.of(people, product, other),
                List.of(
                        chosen,
                        question(product, "Words", QuestionKind.RICH_TEXT, null, Fixtures.richText("answer"), null),
                        question(product, "Call back?", QuestionKind.YES_NO, "true", RichText.EMPTY, "too early"),
                        question(other, "Words", QuestionKind.TEXT, Fixtures.SCRIPTS, RichText.EMPTY, null),
                        asked(other, "Contacts", QuestionKind.NUMBER, null, "-7.125", "10"),
                        asked(other, "NPS", QuestionKind.HOST_FIELD, "nps " + Fixtures.SCRIPTS, "100", "-100")));
    }

    private static Scorecard card(String name, MissingPolicy policy, @Nullable BigDecimal score) {
        return new Scorecard(Scorecard.Id.next(), name, "health", 7, policy, LocalDate.of(2027, 2, 1), score);
    }

    private static ScorecardCategory category(Scorecard card, String name, String weight) {
        return new ScorecardCategory(ScorecardCategory.Id.next(), name, card.id(), number(weight));
    }

    private static ScorecardQuestion question(
            ScorecardCategory category,
            String text,
            QuestionKind kind,
            @Nullable String answer,
            RichText richAnswer,
            @Nullable String notApplicable) {
        return new ScorecardQuestion(
                ScorecardQuestion.Id.next(),
                text,
                category.id(),
                null,
                kind,
                BigDecimal.ONE,
                List.of(),
                null,
                null,
                null,
                answer,
                richAnswer,
                notApplicable,
                RichText.EMPTY);
    }

    private static ScorecardQuestion asked(
            ScorecardCategory category,
            String text,
            QuestionKind kind,
            @Nullable String hostField,
            String least,
            String most) {
        return new ScorecardQuestion(
                ScorecardQuestion.Id.next(),
                text,
                category.id(),
                null,
                kind,
                BigDecimal.ZERO,
                List.of(),
                number(least),
                number(most),
                hostField,
                null,
                RichText.EMPTY,
                null,
                RichText.EMPTY);
    }

    /** A relationship charter with a project and three objectives, one of them described in no words. */
    public static Charter charter() {
        return new Charter(
                Fixtures.richText("vision"),
                Fixtures.richText("principles"),
                Fixtures.richText("ours"),
                Fixtures.richText("theirs"),
                "P-7 " + Fixtures.SCRIPTS,
                "Rollout",
                List.of(
                        CharterObjective.of(StrategicObjective.of("Grow"), Fixtures.richText("grow")),
                        CharterObjective.of(StrategicObjective.of(Fixtures.SCRIPTS), RichText.EMPTY),
                        CharterObjective.of(StrategicObjective.of("Keep"), RichText.of("keep"))));
    }

    /** Business reviews: one held and rated, one held, one planned; points and decisions of each kind. */
    public static BusinessReviews reviews() {
        BusinessReview rated = BusinessReview.planned(LocalDate.of(2027, 1, 15), "QBR")
                .withParticipants(List.of("Zoë", "Ann, the CFO"))
                .withNotes(Fixtures.richText("minutes"))
                .held(4);
        BusinessReview held =
                BusinessReview.planned(LocalDate.of(1900, 1, 1), "Kick-off").held();
        BusinessReview planned = BusinessReview.planned(LocalDate.of(2200, 12, 31), Fixtures.SCRIPTS);
        return BusinessReviews.EMPTY
                .add(rated)
                .add(held)
                .add(planned)
                .add(AgendaPoint.madeFrom(planned.id(), "goals", "Goals", Fixtures.richText("changes")))
                .add(AgendaPoint.of(planned.id(), "Coffee"))
                .add(AgendaPoint.of(rated.id(), Fixtures.SCRIPTS).withDetail(Fixtures.richText("detail")))
                .add(Decision.of(rated.id(), "Send the offer")
                        .withPic("bob")
                        .withDeadline(LocalDate.of(2027, 3, 1))
                        .withTask(new Decision.TaskRef(TaskId.next().value())))
                .add(Decision.of(rated.id(), Fixtures.SCRIPTS))
                .add(Decision.of(held.id(), "Meet again"));
    }
}
