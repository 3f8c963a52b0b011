package io.accountplanning;

import io.accountplanning.activity.Activity;
import io.accountplanning.activity.History;
import io.accountplanning.agenda.ReviewsTab;
import io.accountplanning.approval.ApprovalTab;
import io.accountplanning.charter.CharterTab;
import io.accountplanning.comment.CommentsTab;
import io.accountplanning.comparison.Comparison;
import io.accountplanning.competitor.Competitors;
import io.accountplanning.completeness.Completeness;
import io.accountplanning.customfield.CustomFieldTab;
import io.accountplanning.duediligence.DueDiligence;
import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.file.FilesTab;
import io.accountplanning.generation.MindMapGeneration;
import io.accountplanning.goal.Goals;
import io.accountplanning.health.Health;
import io.accountplanning.host.Client;
import io.accountplanning.host.ClientId;
import io.accountplanning.host.ClientProfile;
import io.accountplanning.host.HostAnswer;
import io.accountplanning.host.HostRecord;
import io.accountplanning.host.RecordKind;
import io.accountplanning.initiative.Initiative;
import io.accountplanning.initiative.Initiatives;
import io.accountplanning.initiative.OpportunityGateway;
import io.accountplanning.initiative.Promotion;
import io.accountplanning.lifecycle.CarryForward;
import io.accountplanning.lifecycle.PlanLife;
import io.accountplanning.lifecycle.PlanTree;
import io.accountplanning.lifecycle.PlanTrees;
import io.accountplanning.marketposition.BcgTab;
import io.accountplanning.marketposition.MarketPosition;
import io.accountplanning.measure.LiveMeasures;
import io.accountplanning.meeting.Meetings;
import io.accountplanning.mindmap.MindMap;
import io.accountplanning.offering.ServiceAbilityOffering;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.plan.PlanStores;
import io.accountplanning.plan.SectionEdits;
import io.accountplanning.plan.SectionTab;
import io.accountplanning.planning.Planning;
import io.accountplanning.portal.SharingTab;
import io.accountplanning.portal.UpdateRequestsTab;
import io.accountplanning.relation.LinkedRecord;
import io.accountplanning.relation.NewProject;
import io.accountplanning.relation.ProjectCreation;
import io.accountplanning.relation.ProjectWork;
import io.accountplanning.relation.RecordsNow;
import io.accountplanning.relation.Relations;
import io.accountplanning.relationshipmap.RelationshipInsight;
import io.accountplanning.relationshipmap.RelationshipMap;
import io.accountplanning.relationshipmap.RelationshipSettings;
import io.accountplanning.revenue.RevenueOfPlan;
import io.accountplanning.scorecard.ScorecardTab;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.settings.Settings;
import io.accountplanning.tasksync.HostTasksTab;
import io.accountplanning.team.TeamInformation;
import io.accountplanning.whitespace.WhitespaceMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One plan, as one actor works on it: an accessor for each tab of its screen. Thread-safe. */
public final class PlanWorkspace {

    private final Wiring wiring;
    private final Actor actor;
    private final PlanId id;

    PlanWorkspace(Wiring wiring, Actor actor, PlanId id) {
        this.wiring = wiring;
        this.actor = actor;
        this.id = id;
    }

    /** The plan itself: subject, period, status, owner, figures. */
    public SectionTab<PlanDetails> details() {
        return section(PlanDetails.SECTION);
    }

    /** Due Diligence. */
    public SectionTab<DueDiligence> dueDiligence() {
        return section(DueDiligence.SECTION);
    }

    /** Team Information. */
    public SectionTab<TeamInformation> team() {
        return section(TeamInformation.SECTION);
    }

    /** Service Ability Offering. */
    public SectionTab<ServiceAbilityOffering> offering() {
        return section(ServiceAbilityOffering.SECTION);
    }

    /** Planning: objectives, items and tasks. */
    public SectionTab<Planning> planning() {
        return section(Planning.SECTION);
    }

    /** The mind map. */
    public SectionTab<MindMap> mindMap() {
        return section(MindMap.SECTION);
    }

    /**
     * Makes the mind map out of the subject, objectives, items and tasks, or brings it up to date: nodes that people made stay, as do
     * colours, folding, links and order. Tasks under no objective hang on a branch "Other tasks".
     *
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public SectionState<MindMap> generateMindMap() {
        return generateMindMap("Other tasks");
    }

    /** The same with another name for the branch of the tasks under no objective. */
    public SectionState<MindMap> generateMindMap(String otherTasks) {
        return new MindMapGeneration(wiring.changes(), actor).of(id, otherTasks);
    }

    /** The goals. */
    public SectionTab<Goals> goals() {
        return section(Goals.SECTION);
    }

    /** The values of the goals that come from the host's records. */
    public LiveMeasures liveMeasures() {
        return new LiveMeasures(wiring.changes(), actor, settings(), wiring.measures(), id);
    }

    /** The competitors. */
    public SectionTab<Competitors> competitors() {
        return section(Competitors.SECTION);
    }

    /** Meeting notes and call logs. */
    public SectionTab<Meetings> meetings() {
        return section(Meetings.SECTION);
    }

    /** The relationship map; {@link #relationshipInsight} reads it. */
    public SectionTab<RelationshipMap> relationshipMap() {
        return section(RelationshipMap.SECTION);
    }

    /** What the relationship map says today, in the tenant's time zone, with the tenant's minimum cast and cadences. */
    public RelationshipInsight relationshipInsight() {
        LocalDate today = LocalDate.ofInstant(
                wiring.changes().clock().instant(), settings().zone());
        return wiring.changes()
                .read(
                        actor,
                        id,
                        (stores, plan) -> stores.plans()
                                .section(id, RelationshipMap.SECTION)
                                .value()
                                .insight(
                                        today,
                                        stores.catalog()
                                                .only(RelationshipSettings.SECTION)
                                                .value()));
    }

    /** The whitespace map: business units against products. */
    public SectionTab<WhitespaceMap> whitespace() {
        return section(WhitespaceMap.SECTION);
    }

    /** The initiatives; {@link #promote} makes an opportunity of one. */
    public SectionTab<Initiatives> initiatives() {
        return section(Initiatives.SECTION);
    }

    /** The market position: growth and shares; {@link #bcg} says what they suggest. */
    public SectionTab<MarketPosition> marketPosition() {
        return section(MarketPosition.SECTION);
    }

    /** The BCG class, as the market position suggests it. */
    public BcgTab bcg() {
        return new BcgTab(wiring.changes(), actor, id, settings().bcgCuts());
    }

    /** The links to the host's records; {@link #link} makes one. */
    public SectionTab<Relations> relations() {
        return section(Relations.SECTION);
    }

    /** The relationship charter: what both sides have agreed on. */
    public CharterTab charter() {
        return new CharterTab(
                wiring.changes(), actor, id, project -> wiring.record(actor.tenant(), RecordKind.PROJECT, project));
    }

    /** The business reviews: agendas made of what changed, decisions that become tasks. */
    public ReviewsTab reviews() {
        return new ReviewsTab(wiring.changes(), actor, id, wiring.sections(), settings());
    }

    /** What the plan and its tasks have in the tenant's custom fields. */
    public CustomFieldTab customFields() {
        return new CustomFieldTab(
                wiring.changes(),
                actor,
                id,
                (work, plan) -> work.section(plan, Planning.SECTION).tasks());
    }

    /** The scorecards. */
    public ScorecardTab scorecards() {
        return new ScorecardTab(
                wiring.changes(),
                actor,
                id,
                new ScorecardTab.Surroundings(settings().zone(), wiring.hostFields(), this::chain));
    }

    /** What people say about it. */
    public CommentsTab comments() {
        return new CommentsTab(wiring.changes(), actor, id, wiring.sections());
    }

    /** Its files and links. */
    public FilesTab files() {
        return new FilesTab(wiring.changes(), actor, id, wiring.files(), wiring.fileLimits());
    }

    /** Any section, the host's own included. */
    public <S extends PlanSection> SectionTab<S> section(SectionType<S> type) {
        return new SectionTab<>(wiring.changes(), actor, id, type);
    }

    /**
     * Edits several sections in one transaction: all of them, or none.
     *
     * @throws io.accountplanning.error.ConflictException when one is not in the version any more that its edit was made from, with who
     *     changed what since
     * @throws InvalidException when a new section breaks a rule
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public void editTogether(SectionEdits edits) {
        edits.make(wiring.changes(), actor, id);
    }

    /**
     * Links a project, invoice, estimate or proposal of the host, which is asked for it. A record that is linked already stays so.
     *
     * @throws InvalidException when the host knows no such record, or says that it is another client's
     * @throws AccountPlanningException when the host has not supplied its records
     */
    public SectionState<Relations> link(RecordKind kind, String recordId) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(recordId, "recordId");
        HostRecord record = wiring.record(actor.tenant(), kind, recordId);
        ClientId owner = record.client();
        ClientId client = details().get().client().id();
        if (owner != null && !owner.equals(client)) {
            throw InvalidException.of(
                    "recordId",
                    "belongs to the client " + owner + ", and this plan is for " + client
                            + "; link it to a plan of that client",
                    recordId);
        }
        return relations().edit(relations -> relations.link(record));
    }

    /**
     * Takes away a link; the record stays in the host. Nothing happens when it is not linked.
     *
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public SectionState<Relations> unlink(RecordKind kind, String recordId) {
        return relations().edit(relations -> relations.unlink(kind, recordId));
    }

    /**
     * Takes over what the host has of the linked records now: titles, dates and amounts, and which are gone and count in no revenue any
     * more. What the host does not answer in time stays as it was. Jobs do the same for all plans ({@code jobs().records(now)}).
     *
     * @return how the records were before, and what could not be read
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public RecordsNow refreshRecords() {
        RecordsNow now = linkedRecords();
        LocalDate today = LocalDate.ofInstant(
                wiring.changes().clock().instant(), settings().zone());
        relations().edit(relations -> relations.taking(now, today));
        return now;
    }

    /**
     * The linked records as the host has them now, beside what was kept of them. What the host does not answer in time is
     * told with the reason, and the rest is there all the same.
     */
    public RecordsNow linkedRecords() {
        return RecordsNow.read(actor.tenant(), relations().get(), wiring.host().calls(), wiring.records());
    }

    /**
     * Creates a project in the host and links it, once: the same key again, or by another person, gives the same project.
     *
     * @throws io.accountplanning.error.ConflictException when somebody else is creating it, with who and since when
     * @throws AccountPlanningException when the host could not create it, with its exception as cause, or has not supplied its projects;
     *     then the plan is as it was
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public LinkedRecord createProject(NewProject project) {
        Objects.requireNonNull(project, "project");
        return new ProjectCreation(wiring.changes(), actor, id, wiring.projects(project.name())).create(project);
    }

    /** The tasks and milestones of the linked projects, in the order in which they were linked, each as far as the host tells. */
    public List<ProjectWork> projectWork() {
        return ProjectWork.read(
                actor.tenant(),
                relations().get(),
                wiring.host().calls(),
                wiring.host().projects());
    }

    /** The tasks that are tasks of the host, too, and are kept the same on both sides. */
    public HostTasksTab hostTasks() {
        return new HostTasksTab(wiring.changes(), actor, id, wiring.host().tasks());
    }

    /** What the host knows of the plan's client beside its name: addresses and contacts; empty when it knows nothing. */
    public HostAnswer<Optional<ClientProfile>> clientProfile() {
        return wiring.profile(actor.tenant(), details().get().client().id());
    }

    /**
     * Makes an opportunity of the host out of an initiative, once: the same again, or by another person, gives the same id.
     *
     * @return the host's id of the opportunity
     * @throws io.accountplanning.error.ConflictException when somebody else is promoting it, with who and since when
     * @throws InvalidException when it was dropped
     * @throws AccountPlanningException when the host could not create it, with its exception as cause, or has not supplied its
     *     opportunities
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public String promote(Initiative.Id initiative) {
        OpportunityGateway opportunities = wiring.opportunities();
        if (opportunities == null) {
            throw new AccountPlanningException(
                    "Cannot promote the initiative " + initiative.value()
                            + ": the host's opportunities are not connected.",
                    "Maybe give AccountPlanning.builder().opportunities(...) a gateway to them?");
        }
        return new Promotion(wiring.changes(), actor, id, opportunities).promote(initiative);
    }

    /** The approval: asking for it, giving it, and what has changed since. */
    public ApprovalTab approval() {
        return new ApprovalTab(wiring.changes(), actor, id, wiring.sections());
    }

    /** What is shared with the client, and whether it is shown the plan. */
    public SharingTab sharing() {
        return new SharingTab(wiring.changes(), actor, id, wiring.sections());
    }

    /** The updates that the client asked for. */
    public UpdateRequestsTab updateRequests() {
        return new UpdateRequestsTab(wiring.changes(), actor, id);
    }

    /** The activity log. */
    public Activity activity() {
        return new Activity(wiring.changes(), actor, id, wiring.sections());
    }

    /** The health score, its history, and giving it by hand. */
    public Health health() {
        return new Health(wiring.changes(), actor, wiring.healthRules(), id, this::documentOf);
    }

    /** What the plan still lacks, and what nobody has touched for long. */
    public Completeness completeness() {
        return new Completeness(wiring.changes(), actor, settings(), id, this::documentOf);
    }

    /** What was planned and what was invoiced. */
    public RevenueOfPlan revenue() {
        return new RevenueOfPlan(wiring.changes(), actor, settings(), id);
    }

    /** The plan with all its sections, read in one transaction: what documents are made from. */
    public PlanDocument document() {
        return wiring.changes().read(actor, id, this::documentOf);
    }

    /**
     * The plan with all its sections as they were at a moment, rebuilt from the activity log.
     *
     * @throws io.accountplanning.error.NotFoundException when it had not been created yet
     */
    public PlanDocument asOf(Instant moment) {
        return history().asOf(moment);
    }

    /** What differs between this plan, on the left, and another one that the actor sees. */
    public Comparison compareWith(PlanId other) {
        return Comparison.between(document(), new PlanWorkspace(wiring, actor, other).document());
    }

    /**
     * What differs between the plan as it was at one moment, on the left, and at another.
     *
     * @throws io.accountplanning.error.NotFoundException when it had not been created yet at one of them
     */
    public Comparison compareAsOf(Instant from, Instant to) {
        return Comparison.between(asOf(from), asOf(to));
    }

    /**
     * Creates the plan for the next period, behind this one in its chain and beside it in the tree.
     *
     * @param carried what goes along
     * @throws InvalidException when the plan has a follow-up already
     * @throws io.accountplanning.error.AccessDeniedException without the capability CREATE
     */
    public AccountPlan followUp(CarryForward carried) {
        return life().followUp(id, carried);
    }

    /**
     * Creates an independent copy without tasks: not nested, for the same client and period.
     *
     * @throws io.accountplanning.error.AccessDeniedException without the capability CREATE
     */
    public AccountPlan cloneAs(String subject) {
        return life().cloneAs(id, subject);
    }

    /**
     * Creates an independent copy for another period.
     *
     * @throws io.accountplanning.error.AccessDeniedException without the capability CREATE
     */
    public AccountPlan copyTo(PlanPeriod period, CarryForward carried) {
        return life().copyTo(id, period, carried);
    }

    /**
     * Moves the plan to another client. The last plan of a chain leaves its chain.
     *
     * @throws InvalidException when another plan follows it up, or the host's directory does not know the client
     */
    public AccountPlan moveTo(Client client) {
        return life().moveTo(id, wiring.known(actor.tenant(), client));
    }

    /** Makes it the primary plan of its client; the one that was it before ceases to be. */
    public AccountPlan makePrimary() {
        return life().makePrimary(id);
    }

    /** It ceases to be the primary plan of its client, which then has none. */
    public AccountPlan makeSecondary() {
        return life().makeSecondary(id);
    }

    /**
     * Moves it below a group plan in the tree, with everything below it.
     *
     * @throws InvalidException when it would stand below itself
     */
    public AccountPlan moveUnder(PlanId parent) {
        return life().moveUnder(id, parent);
    }

    /** Moves it to the top of the tree, with everything below it. */
    public AccountPlan moveToTop() {
        return life().moveUnder(id, null);
    }

    /** The chain of follow-ups that it is part of, from the first to the last, as far as the actor sees it. */
    public List<AccountPlan> chain() {
        return life().chain(id);
    }

    private History history() {
        return new History(wiring.changes(), actor, id, wiring.sections());
    }

    /** The plan with everything below it in the tree, as far as the actor sees it, and rolled up. */
    public PlanTree tree() {
        return new PlanTrees(wiring.changes(), actor, settings()).of(id);
    }

    private Settings settings() {
        return wiring.settings().of(actor.tenant());
    }

    private PlanLife life() {
        return new PlanLife(wiring.changes(), actor, PlanStatus.of(settings().defaultStatus()), wiring.sections());
    }

    private PlanDocument documentOf(PlanStores stores, AccountPlan plan) {
        return new PlanDocument(plan, stores.plans().sections(id, wiring.sections()));
    }
}
