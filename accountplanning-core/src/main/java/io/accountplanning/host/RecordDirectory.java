package io.accountplanning.host;

import java.util.Optional;

/** The host's projects, invoices, estimates and proposals. Must be thread-safe. Left out: nothing can be linked by id. */
@FunctionalInterface
public interface RecordDirectory {

    /** The record of that kind and id; empty refuses the link. Must not return null. */
    Optional<HostRecord> find(RecordKind kind, String id);
}
