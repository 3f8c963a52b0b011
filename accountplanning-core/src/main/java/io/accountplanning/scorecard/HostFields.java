package io.accountplanning.scorecard;

import io.accountplanning.host.ClientId;
import io.accountplanning.host.TenantId;
import java.util.Map;
import java.util.Set;

/**
 * What the host knows of a client in fields of its own, for scorecards. Called outside of transactions when somebody refreshes a card;
 * must be thread-safe. Left out: no field has a value.
 */
@FunctionalInterface
public interface HostFields {

    /** No field has a value. */
    HostFields NONE = (tenant, client, fields) -> Map.of();

    /**
     * The values of these fields: numbers as plain decimals such as 7.5, labels of options as they are. A field that is left out has no
     * value. Must not return null.
     */
    Map<String, String> values(TenantId tenant, ClientId client, Set<String> fields);
}
