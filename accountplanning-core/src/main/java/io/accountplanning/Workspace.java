package io.accountplanning;

import io.accountplanning.activity.PortfolioActivity;
import io.accountplanning.bcg.BcgMatrix;
import io.accountplanning.board.Board;
import io.accountplanning.bulk.Bulk;
import io.accountplanning.bulk.PlanIntake;
import io.accountplanning.catalog.CatalogTab;
import io.accountplanning.catalog.SettingsTab;
import io.accountplanning.catalog.StoredSettings;
import io.accountplanning.charter.ProjectObjectives;
import io.accountplanning.charter.StrategicObjectives;
import io.accountplanning.comparison.Comparison;
import io.accountplanning.customfield.CustomFields;
import io.accountplanning.dashboard.Dashboard;
import io.accountplanning.filter.PlanList;
import io.accountplanning.filter.SavedFilters;
import io.accountplanning.health.HealthSettingsTab;
import io.accountplanning.host.ClientId;
import io.accountplanning.host.RecordKind;
import io.accountplanning.host.StaffNames;
import io.accountplanning.lifecycle.PlanLife;
import io.accountplanning.lifecycle.Trash;
import io.accountplanning.mergefield.MergeFields;
import io.accountplanning.mergefield.PlanMergeFields;
import io.accountplanning.notification.Assignees;
import io.accountplanning.notification.AssigneesNotified;
import io.accountplanning.notification.MessageTemplates;
import io.accountplanning.notification.NotificationPreferencesTab;
import io.accountplanning.notification.NotificationSettings;
import io.accountplanning.notification.Notifications;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.plan.Plans;
import io.accountplanning.portal.ClientTab;
import io.accountplanning.portal.PortalSettings;
import io.accountplanning.preset.DocumentPresets;
import io.accountplanning.privacy.Privacy;
import io.accountplanning.relation.PlansOfRecord;
import io.accountplanning.relationshipmap.RelationshipSettings;
import io.accountplanning.revenue.PortfolioRevenue;
import io.accountplanning.risk.AtRisk;
import io.accountplanning.risk.RiskRulesTab;
import io.accountplanning.scorecard.ScorecardTemplates;
import io.accountplanning.settings.Settings;
import io.accountplanning.tasklist.TaskFilter;
import io.accountplanning.tasklist.TaskList;
import io.accountplanning.template.Templates;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What one actor can do; one method for each screen. Thread-safe. */
public final class Workspace {

    private static final int PLANS_OF_A_RECORD = 100;

    private final Wiring wiring;
    private final Actor actor;

    Workspace(Wiring wiring, Actor actor) {
        this.wiring = wiring;
        this.actor = actor;
    }

    /** Creates, opens, deletes and restores plans. */
    public Plans plans() {
        return new Plans(wiring.changes(), actor, current(), client -> wiring.known(actor.tenant(), client));
    }

    /** The list of plans: filtered, sorted, page by page. */
    public PlanList list() {
        return new PlanList(wiring.changes(), actor, current());
    }

    /** The filters that people keep, their own and the shared ones. */
    public SavedFilters savedFilters() {
        return new SavedFilters(wiring.changes(), actor);
    }

    /** The presets of documents: which sections, in which order, for whom. */
    public DocumentPresets documentPresets() {
        return new DocumentPresets(wiring.changes(), actor, wiring.sections());
    }

    /** The fields that the tenant adds to its plans and tasks. */
    public CustomFields customFields() {
        return new CustomFields(wiring.changes(), actor);
    }

    /** What scorecards ask, in versions. */
    public ScorecardTemplates scorecardTemplates() {
        return new ScorecardTemplates(wiring.changes(), actor);
    }

    /** The tasks of all plans, by deadline. */
    public TaskList tasks() {
        return new TaskList(wiring.changes(), actor, current());
    }

    /** The Kanban board: a column of cards for each status. */
    public Board board() {
        return new Board(wiring.changes(), actor, current());
    }

    /** The dashboard: the portfolio in figures. */
    public Dashboard dashboard() {
        return new Dashboard(wiring.changes(), actor, current(), wiring.riskRules());
    }

    /** The accounts at risk, with the reasons. */
    public AtRisk atRisk() {
        return new AtRisk(wiring.changes(), actor, current(), wiring.riskRules());
    }

    /** When accounts are at risk. */
    public RiskRulesTab riskRules() {
        return new RiskRulesTab(wiring.changes(), actor, wiring.riskRules());
    }

    /** What relationship maps are to have: the minimum cast, and how often people are to be met. */
    public CatalogTab<RelationshipSettings> relationshipSettings() {
        return new CatalogTab<>(
                wiring.changes(), actor, RelationshipSettings.SECTION, "the settings of relationship maps");
    }

    /** Whether clients find their plans in the portal, and how much they may ask for. */
    public CatalogTab<PortalSettings> portalSettings() {
        return new CatalogTab<>(wiring.changes(), actor, PortalSettings.SECTION, "the settings of the client portal");
    }

    /** What the organisation wants to achieve with its relationships; charters and projects refer to it. */
    public CatalogTab<StrategicObjectives> strategicObjectives() {
        return new CatalogTab<>(wiring.changes(), actor, StrategicObjectives.SECTION, "the strategic objectives");
    }

    /** Which projects of the host serve which strategic objectives. */
    public ProjectObjectives projectObjectives() {
        return new ProjectObjectives(
                wiring.changes(), actor, project -> wiring.record(actor.tenant(), RecordKind.PROJECT, project));
    }

    /** How health is scored: what the factors count, and the limits of the bands. */
    public HealthSettingsTab healthSettings() {
        return new HealthSettingsTab(wiring.changes(), actor, wiring.healthRules());
    }

    /** What the actor was told. */
    public Notifications notifications() {
        return new Notifications(wiring.changes(), actor, current(), wiring.messages());
    }

    /** What the actor wants to be told, and how. */
    public NotificationPreferencesTab notificationPreferences() {
        return new NotificationPreferencesTab(wiring.changes(), actor);
    }

    /** When people are reminded. */
    public CatalogTab<NotificationSettings> notificationSettings() {
        return new CatalogTab<>(wiring.changes(), actor, NotificationSettings.SECTION, "the settings of notifications");
    }

    /** What is written to people, by kind and language. */
    public MessageTemplates messageTemplates() {
        return new MessageTemplates(wiring.changes(), actor, wiring.messages().links() != null);
    }

    /**
     * Tells each person in charge of all their overdue tasks that the actor sees, in one message; the actor is not told of their own.
     *
     * @param filter which tasks; those that are not overdue are left out
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public AssigneesNotified notifyAssignees(TaskFilter filter) {
        return new Assignees(
                        wiring.changes(),
                        actor,
                        current().zone(),
                        wiring.notifications(),
                        wiring.host().calls(),
                        wiring.messages().staff())
                .tell(filter);
    }

    /**
     * What people are called, as the host says; the id of whom it does not know, and of all whom it does not tell within
     * {@code hostTimeout}. Take a new one for each screen and document.
     */
    public StaffNames staffNames() {
        return wiring.names(actor.tenant());
    }

    /** The merge fields of a plan's document, for templates of the host; people are called as the host says, links lead where it says. */
    public MergeFields<PlanDocument> mergeFields() {
        return PlanMergeFields.of(staffNames()::of, plan -> wiring.messages().link(actor.tenant(), plan));
    }

    /** Revenue versus plan, over all plans. */
    public PortfolioRevenue revenue() {
        return new PortfolioRevenue(
                wiring.changes(),
                actor,
                current(),
                wiring.host().calls(),
                wiring.host().rates());
    }

    /** The activity log of all plans. */
    public PortfolioActivity activity() {
        return new PortfolioActivity(wiring.changes(), actor, wiring.sections());
    }

    /** The growth-share matrix of the portfolio. */
    public BcgMatrix bcgMatrix() {
        return new BcgMatrix(wiring.changes(), actor, current());
    }

    /** One client with its plans. */
    public ClientTab client(ClientId id) {
        LocalDate today = LocalDate.ofInstant(
                wiring.changes().clock().instant(), current().zone());
        return new ClientTab(
                wiring.changes(),
                actor,
                id,
                list(),
                today,
                () -> wiring.find(actor.tenant(), id),
                () -> wiring.profile(actor.tenant(), id));
    }

    /** One plan, tab by tab. Whether it exists and may be seen shows at the first call. */
    public PlanWorkspace plan(PlanId id) {
        return new PlanWorkspace(wiring, actor, id);
    }

    /**
     * The plans outside the trash that are linked to a record of the host and that the actor sees: the first 100, by their ids, so the oldest
     * first.
     */
    public List<AccountPlan> plansOf(RecordKind kind, String recordId) {
        return new PlansOfRecord(wiring.changes(), actor).page(kind, recordId, null, PLANS_OF_A_RECORD);
    }

    /**
     * The 100 behind that plan.
     *
     * @param after the last one that was given
     */
    public List<AccountPlan> plansOf(RecordKind kind, String recordId, PlanId after) {
        return new PlansOfRecord(wiring.changes(), actor)
                .page(kind, recordId, Objects.requireNonNull(after, "after"), PLANS_OF_A_RECORD);
    }

    /** What differs between two plans that the actor sees, or two periods of one: the first is on the left. */
    public Comparison compare(PlanId left, PlanId right) {
        return plan(left).compareWith(right);
    }

    /** The plans that were deleted: restores and purges them. */
    public Trash trash() {
        return new Trash(wiring.changes(), actor, current());
    }

    /** The templates: saved from plans, and plans started from them. */
    public Templates templates() {
        return new Templates(wiring.changes(), actor, plans(), wiring.sections());
    }

    /** The same done to many plans. */
    public Bulk bulk() {
        PlanLife life =
                new PlanLife(wiring.changes(), actor, PlanStatus.of(current().defaultStatus()), wiring.sections());
        return new Bulk(wiring.changes(), actor, life, list());
    }

    /** Takes in many plans from elsewhere: new ones, and changes of those that are there. */
    public PlanIntake intake() {
        return new PlanIntake(wiring.changes(), actor, plans());
    }

    /** The tenant's settings. */
    public SettingsTab settings() {
        return new SettingsTab(
                wiring.changes(), actor, wiring.settings() instanceof StoredSettings stored ? stored : null);
    }

    /** What is held about one person: given out, and erased. For administrators. */
    public Privacy privacy() {
        return new Privacy(wiring.changes(), actor, wiring.texts());
    }

    private Settings current() {
        return wiring.settings().of(actor.tenant());
    }
}
