package io.accountplanning.relation;

import io.accountplanning.host.HostRecord;
import io.accountplanning.host.TenantId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The host's projects: creates them, and tells what is done in them. Must be thread-safe, and must not return null. Left out: creating is
 * refused, and what is done in projects is not known.
 *
 * <p>Of several who want the same project only one asks at a time, and each asks {@link #find} before {@link #create}, so a host that
 * keeps the key with the project gets one, whoever crashed where. One thing the library cannot rule out: a call of {@link #create} that
 * takes longer than five minutes, so that another takes over. A unique constraint on the key, with {@link #create} giving back the
 * project that is there, rules that out too.
 */
public interface ProjectGateway {

    /** The project that was created for that tenant with that key; empty when there is none. Called on the thread of whoever wants it. */
    Optional<HostRecord> find(TenantId tenant, String key);

    /**
     * Creates a project and keeps the key with it, in one transaction of the host. Called on the thread of whoever wants it.
     *
     * @return the project, of the kind PROJECT; its id has at most 200 characters
     */
    HostRecord create(ProjectOrder order);

    /**
     * The tasks of projects, by their ids, in the order of the screen; a project without tasks has an empty list. Called on a thread of
     * the library's, and not waited for longer than the builder's {@code hostTimeout}.
     */
    Map<String, List<ProjectTask>> tasks(TenantId tenant, Collection<String> projects);

    /** The milestones of projects, as {@link #tasks} gives their tasks. */
    Map<String, List<ProjectMilestone>> milestones(TenantId tenant, Collection<String> projects);
}
