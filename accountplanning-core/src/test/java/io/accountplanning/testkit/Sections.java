package io.accountplanning.testkit;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.charter.Charter;
import io.accountplanning.comment.Comments;
import io.accountplanning.competitor.Competitor;
import io.accountplanning.competitor.Competitors;
import io.accountplanning.competitor.ThreatLevel;
import io.accountplanning.duediligence.Background;
import io.accountplanning.duediligence.DueDiligence;
import io.accountplanning.duediligence.MarketingActivity;
import io.accountplanning.duediligence.Swot;
import io.accountplanning.file.PlanFiles;
import io.accountplanning.goal.Goal;
import io.accountplanning.goal.GoalDirection;
import io.accountplanning.goal.GoalUnit;
import io.accountplanning.goal.Goals;
import io.accountplanning.goal.Measure;
import io.accountplanning.goal.MeasureCondition;
import io.accountplanning.host.HostRecord;
import io.accountplanning.host.RecordKind;
import io.accountplanning.host.UserId;
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
import io.accountplanning.planning.TaskStatus;
import io.accountplanning.portal.UpdateRequests;
import io.accountplanning.relation.Relations;
import io.accountplanning.relationshipmap.RelationshipMap;
import io.accountplanning.review.BusinessReviews;
import io.accountplanning.scorecard.Scorecards;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.sharing.Sharing;
import io.accountplanning.table.Column;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import io.accountplanning.team.TeamInformation;
import io.accountplanning.team.TeamMember;
import io.accountplanning.team.WorkingStatus;
import io.accountplanning.whitespace.WhitespaceMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

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
                new Filled<>(RelationshipMap.SECTION, StrategySections.relationshipMap()),
                new Filled<>(WhitespaceMap.SECTION, StrategySections.whitespace()),
                new Filled<>(Initiatives.SECTION, StrategySections.initiatives()),
                new Filled<>(MarketPosition.SECTION, StrategySections.marketPosition()),
                new Filled<>(Charter.SECTION, StrategySections.charter()),
                new Filled<>(BusinessReviews.SECTION, StrategySections.reviews()));
    }

    /** Those that people edit and those that operations of the library write, for what a storage keeps. */
    public static List<Filled<?>> stored() {
        List<Filled<?>> all = new ArrayList<>(full());
        all.add(new Filled<>(Scorecards.SECTION, StrategySections.scorecards()));
        all.add(new Filled<>(Comments.SECTION, PeopleSections.comments()));
        all.add(new Filled<>(PlanFiles.SECTION, PeopleSections.files()));
        all.addAll(HostSections.stored());
        all.add(new Filled<>(Sharing.SECTION, PortalSections.sharing()));
        all.add(new Filled<>(UpdateRequests.SECTION, PortalSections.updateRequests()));
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
                .withObjective(new Objective.Id(UUID.fromString("00000000-0000-0000-0000-00000000000b")))
                .withParent(falling.id())
                .withMeasure(paid);
        return Goals.EMPTY
                .add(falling)
                .add(measured)
                .add(Goal.of("Revenue", number("-1500000.000001")).withStart(number("-2000000")))
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

    /** Links to records of every kind, an invoice and a proposal among them. */
    public static Relations relations() {
        LocalDate day = LocalDate.of(2027, 1, 31);
        return Relations.EMPTY
                .link(new HostRecord(RecordKind.PROPOSAL, "P-1", "Offer", day, Money.of("12.30", "EUR")))
                .link(new HostRecord(RecordKind.INVOICE, "7", "Invoice 7", day, Money.of("1000", "JPY")))
                .link(new HostRecord(RecordKind.PROJECT, "7", "Rollout", null, null))
                .link(new HostRecord(RecordKind.ESTIMATE, Fixtures.SCRIPTS, "Estimate", day, null));
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
