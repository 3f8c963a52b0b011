package io.accountplanning.file;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** What is known of files across the plans of one tenant, within one transaction. */
public interface FileRepository {

    /** Those of the ids that a plan's file has, in the trash or not. */
    Set<UUID> known(Collection<UUID> ids);
}
