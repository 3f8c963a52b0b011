package io.accountplanning.job;

import io.accountplanning.host.TenantId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tenants that have plans, page by page. */
@FunctionalInterface
public interface TenantPages {

    /**
     * The tenants behind that one.
     *
     * @param after null for the first ones
     * @param most how many at most
     */
    List<TenantId> after(@Nullable TenantId after, int most);
}
