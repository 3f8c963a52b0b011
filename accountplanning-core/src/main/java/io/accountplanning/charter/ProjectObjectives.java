package io.accountplanning.charter;

import io.accountplanning.catalog.Catalog;
import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.catalog.CatalogStore;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.Violation;
import io.accountplanning.host.HostRecord;
import io.accountplanning.host.UserId;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanWork;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which projects of the host serve which strategic objectives. Whoever created a project may link it; only an administrator edits
 * the links of others. Thread-safe.
 */
public final class ProjectObjectives {

    private static final Catalog<ProjectLink> LINKS = Catalog.of(ProjectLink.SECTION);

    private final PlanChanges<? extends CatalogStore> changes;
    private final Actor actor;
    private final ProjectRecords projects;

    /** Wires the service; the façade does this for a host. */
    public ProjectObjectives(PlanChanges<? extends CatalogStore> changes, Actor actor, ProjectRecords projects) {
        this.changes = changes;
        this.actor = actor;
        this.projects = projects;
    }

    /**
     * Links a project to these strategic objectives, and to no others. Of two who link it first at once one succeeds, the other is
     * told who did.
     *
     * @param projectId the host's id of the project
     * @param objectives one or several in use, or linked already; none takes the links away
     * @return the link as it is stored now
     * @throws InvalidException when the host knows no such project, or one of them is no strategic objective in use
     * @throws io.accountplanning.error.AccessDeniedException without one of the capabilities CREATE and EDIT, or when somebody else created the project or linked it
     *     first, and the actor is no administrator
     * @throws io.accountplanning.error.AccountPlanningException while no strategic objective is in use, or when the host has not
     *     supplied its records
     */
    public CatalogEntry<ProjectLink> link(String projectId, Set<StrategicObjective.Id> objectives) {
        HostRecord project = projects.find(projectId);
        return work("the objectives of project " + projectId, work -> link(work, project, objectives));
    }

    private CatalogEntry<ProjectLink> link(
            PlanWork<? extends CatalogStore> work, HostRecord project, Set<StrategicObjective.Id> objectives) {
        if (!work.allows(Capability.CREATE)) {
            work.require(Capability.EDIT, "project " + project.id());
        }
        StrategicObjectives strategic =
                StrategicObjectives.in(work.stores().catalog()).value();
        return new CatalogEntry<>(
                project.id(),
                LINKS.edit(work, project.id(), null, before -> linked(work, project, before, strategic, objectives)));
    }

    /** Who may link is decided on the very link that is saved: of two who link first at once, the slower one is tried on the other's. */
    private ProjectLink linked(
            PlanWork<?> work,
            HostRecord project,
            ProjectLink before,
            StrategicObjectives strategic,
            Set<StrategicObjective.Id> objectives) {
        UserId creator = creator(project, before);
        if (!creator.equals(actor.user())) {
            work.require(
                    Capability.ADMINISTER,
                    "the objectives of project " + project.title() + " (" + project.id() + "), which " + creator
                            + (project.createdBy() == null ? " linked" : " created"));
        }
        requireInUse(strategic.required(), before, objectives);
        if (objectives.isEmpty() && before.createdBy() == null) {
            throw InvalidException.of("objectives", "are one or several; name those that the project serves", null);
        }
        return ProjectLink.of(project, creator, objectives);
    }

    private UserId creator(HostRecord project, ProjectLink before) {
        return Optional.ofNullable(project.createdBy())
                .or(() -> Optional.ofNullable(before.createdBy()))
                .orElse(actor.user());
    }

    private static void requireInUse(
            StrategicObjectives strategic, ProjectLink before, Collection<StrategicObjective.Id> objectives) {
        List<Violation> violations = objectives.stream()
                .filter(id -> !before.serves(id)
                        && strategic.find(id).filter(StrategicObjective::active).isEmpty())
                .map(id -> new Violation(
                        "objectives",
                        "has one that is no strategic objective in use; alice.strategicObjectives().state() has"
                                + " those that are",
                        Objects.toString(id.value())))
                .toList();
        if (!violations.isEmpty()) {
            throw new InvalidException(violations);
        }
    }

    /** The link of a project; empty when it serves no objective. */
    public Optional<ProjectLink> of(String projectId) {
        return work(
                "the objectives of project " + projectId,
                work -> Optional.of(LINKS.find(work, projectId).value())
                        .filter(link -> !link.objectives().isEmpty()));
    }

    /** The links of the projects that serve an objective, one that is no longer in use too, in the order of the projects' ids. */
    public List<CatalogEntry<ProjectLink>> projectsOf(StrategicObjective.Id objective) {
        return work(
                "the projects of objective " + objective.value(),
                work -> LINKS.all(work).stream()
                        .filter(entry -> entry.value().serves(objective))
                        .toList());
    }

    private <T> T work(String what, Function<PlanWork<? extends CatalogStore>, T> operation) {
        return changes.work(actor, what, operation);
    }
}
