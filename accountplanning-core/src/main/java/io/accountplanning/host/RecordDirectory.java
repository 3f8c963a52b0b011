package io.accountplanning.host;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The host's projects, invoices, estimates and proposals. Must be thread-safe. Left out: nothing can be linked by id. */
@FunctionalInterface
public interface RecordDirectory {

    /** A tenant's record of that kind and id; empty refuses the link. Must not return null. */
    Optional<HostRecord> find(TenantId tenant, RecordKind kind, String id);

    /**
     * Those of the records that there are, by their ids. Called when a screen shows how the records of a plan are now, on a thread of the
     * library's, and not waited for longer than the builder's {@code hostTimeout}. Default: {@link #find} for each; a host that can
     * answer with one question does so here. Must not return null.
     *
     * @param ids different ones, at least one
     */
    default Map<String, HostRecord> find(TenantId tenant, RecordKind kind, Collection<String> ids) {
        Map<String, HostRecord> found = new LinkedHashMap<>();
        ids.forEach(id -> Objects.requireNonNull(find(tenant, kind, id), "RecordDirectory.find returned null")
                .ifPresent(record -> found.put(id, record)));
        return found;
    }
}
