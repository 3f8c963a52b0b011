package io.accountplanning.notification;

import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.host.ClientDirectory;
import io.accountplanning.host.HostCalls;
import io.accountplanning.host.StaffDirectory;
import io.accountplanning.host.TenantId;
import io.accountplanning.plan.PlanId;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the host says what messages tell of people and plans.
 *
 * @param calls how the host is asked
 * @param staff its people; null when it has not told of them
 * @param clients its clients, whose contacts ask for updates; null when it has not told of them
 * @param links where it shows plans; null when it has not said
 */
public record MessagePorts(
        HostCalls calls,
        @Nullable StaffDirectory staff,
        @Nullable ClientDirectory clients,
        @Nullable PlanLinks links) {

    static final String LINKS = "PlanLinks.of";

    public MessagePorts {
        Objects.requireNonNull(calls, "calls");
    }

    /** Where a plan is shown, as far as the host says so in time; null when it is shown nowhere. */
    public @Nullable URI link(TenantId tenant, PlanId plan) {
        PlanLinks known = links;
        return known == null
                ? null
                : calls.ask(LINKS, () -> checked(plan, known.of(tenant, plan)))
                        .given()
                        .orElse(null);
    }

    static URI checked(PlanId plan, URI link) {
        String scheme = link.getScheme();
        boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
        if (!web || link.getHost() == null) {
            throw new AccountPlanningException(
                    LINKS + " of the host gave \"" + link + "\" for plan " + plan
                            + ", which is no absolute http or https address.",
                    "Maybe put https:// and the name of the host's site before it?");
        }
        return link;
    }
}
