package io.accountplanning.export.pdf;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.goal.Goal;
import io.accountplanning.goal.GoalUnit;
import io.accountplanning.goal.Measure;
import io.accountplanning.goal.MeasureQuestion;
import io.accountplanning.host.Client;
import io.accountplanning.host.TenantId;
import io.accountplanning.initiative.Initiative;
import io.accountplanning.initiative.InitiativeStage;
import io.accountplanning.initiative.NewOpportunity;
import io.accountplanning.initiative.OpportunityGateway;
import io.accountplanning.marketposition.MarketPosition;
import io.accountplanning.mindmap.MindMapNode;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.BcgClass;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.relationshipmap.ContactPerson;
import io.accountplanning.relationshipmap.ContactRole;
import io.accountplanning.relationshipmap.Coverage;
import io.accountplanning.relationshipmap.PersonTie;
import io.accountplanning.relationshipmap.PoliticalStatus;
import io.accountplanning.relationshipmap.Relationship;
import io.accountplanning.relationshipmap.RelationshipLevel;
import io.accountplanning.relationshipmap.Support;
import io.accountplanning.review.AgendaPoint;
import io.accountplanning.review.BusinessReview;
import io.accountplanning.review.Decision;
import io.accountplanning.scorecard.AnswerOption;
import io.accountplanning.scorecard.QuestionKind;
import io.accountplanning.scorecard.ScorecardQuestion;
import io.accountplanning.scorecard.ScorecardTemplate;
import io.accountplanning.scorecard.TemplateCategory;
import io.accountplanning.scorecard.TemplateQuestion;
import io.accountplanning.text.RichText;
import io.accountplanning.whitespace.BusinessUnit;
import io.accountplanning.whitespace.Product;
import io.accountplanning.whitespace.WhitespaceCell;
import io.accountplanning.whitespace.WhitespaceState;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A small plan with all that strategy and insight are made of. */
public final class StrategyPlan {

    private StrategyPlan() {}

    public static PlanWorkspace full() {
        AccountPlanning planning = AccountPlanning.builder()
                .clock(Clock.fixed(SamplePlan.NOW, ZoneOffset.UTC))
                .measures(StrategyPlan::measured)
                .opportunities(new Opportunities())
                .build();
        Workspace root = planning.as(Actor.staff("root", Role.ADMINISTRATOR));
        root.scorecardTemplates().define("relationship", nothing -> template());
        root.scorecardTemplates().activate("relationship", 1);
        Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
        PlanWorkspace plan = alice.plan(alice.plans()
                .create(NewPlan.of(Client.of("C-7", "Hollis & Daughters"), "Win the warehouses")
                        .period(PlanPeriod.halfYear(2027, 1)))
                .id());
        plan.details().edit(d -> d.withBcgClass(BcgClass.CASH_COW));
        plan.marketPosition()
                .edit(m -> new MarketPosition(new BigDecimal("12"), new BigDecimal("30"), new BigDecimal("20")));
        goals(plan);
        scorecard(plan);
        whitespace(plan);
        relationships(plan);
        initiatives(plan);
        mindMap(plan);
        reviews(plan);
        plan.health().override(new BigDecimal("12"), "Sponsor left", LocalDate.of(2027, 2, 20));
        return plan;
    }

    private static Map<MeasureQuestion, BigDecimal> measured(List<MeasureQuestion> questions) {
        Map<MeasureQuestion, BigDecimal> values = new HashMap<>();
        questions.forEach(question -> values.put(question, new BigDecimal("61250.50")));
        return values;
    }

    /** Opportunities of a host. */
    private static final class Opportunities implements OpportunityGateway {

        @Override
        public Optional<String> find(TenantId tenant, String key) {
            return Optional.empty();
        }

        @Override
        public String create(NewOpportunity request) {
            return "OPP-4711";
        }
    }

    private static void goals(PlanWorkspace plan) {
        Goal revenue = Goal.of("Revenue", new BigDecimal("400000")).withUnit(GoalUnit.CURRENCY);
        plan.goals()
                .edit(g -> g.add(revenue)
                        .add(Goal.of("Invoiced in the north", new BigDecimal("300000"))
                                .withUnit(GoalUnit.CURRENCY)
                                .withParent(revenue.id())
                                .withMeasure(Measure.sum("amount", "invoice")))
                        .add(Goal.of("Invoiced in the south", new BigDecimal("100000"))
                                .withUnit(GoalUnit.CURRENCY)
                                .withParent(revenue.id()))
                        .add(Goal.of("Warehouses visited", new BigDecimal("12")).withActual(new BigDecimal("9"))));
        plan.liveMeasures().refresh();
    }

    private static ScorecardTemplate template() {
        TemplateCategory trust = TemplateCategory.of("Trust", 2);
        TemplateCategory money = TemplateCategory.of("Money", 1);
        return ScorecardTemplate.named("Relationship")
                .add(trust)
                .add(money)
                .add(TemplateQuestion.of(trust, "Do they call us first?", QuestionKind.YES_NO))
                .add(TemplateQuestion.scored(
                        trust,
                        "How do they speak of us?",
                        AnswerOption.of("Badly", 0),
                        AnswerOption.of("Well", 75),
                        AnswerOption.of("Very well", 100)))
                .add(TemplateQuestion.of(trust, "In their own words", QuestionKind.RICH_TEXT))
                .add(TemplateQuestion.number(money, "Days until they pay", new BigDecimal("60"), new BigDecimal("20")))
                .add(TemplateQuestion.of(money, "Is the budget signed?", QuestionKind.YES_NO))
                .add(TemplateQuestion.hostField(money, "Their rating in the ledger", "ledger_rating"));
    }

    private static void scorecard(PlanWorkspace plan) {
        plan.scorecards().start("relationship");
        Map<ScorecardQuestion.Id, String> typed = new HashMap<>();
        List<ScorecardQuestion> asked = plan.scorecards().get().questions();
        typed.put(asked.get(0).id(), "yes");
        typed.put(asked.get(1).id(), "Well");
        typed.put(asked.get(3).id(), "30");
        plan.scorecards().answerAll(typed, Locale.ENGLISH);
        plan.scorecards().answer(asked.get(2).id(), RichText.of("<p>“They <b>listen</b>.”</p>"));
        plan.scorecards().notApplicable(asked.get(4).id(), "signed in autumn");
        plan.scorecards().note(asked.get(1).id(), RichText.of("<p>Heard at the fair.</p>"));
    }

    private static void whitespace(PlanWorkspace plan) {
        BusinessUnit emea = BusinessUnit.of("EMEA");
        BusinessUnit france = BusinessUnit.of("France", emea.id());
        BusinessUnit spain = BusinessUnit.of("Spain", emea.id());
        Product suite = Product.of("Suite");
        Product storage = Product.of("Storage", suite.id());
        Product picking = Product.of("Picking", suite.id());
        Product training = Product.of("Training");
        plan.whitespace()
                .edit(w -> w.add(emea)
                        .add(france)
                        .add(spain)
                        .add(suite)
                        .add(storage)
                        .add(picking)
                        .add(training)
                        .put(WhitespaceCell.of(france.id(), storage.id(), WhitespaceState.DEPLOYED)
                                .withMarketValue(new BigDecimal("100000"))
                                .withOurSharePercent(new BigDecimal("60")))
                        .put(WhitespaceCell.of(france.id(), picking.id(), WhitespaceState.COMPETITOR)
                                .withMarketValue(new BigDecimal("80000"))
                                .withCompetitor("Rackwell", new BigDecimal("90"), LocalDate.of(2027, 9, 30)))
                        .put(WhitespaceCell.of(spain.id(), storage.id(), WhitespaceState.OPPORTUNITY)
                                .withMarketValue(new BigDecimal("20000")))
                        .put(WhitespaceCell.of(spain.id(), training.id(), WhitespaceState.NOT_ELIGIBLE)));
    }

    private static void relationships(PlanWorkspace plan) {
        ContactPerson hollis = ContactPerson.of("Ada Hollis")
                .withTitle("Chief executive")
                .withRoles(ContactRole.EXECUTIVE_SPONSOR)
                .withPoliticalStatus(PoliticalStatus.INNER_CIRCLE)
                .withSupport(Support.NEUTRAL)
                .withLastContact(LocalDate.of(2026, 9, 1));
        ContactPerson moss = ContactPerson.of("Ben Moss")
                .withTitle("Head of logistics")
                .withEmail("ben.moss@hollis.example.com")
                .withReportsTo(hollis.id())
                .withRoles(ContactRole.DECISION_MAKER, ContactRole.USER)
                .withPoliticalStatus(PoliticalStatus.OUTSIDE)
                .withSupport(Support.SUPPORTER);
        ContactPerson quill = ContactPerson.of("Cleo Quill").withSupport(Support.ENEMY);
        plan.relationshipMap()
                .edit(m -> m.addPerson(hollis)
                        .addPerson(moss)
                        .addPerson(quill)
                        .tie(PersonTie.influences(moss.id(), hollis.id()).withStrength(3))
                        .tie(PersonTie.conflict(moss.id(), quill.id()))
                        .relate(Relationship.of("alice", moss.id())
                                .withCoverage(Coverage.IN_DEPTH)
                                .withLastMet(LocalDate.of(2027, 2, 1))
                                .withLevels(RelationshipLevel.VENDOR, RelationshipLevel.TRUSTED_ADVISOR)));
    }

    private static void initiatives(PlanWorkspace plan) {
        Initiative picking = Initiative.of("Picking for France")
                .withStage(InitiativeStage.READY)
                .withValue(new BigDecimal("72000"))
                .withProbabilityPercent(new BigDecimal("40"))
                .withTargetDate(LocalDate.of(2027, 9, 30));
        plan.initiatives()
                .edit(i -> i.add(picking)
                        .add(Initiative.of("Training for Spain")
                                .withValue(new BigDecimal("10000"))
                                .withProbabilityPercent(new BigDecimal("50"))));
        plan.promote(picking.id());
    }

    private static void mindMap(PlanWorkspace plan) {
        MindMapNode root = MindMapNode.of("Win the warehouses");
        MindMapNode north = MindMapNode.of("North");
        MindMapNode tour = MindMapNode.of("Tour of the sites").withIcon(MindMapNode.DONE);
        plan.mindMap()
                .edit(m -> m.addRoot(root)
                        .add(root.id(), north)
                        .add(north.id(), tour)
                        .add(root.id(), MindMapNode.of("South").withNote(RichText.of("<p>After Easter.</p>"))));
    }

    private static void reviews(PlanWorkspace plan) {
        BusinessReview held = BusinessReview.planned(LocalDate.of(2027, 1, 20), "Review of the winter")
                .withParticipants(List.of("Ada Hollis", "Alice Marchetti"))
                .held(4);
        BusinessReview planned = BusinessReview.planned(LocalDate.of(2027, 4, 20), "Review of the spring");
        Decision decided = Decision.of(held.id(), "Send the offer for picking").withPic("alice");
        plan.reviews()
                .edit(r -> r.add(planned)
                        .add(held)
                        .add(AgendaPoint.of(held.id(), "What the winter was like"))
                        .add(decided)
                        .add(AgendaPoint.of(planned.id(), "What spring will be like")));
        plan.reviews().toTask(decided.id());
        plan.reviews().prepareAgain(planned.id());
    }
}
