package io.accountplanning;

import io.accountplanning.approval.Approval;
import io.accountplanning.charter.Charter;
import io.accountplanning.charter.ProjectLink;
import io.accountplanning.charter.StrategicObjectives;
import io.accountplanning.comment.Comments;
import io.accountplanning.competitor.Competitors;
import io.accountplanning.customfield.CustomField;
import io.accountplanning.customfield.CustomValues;
import io.accountplanning.duediligence.DueDiligence;
import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.file.FileLimits;
import io.accountplanning.file.FileStore;
import io.accountplanning.file.PlanFiles;
import io.accountplanning.filter.SavedFilter;
import io.accountplanning.goal.Goals;
import io.accountplanning.goal.MeasureSource;
import io.accountplanning.health.HealthOverride;
import io.accountplanning.health.HealthRules;
import io.accountplanning.health.HealthSettings;
import io.accountplanning.host.Client;
import io.accountplanning.host.ClientDirectory;
import io.accountplanning.host.ClientId;
import io.accountplanning.host.ClientProfile;
import io.accountplanning.host.HostAnswer;
import io.accountplanning.host.HostCalls;
import io.accountplanning.host.HostRecord;
import io.accountplanning.host.RecordDirectory;
import io.accountplanning.host.RecordKind;
import io.accountplanning.host.StaffNames;
import io.accountplanning.host.TenantId;
import io.accountplanning.initiative.Initiatives;
import io.accountplanning.initiative.OpportunityGateway;
import io.accountplanning.marketposition.MarketPosition;
import io.accountplanning.meeting.Meetings;
import io.accountplanning.mindmap.MindMap;
import io.accountplanning.notification.MessagePorts;
import io.accountplanning.notification.MessageTemplate;
import io.accountplanning.notification.NotificationPreferences;
import io.accountplanning.notification.NotificationSettings;
import io.accountplanning.notification.NotificationSink;
import io.accountplanning.offering.ServiceAbilityOffering;
import io.accountplanning.plan.Placement;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.planning.Planning;
import io.accountplanning.portal.PortalSettings;
import io.accountplanning.portal.UpdateRequests;
import io.accountplanning.preset.DocumentPreset;
import io.accountplanning.privacy.LoggedErasure;
import io.accountplanning.relation.ProjectGateway;
import io.accountplanning.relation.ProjectRequests;
import io.accountplanning.relation.Relations;
import io.accountplanning.relationshipmap.RelationshipMap;
import io.accountplanning.relationshipmap.RelationshipSettings;
import io.accountplanning.review.BusinessReviews;
import io.accountplanning.risk.RiskRules;
import io.accountplanning.scorecard.HostFields;
import io.accountplanning.scorecard.ScorecardTemplate;
import io.accountplanning.scorecard.ScorecardVersions;
import io.accountplanning.scorecard.Scorecards;
import io.accountplanning.section.SectionType;
import io.accountplanning.settings.Settings;
import io.accountplanning.settings.SettingsSource;
import io.accountplanning.sharing.Sharing;
import io.accountplanning.storage.Repositories;
import io.accountplanning.tasksync.TaskLinks;
import io.accountplanning.team.TeamInformation;
import io.accountplanning.template.Template;
import io.accountplanning.text.ReadableName;
import io.accountplanning.whitespace.WhitespaceMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the workspaces share. */
record Wiring(
        PlanChanges<Repositories> changes,
        SettingsSource settings,
        @Nullable ClientDirectory clients,
        @Nullable RecordDirectory records,
        @Nullable OpportunityGateway opportunities,
        List<SectionType<?>> sections,
        RiskRules riskRules,
        @Nullable MeasureSource measures,
        HostFields hostFields,
        HealthRules healthRules,
        @Nullable FileStore files,
        FileLimits fileLimits,
        MessagePorts messages,
        NotificationSink notifications,
        HostPorts host) {

    /** The library's own sections, in the order of the screen. */
    static final List<SectionType<?>> OWN_SECTIONS = List.of(
            DueDiligence.SECTION,
            TeamInformation.SECTION,
            ServiceAbilityOffering.SECTION,
            Planning.SECTION,
            Charter.SECTION,
            MindMap.SECTION,
            Goals.SECTION,
            Competitors.SECTION,
            RelationshipMap.SECTION,
            WhitespaceMap.SECTION,
            Initiatives.SECTION,
            Scorecards.SECTION,
            Meetings.SECTION,
            BusinessReviews.SECTION,
            MarketPosition.SECTION,
            Relations.SECTION,
            ProjectRequests.SECTION,
            TaskLinks.SECTION,
            CustomValues.SECTION,
            Comments.SECTION,
            PlanFiles.SECTION,
            Approval.SECTION,
            HealthOverride.SECTION,
            Sharing.SECTION,
            UpdateRequests.SECTION);

    /** What the tenant keeps beside its plans: the kinds of the catalog. */
    static final List<SectionType<?>> OWN_CATALOG = List.of(
            Settings.SECTION,
            SavedFilter.SECTION,
            Template.SECTION,
            CustomField.SECTION,
            ScorecardVersions.SECTION,
            ScorecardTemplate.SECTION,
            StrategicObjectives.SECTION,
            ProjectLink.SECTION,
            RiskRules.SECTION,
            HealthSettings.SECTION,
            RelationshipSettings.SECTION,
            PortalSettings.SECTION,
            NotificationSettings.SECTION,
            DocumentPreset.SECTION,
            NotificationPreferences.SECTION,
            MessageTemplate.SECTION,
            LoggedErasure.SECTION);

    /** Everything whose cells a storage holds. */
    List<SectionType<?>> texts() {
        List<SectionType<?>> all = new ArrayList<>(List.of(PlanDetails.SECTION, Placement.SECTION));
        all.addAll(sections);
        all.addAll(OWN_CATALOG);
        return all;
    }

    /** The client as the host knows it now. */
    Client known(TenantId tenant, Client client) {
        if (clients == null) {
            return client;
        }
        return HostCalls.require(
                        "ClientDirectory.find", "client " + client.id(), () -> clients.find(tenant, client.id()))
                .orElseThrow(() -> InvalidException.of("client", "the host knows no such client", client.id()));
    }

    /** What a tenant's people are called. */
    StaffNames names(TenantId tenant) {
        return StaffNames.of(tenant, messages.staff(), host.calls());
    }

    /** What the host knows of a client, as far as it answers. */
    HostAnswer<Optional<ClientProfile>> profile(TenantId tenant, ClientId client) {
        return clients == null
                ? HostAnswer.notConnected("clients(...)")
                : host.calls().ask("ClientDirectory.profile", () -> clients.profile(tenant, client));
    }

    /** The host's projects, to create one. */
    ProjectGateway projects(String project) {
        ProjectGateway gateway = host.projects();
        if (gateway == null) {
            throw new AccountPlanningException(
                    "Cannot create the project \"" + project + "\": the host's projects are not connected.",
                    "Maybe give AccountPlanning.builder().projects(...) a gateway to them?");
        }
        return gateway;
    }

    /** A client, as far as the host answers. */
    HostAnswer<Optional<Client>> find(TenantId tenant, ClientId id) {
        return clients == null
                ? HostAnswer.notConnected("clients(...)")
                : host.calls().ask("ClientDirectory.find", () -> clients.find(tenant, id));
    }

    /**
     * A record as the host knows it now.
     *
     * @throws InvalidException when the host knows no such record
     * @throws AccountPlanningException when the host has not supplied its records
     */
    HostRecord record(TenantId tenant, RecordKind kind, String recordId) {
        String called = ReadableName.of(kind.name()).toLowerCase(Locale.ROOT);
        if (records == null) {
            throw new AccountPlanningException(
                    "Cannot link " + called + " " + recordId + ": the host's records are not connected.",
                    "Maybe give AccountPlanning.builder().records(...) a directory of them?");
        }
        HostRecord found = HostCalls.require(
                        "RecordDirectory.find", called + " " + recordId, () -> records.find(tenant, kind, recordId))
                .orElseThrow(() -> InvalidException.of("recordId", "the host knows no such " + called, recordId));
        if (found.kind() != kind || !found.id().equals(recordId)) {
            throw new AccountPlanningException(
                    "RecordDirectory.find of the host gave " + found.kind() + " " + found.id()
                            + " when it was asked for " + kind + " " + recordId + ".",
                    "Maybe compare the ids in its find(...)?");
        }
        return found;
    }
}
