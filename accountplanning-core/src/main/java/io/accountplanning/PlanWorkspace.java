package io.accountplanning;

import io.accountplanning.activity.Activity;
import io.accountplanning.competitor.Competitors;
import io.accountplanning.duediligence.DueDiligence;
import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.goal.Goals;
import io.accountplanning.health.Health;
import io.accountplanning.host.HostRecord;
import io.accountplanning.host.RecordDirectory;
import io.accountplanning.host.RecordKind;
import io.accountplanning.meeting.Meetings;
import io.accountplanning.mindmap.MindMap;
import io.accountplanning.offering.ServiceAbilityOffering;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanStores;
import io.accountplanning.plan.SectionTab;
import io.accountplanning.planning.Planning;
import io.accountplanning.relation.Relations;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.settings.Settings;
import io.accountplanning.team.TeamInformation;
import java.util.Objects;

/** One plan, as one actor works on it: an accessor for each tab of its screen. Thread-safe. */
public final class PlanWorkspace {

    private final Wiring wiring;
    private final Actor actor;
    private final Settings settings;
    private final PlanId id;

    PlanWorkspace(Wiring wiring, Actor actor, Settings settings, PlanId id) {
        this.wiring = wiring;
        this.actor = actor;
        this.settings = settings;
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

    /** The goals. */
    public SectionTab<Goals> goals() {
        return section(Goals.SECTION);
    }

    /** The competitors. */
    public SectionTab<Competitors> competitors() {
        return section(Competitors.SECTION);
    }

    /** Meeting notes and call logs. */
    public SectionTab<Meetings> meetings() {
        return section(Meetings.SECTION);
    }

    /** The links to the host's records; {@link #link} makes one. */
    public SectionTab<Relations> relations() {
        return section(Relations.SECTION);
    }

    /** Any section, the host's own included. */
    public <S extends PlanSection> SectionTab<S> section(SectionType<S> type) {
        return new SectionTab<>(wiring.changes(), actor, id, type);
    }

    /**
     * Links a project, invoice, estimate or proposal of the host, which is asked for it. A record that is linked already stays so.
     *
     * @throws InvalidException when the host knows no such record
     * @throws AccountPlanningException when the host has not supplied its records
     */
    public SectionState<Relations> link(RecordKind kind, String recordId) {
        RecordDirectory records = wiring.records();
        if (records == null) {
            throw new AccountPlanningException(
                    "Cannot link " + kind + " " + recordId + ": the host's records are not connected.",
                    "Maybe give AccountPlanning.builder().records(...) a directory of them?");
        }
        HostRecord record = Objects.requireNonNull(records.find(kind, recordId), "RecordDirectory.find returned null")
                .orElseThrow(() -> InvalidException.of("recordId", "the host knows no such " + kind, recordId));
        return relations().edit(relations -> relations.link(record));
    }

    /** The activity log. */
    public Activity activity() {
        return new Activity(wiring.changes(), actor, id);
    }

    /** The health score. */
    public Health health() {
        return new Health(wiring.changes(), actor, settings, id, this::documentOf);
    }

    /** The plan with all its sections, read in one transaction: what documents are made from. */
    public PlanDocument document() {
        return wiring.changes().read(actor, id, this::documentOf);
    }

    private PlanDocument documentOf(PlanStores stores, AccountPlan plan) {
        return new PlanDocument(plan, stores.plans().sections(id, wiring.sections()));
    }
}
