package io.accountplanning.testkit;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.charter.Charter;
import io.accountplanning.charter.CharterObjective;
import io.accountplanning.charter.StrategicObjective;
import io.accountplanning.competitor.Competitor;
import io.accountplanning.competitor.Competitors;
import io.accountplanning.competitor.ThreatLevel;
import io.accountplanning.duediligence.Background;
import io.accountplanning.duediligence.DueDiligence;
import io.accountplanning.duediligence.MarketingActivity;
import io.accountplanning.duediligence.Swot;
import io.accountplanning.goal.Goal;
import io.accountplanning.goal.GoalDirection;
import io.accountplanning.goal.GoalUnit;
import io.accountplanning.goal.Goals;
import io.accountplanning.goal.Measure;
import io.accountplanning.goal.MeasureCondition;
import io.accountplanning.host.HostRecord;
import io.accountplanning.host.RecordKind;
import io.accountplanning.host.UserId;
import io.accountplanning.initiative.Initiative;
import io.accountplanning.initiative.InitiativeStage;
import io.accountplanning.initiative.Initiatives;
import io.accountplanning.marketposition.MarketPosition;
import io.accountplanning.meeting.Meeting;
import io.accountplanning.meeting.MeetingKind;
import io.accountplanning.meeting.Meetings;
import io.accountplanning.mindmap.MindMap;
import io.accountplanning.mindmap.MindMapNode;
import io.accountplanning.money.Money;
import io.accountplanning.offering.CurrentService;
import io.accountplanning.offering.Level;
import io.accountplanning.offering.Offering;
import io.accountplanning.offering.ServiceAbilityOffering;
import io.accountplanning.planning.Item;
import io.accountplanning.planning.Objective;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Priority;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskId;
import io.accountplanning.planning.TaskStatus;
import io.accountplanning.relation.Relations;
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
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Column;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import io.accountplanning.team.TeamInformation;
import io.accountplanning.team.TeamMember;
import io.accountplanning.team.WorkingStatus;
import io.accountplanning.text.RichText;
import io.accountplanning.whitespace.BusinessUnit;
import io.accountplanning.whitespace.Product;
import io.accountplanning.whitespace.WhitespaceBasis;
import io.accountplanning.whitespace.WhitespaceCell;
import io.accountplanning.whitespace.WhitespaceMap;
import io.accountplanning.whitespace.WhitespaceState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every section of the library with at least three rows in each table, some full and some with only what is required. */
public final class Sections {

    /**
     * A section with something in it.
     *
     * @param type what it is
     * @param value what it holds
     */
    public record Filled<S extends PlanSection>(SectionType<S> type, S value) {

        void saveIn(PlanWorkspace plan) {
            plan.section(type).edit(before -> value);
        }

        @Override
        public String toString() {
            return type.key();
        }
    }

    private Sections() {}

    /** All of them, in the order of the screen; rows have new ids at each call. */
    public static List<Filled<?>> full() {
        return List.of(
                new Filled<>(DueDiligence.SECTION, dueDiligence()),
                new Filled<>(TeamInformation.SECTION, team()),
                new Filled<>(ServiceAbilityOffering.SECTION, offering()),
                new Filled<>(Planning.SECTION, planning()),
                new Filled<>(MindMap.SECTION, mindMap()),
                new Filled<>(Goals.SECTION, goals()),
                new Filled<>(Competitors.SECTION, competitors()),
                new Filled<>(Meetings.SECTION, meetings()),
                new Filled<>(Relations.SECTION, relations()),
                new Filled<>(RelationshipMap.SECTION, relationshipMap()),
                new Filled<>(WhitespaceMap.SECTION, whitespace()),
                new Filled<>(Initiatives.SECTION, initiatives()),
                new Filled<>(MarketPosition.SECTION, marketPosition()),
                new Filled<>(Charter.SECTION, charter()),
                new Filled<>(BusinessReviews.SECTION, reviews()));
    }

    /** Those that people edit and those that operations of the library write, for what a storage keeps. */
    public static List<Filled<?>> stored() {
        List<Filled<?>> all = new ArrayList<>(full());
        all.add(new Filled<>(Scorecards.SECTION, scorecards()));
        return all;
    }

    /** Those that people edit by hand, without what operations of the library write into them. */
    public static List<Filled<?>> byHand() {
        return full().stream()
                .filter(filled -> filled.type().managedBy() == null)
                .<Filled<?>>map(Sections::withoutManaged)
                .toList();
    }

    private static <S extends PlanSection> Filled<S> withoutManaged(Filled<S> filled) {
        S section = filled.value();
        for (Table<?> table : filled.type().tables()) {
            section = withoutManaged(filled.type(), section, table);
        }
        return new Filled<>(filled.type(), section);
    }

    private static <S extends PlanSection, R extends Row> S withoutManaged(
            SectionType<S> type, S section, Table<R> table) {
        List<R> rows = type.rows(section, table);
        for (Column<R, ?> column : table.columns()) {
            rows = column.managedBy() == null
                    ? rows
                    : rows.stream().map(row -> column.with(row, null)).toList();
        }
        return type.withRows(section, table, rows);
    }

    /** Due Diligence. */
    public static DueDiligence dueDiligence() {
        return DueDiligence.EMPTY
                .addFinancialYear(2026, number("1200000.5"), number("-3.25"), number("1048576.123456"), number("0"))
                .addFinancialYear(2024, null, null, null, null)
                .addFinancialYear(2025, number("0.0001"), null, number("7"), null)
                .add(MarketingActivity.of("Trade fair").withReference("https://example.com/fair?a=1&b=2"))
                .add(MarketingActivity.of(Fixtures.SCRIPTS))
                .add(MarketingActivity.of("Newsletter").withReference(""))
                .withBackground(new Background(
                        Fixtures.richText("main product"),
                        Fixtures.richText("online"),
                        Fixtures.richText("offline"),
                        Fixtures.richText("partners"),
                        Fixtures.richText("prior year"),
                        Fixtures.richText("priorities")))
                .withSwot(new Swot(
                        Fixtures.richText("strengths"),
                        Fixtures.richText("weaknesses"),
                        Fixtures.richText("opportunities"),
                        Fixtures.richText("threats")));
    }

    /** Team Information; Bob is a member of the company team. */
    public static TeamInformation team() {
        TeamMember full = TeamMember.of("Bob " + Fixtures.SCRIPTS)
                .withTitle("Head of Sales")
                .withEmail("bob@example.com")
                .withPhone("+49 30 901820")
                .withPersonality("calm")
                .withHighlightNotes("two lines\nof notes\tand a tab")
                .withWorkingStatus(WorkingStatus.values()[0])
                .withPlanRole("sponsor")
                .withHostId(UserId.of("bob"));
        return TeamInformation.EMPTY
                .addToCompanyTeam(full)
                .addToCompanyTeam(TeamMember.of("Zoë"))
                .addToCompanyTeam(TeamMember.of("Ann").withTitle(""))
                .addToClientTeam(TeamMember.of("Yuki").withHostId(UserId.of("contact 7")))
                .addToClientTeam(TeamMember.of("Xavier").withWorkingStatus(WorkingStatus.values()[1]))
                .addToClientTeam(TeamMember.of("山田"));
    }

    /** Service Ability Offering. */
    public static ServiceAbilityOffering offering() {
        Offering full = new Offering(Offering.Id.next(), "Audit", Level.LOW, Level.MEDIUM, Level.HIGH, "  padded  ");
        return ServiceAbilityOffering.EMPTY
                .add(CurrentService.of("Hosting").withDescription("24/7").withAnnualValue(number("99999.9999")))
                .add(CurrentService.of("Support"))
                .add(CurrentService.of("Training").withAnnualValue(number("0")))
                .add(Offering.of("Migration"))
                .add(full)
                .add(Offering.of("Consulting").withScale(Level.HIGH));
    }

    /** Planning: two objectives, items below them, and tasks everywhere, one of Bob's overdue on {@link Fixtures#TODAY}. */
    public static Planning planning() {
        Objective grow = new Objective(Objective.Id.next(), "Grow", Fixtures.richText("how"));
        Objective keep = Objective.of("Keep");
        Item pilot = Item.of(grow.id(), "Pilot");
        Task first = Task.of("Book the QBR").withPic("bob").withDeadline(LocalDate.of(2027, 2, 14));
        Task second = Task.of(Fixtures.SCRIPTS).withStatus(TaskStatus.COMPLETE).withPriority(Priority.URGENT);
        Task third = Task.of("Follow up").withDependsOn(List.of(second.id(), first.id()));
        return Planning.EMPTY
                .addObjective(grow)
                .addObjective(keep)
                .addObjective(Objective.of("Learn"))
                .addItem(pilot)
                .addItem(Item.of(keep.id(), "Renewal"))
                .addItem(Item.of(grow.id(), "Upsell"))
                .addTask(pilot.id(), first)
                .addTask(keep.id(), second)
                .addTask(third)
                .withWords(
                        Fixtures.richText("threats"),
                        Fixtures.richText("opportunities"),
                        Fixtures.richText("criteria"),
                        Fixtures.richText("constraints"));
    }

    /** A mind map: a root with two nodes, one of them with a node below it. */
    public static MindMap mindMap() {
        MindMapNode root = MindMapNode.of("Acme");
        MindMapNode left = MindMapNode.of("People")
                .withNote(Fixtures.richText("note"))
                .withColour("#A1b2C3")
                .withIcon("users")
                .withLink("https://example.com/people")
                .withFolded(true)
                .withOrigin(new MindMapNode.Origin(new UUID(0, 7)));
        return MindMap.EMPTY
                .addRoot(root)
                .add(root.id(), left)
                .add(root.id(), MindMapNode.of("Products"))
                .add(left.id(), MindMapNode.of(Fixtures.SCRIPTS));
    }

    /** Goals, one of them falling. */
    public static Goals goals() {
        Goal falling = Goal.of("Complaints", number("4"))
                .withUnit(GoalUnit.PERCENT)
                .withDirection(GoalDirection.LOWER_IS_BETTER)
                .withStart(number("10"))
                .withActual(number("7.5"))
                .withWeight(number("0.25"))
                .withDueDate(LocalDate.of(2027, 6, 30));
        Measure paid = Measure.sum("amount", "invoice")
                .where("status", MeasureCondition.Comparison.EQUALS, "it's paid")
                .where("date", MeasureCondition.Comparison.AT_LEAST, "2027-01-01");
        Goal measured = Goal.of("Invoiced", number("100"))
                .withObjective(UUID.fromString("00000000-0000-0000-0000-00000000000b"))
                .withParent(falling.id())
                .withMeasure(paid);
        return Goals.EMPTY
                .add(falling)
                .add(measured)
                .add(Goal.of("Revenue", number("-1500000.000001")))
                .add(Goal.of("Seats", number("100")).withActual(number("0")).withWeight(number("0")));
    }

    /** Competitors. */
    public static Competitors competitors() {
        Competitor full = Competitor.of("Initech")
                .withThreatLevel(ThreatLevel.HIGH)
                .withStrengths(Fixtures.richText("strong"))
                .withWeaknesses(Fixtures.richText("weak"))
                .withNotes(Fixtures.richText("notes"));
        return Competitors.EMPTY
                .add(Competitor.of("Zeta"))
                .add(full)
                .add(Competitor.of("Alpha").withThreatLevel(ThreatLevel.LOW));
    }

    /** Meetings, not in the order of their dates. */
    public static Meetings meetings() {
        Meeting full = Meeting.of(LocalDate.of(2027, 2, 1), "QBR")
                .withKind(MeetingKind.VIDEO_CALL)
                .withParticipants(List.of("Zoë", "Ann, the CFO", "山田"))
                .withNotes(Fixtures.richText("minutes"));
        return Meetings.EMPTY
                .add(full)
                .add(Meeting.of(LocalDate.of(1900, 1, 1), "Founding"))
                .add(Meeting.of(LocalDate.of(2200, 12, 31), "Farewell"));
    }

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

    /** Links to records of every kind, an invoice and a proposal among them. */
    public static Relations relations() {
        LocalDate day = LocalDate.of(2027, 1, 31);
        return Relations.EMPTY
                .link(new HostRecord(RecordKind.PROPOSAL, "P-1", "Offer", day, Money.of("12.30", "EUR")))
                .link(new HostRecord(RecordKind.INVOICE, "7", "Invoice 7", day, Money.of("1000", "JPY")))
                .link(new HostRecord(RecordKind.PROJECT, "7", "Rollout", null, null))
                .link(new HostRecord(RecordKind.ESTIMATE, Fixtures.SCRIPTS, "Estimate", day, null));
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
                .relate(Relationship.of("bob", third.id()).withLastMet(LocalDate.of(1900, 1, 1)));
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

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
