package io.accountplanning.samples.quickstart.host;

import io.accountplanning.host.HostRecord;
import io.accountplanning.host.RecordDirectory;
import io.accountplanning.host.RecordKind;
import io.accountplanning.host.TenantId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** A CRM that does not answer. */
public final class HangingRecords implements RecordDirectory {

    @Override
    public Optional<HostRecord> find(TenantId tenant, RecordKind kind, String id) {
        try {
            new CountDownLatch(1).await();
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The CRM was given up", e);
        }
    }

    @Override
    public Map<String, HostRecord> find(TenantId tenant, RecordKind kind, Collection<String> ids) {
        find(tenant, kind, ids.iterator().next());
        return Map.of();
    }
}
