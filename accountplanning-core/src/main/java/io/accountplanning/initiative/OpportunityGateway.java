package io.accountplanning.initiative;

import io.accountplanning.host.TenantId;
import java.util.Optional;

/**
 * The host's opportunities. Must be thread-safe.
 *
 * <p>Of several promotions of one initiative only one asks at a time, and each asks {@link #find} before {@link #create}, so a host that
 * keeps the key with the opportunity gets one, whoever crashed where. One thing the library cannot rule out: a call of {@link #create} that
 * takes longer than five minutes, so that another promotion takes over. A unique constraint on the key, with {@link #create} giving back
 * the id that is there, rules that out too.
 */
public interface OpportunityGateway {

    /** The id of the opportunity that was created for that tenant with that key; empty when there is none. */
    Optional<String> find(TenantId tenant, String key);

    /**
     * Creates an opportunity and keeps its key with it, in one transaction of the host.
     *
     * @return its id, at most 200 characters
     */
    String create(NewOpportunity request);
}
