package io.accountplanning.testkit;

import io.accountplanning.host.TenantId;
import io.accountplanning.initiative.NewOpportunity;
import io.accountplanning.initiative.OpportunityGateway;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A host's opportunities: counts what was created, slowly, and does not look whether the key is there already. */
public final class FakeOpportunities implements OpportunityGateway {

    private final Map<String, String> byKey = new ConcurrentHashMap<>();
    private final AtomicInteger created = new AtomicInteger();
    private final List<NewOpportunity> requests = new ArrayList<>();

    /** What happens before an opportunity is kept; nothing by default. */
    public Runnable before = () -> {};

    /** What happens after an opportunity was kept; nothing by default. */
    public Runnable after = () -> {};

    /** None yet. */
    public FakeOpportunities() {}

    @Override
    public Optional<String> find(TenantId tenant, String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    @Override
    public String create(NewOpportunity request) {
        before.run();
        String id = "O-" + created.incrementAndGet();
        synchronized (requests) {
            requests.add(request);
        }
        byKey.put(request.key(), id);
        after.run();
        return id;
    }

    /** How many were created. */
    public int created() {
        return created.get();
    }

    /** The last one that was created. */
    public NewOpportunity last() {
        synchronized (requests) {
            return requests.get(requests.size() - 1);
        }
    }
}
