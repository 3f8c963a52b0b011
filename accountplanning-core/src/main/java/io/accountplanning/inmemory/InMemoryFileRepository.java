package io.accountplanning.inmemory;

import io.accountplanning.file.FileRepository;
import io.accountplanning.file.PlanFiles;
import io.accountplanning.host.TenantId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is known of files in memory. */
final class InMemoryFileRepository implements FileRepository {

    private final InMemoryPlanRepository plans;

    InMemoryFileRepository(TenantId tenant, Tables tables) {
        this.plans = new InMemoryPlanRepository(tenant, tables);
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        Set<UUID> wanted = new HashSet<>(ids);
        return plans.all()
                .flatMap(plan -> plans.section(plan.id(), PlanFiles.SECTION).value().files().stream())
                .map(file -> file.id().value())
                .filter(wanted::contains)
                .collect(Collectors.toUnmodifiableSet());
    }
}
