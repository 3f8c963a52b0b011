package io.accountplanning.relation;

import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.Violation;
import io.accountplanning.host.HostRecord;
import io.accountplanning.host.RecordKind;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.MadeInHost;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanWork;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Creates a project of the host for a plan and links it, once, as {@link MadeInHost} does. Thread-safe. */
public final class ProjectCreation {

    private final PlanChanges<?> changes;
    private final Actor actor;
    private final PlanId id;
    private final ProjectGateway projects;

    /** A wish that was claimed. */
    private record Claimed(ProjectRequest request, ProjectOrder order) {}

    /** Wires the operation; the façade does this for a host. */
    public ProjectCreation(PlanChanges<?> changes, Actor actor, PlanId id, ProjectGateway projects) {
        this.changes = changes;
        this.actor = actor;
        this.id = id;
        this.projects = projects;
    }

    /**
     * Creates a project and links it; the same key again gives the same project, and when that is linked already nothing is written.
     *
     * @throws io.accountplanning.error.ConflictException when somebody else is creating it, with who and since when
     * @throws AccountPlanningException when the host could not create it, with its exception as cause; then the plan is as it was
     * @throws io.accountplanning.error.AccessDeniedException without the capability EDIT
     */
    public LinkedRecord create(NewProject project) {
        return linked(project)
                .orElseGet(() -> new MadeInHost<Claimed, LinkedRecord>(changes, actor).once(new OfKey(project)));
    }

    /** The project of that key, when the host has it and the plan is linked to it. The host is only asked when there is one to be found. */
    private Optional<LinkedRecord> linked(NewProject project) {
        if (relations().ofKind(RecordKind.PROJECT).isEmpty()) {
            return Optional.empty();
        }
        Optional<HostRecord> known;
        try {
            known = Objects.requireNonNull(
                    projects.find(actor.tenant(), keyOf(project)), "ProjectGateway.find returned null");
        } catch (RuntimeException e) {
            return Optional.empty(); // the steps ask again, and tell what is wrong
        }
        Relations now = relations();
        return known.filter(found -> now.link(found).equals(now))
                .flatMap(found -> now.find(RecordKind.PROJECT, found.id()));
    }

    private Relations relations() {
        return changes.work(
                actor,
                "the projects of plan " + id,
                work -> work.section(work.live(id, Capability.EDIT), Relations.SECTION));
    }

    private String keyOf(NewProject project) {
        return id + ":" + project.key();
    }

    /** The steps for one wish; its claim is a row of its own until the project is linked. */
    private final class OfKey implements MadeInHost.Steps<Claimed, LinkedRecord> {

        private final NewProject project;

        private OfKey(NewProject project) {
            this.project = project;
        }

        @Override
        public String what() {
            return "the project \"" + project.name() + "\" of plan " + id;
        }

        @Override
        public MadeInHost.Claim<Claimed, LinkedRecord> claim(PlanWork<?> work) {
            AccountPlan plan = work.live(id, Capability.EDIT);
            ProjectRequest request = ProjectRequest.of(project, work.now());
            work.edit(id, ProjectRequests.SECTION, before -> {
                before.find(project.key())
                        .ifPresent(other -> MadeInHost.requireNobodyAtIt(
                                "The project \"" + other.name() + "\" of " + plan.number(),
                                "creating",
                                other.requestedBy(),
                                other.requestedAt(),
                                work.now().at()));
                return before.with(request);
            });
            return MadeInHost.Claim.of(new Claimed(
                    request,
                    new ProjectOrder(
                            keyOf(project), actor.tenant(), plan.client(), id, plan.number(), actor.user(), project)));
        }

        @Override
        public LinkedRecord make(Claimed claimed) {
            HostRecord made = MadeInHost.findOrCreate(
                    "ProjectGateway",
                    claimed.order().key(),
                    key -> projects.find(actor.tenant(), key),
                    () -> projects.create(claimed.order()));
            if (made.kind() != RecordKind.PROJECT) {
                throw new IllegalStateException(
                        "a project is of the kind PROJECT, the host gave " + made.kind() + " " + made.id());
            }
            List<Violation> faults = Relations.SECTION.check(Relations.EMPTY.link(made));
            if (!faults.isEmpty()) {
                throw new InvalidException(faults);
            }
            return LinkedRecord.of(made);
        }

        @Override
        public void release(PlanWork<?> work, Claimed claimed) {
            work.edit(id, ProjectRequests.SECTION, before -> before.without(claimed.request()));
        }

        @Override
        public AccountPlanningException failure(Claimed claimed, RuntimeException cause) {
            return new AccountPlanningException(
                    "The host could not create the project \"" + project.name() + "\" for "
                            + claimed.order().planNumber() + ": " + AccountPlanningException.reasonOf(cause),
                    "Maybe put right what the host says, and create it again?",
                    cause);
        }

        @Override
        public LinkedRecord keep(PlanWork<?> work, Claimed claimed, LinkedRecord made) {
            Relations after = work.edit(id, Relations.SECTION, before -> before.link(made))
                    .value();
            work.edit(id, ProjectRequests.SECTION, before -> before.without(claimed.request()));
            return after.find(RecordKind.PROJECT, made.recordId()).orElseThrow();
        }
    }
}
