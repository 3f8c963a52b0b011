package io.accountplanning.file;

import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.host.TenantId;
import io.accountplanning.job.Job;
import io.accountplanning.job.JobReport;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.PlanChanges;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Clears away what the host keeps of files that no plan has: of purged plans, and what a crash has left over. What was kept within the
 * last day is left alone: its plan may be about to know it. Thread-safe.
 */
public final class FilesJob implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(FilesJob.class);

    static final String NAME = "files";
    private static final Duration LEFT_ALONE = Duration.ofDays(1);
    private static final int PAGE = 500;

    private final PlanChanges<? extends FileIndex> changes;
    private final @Nullable FileStore store;

    /**
     * Wires the job; the façade does this for a host.
     *
     * @param store null when the host keeps no files
     */
    public FilesJob(PlanChanges<? extends FileIndex> changes, @Nullable FileStore store) {
        this.changes = changes;
        this.store = store;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JobReport run(TenantId tenant, Instant now) {
        if (store == null) {
            return JobReport.nothing(NAME, tenant);
        }
        try {
            int cleared = clear(store, tenant, now.minus(LEFT_ALONE));
            LOG.debug("{} files that no plan of tenant {} has were cleared away", cleared, tenant);
            return JobReport.nothing(NAME, tenant);
        } catch (IOException e) {
            LOG.warn("The files of tenant {} could not be cleared away; the next run tries again", tenant, e);
            return new JobReport(
                    NAME,
                    tenant,
                    List.of(),
                    List.of(),
                    List.of(),
                    "The host's files could not be cleared away: " + AccountPlanningException.reasonOf(e));
        }
    }

    private int clear(FileStore files, TenantId tenant, Instant before) throws IOException {
        int cleared = 0;
        List<FileStore.Kept> page = files.list(tenant, null, PAGE);
        while (!page.isEmpty()) {
            Set<UUID> known =
                    known(tenant, page.stream().map(kept -> kept.key().id()).toList());
            for (FileStore.Kept kept : page) {
                if (kept.keptAt().isBefore(before) && !known.contains(kept.key().id())) {
                    files.delete(kept.key());
                    cleared++;
                }
            }
            page = files.list(tenant, page.get(page.size() - 1).key().id(), PAGE);
        }
        return cleared;
    }

    private Set<UUID> known(TenantId tenant, List<UUID> ids) {
        return changes.readAll(
                Actor.system(NAME).in(tenant),
                (stores, visible) -> stores.files().known(ids));
    }
}
