package io.accountplanning.jpa;

import static io.accountplanning.jpa.StoredValues.moment;

import io.accountplanning.host.TenantId;
import io.accountplanning.webhooks.delivery.DeliveryCursor;
import io.accountplanning.webhooks.delivery.DeliveryFilter;
import java.util.HashMap;
import java.util.Map;

/** A tenant's deliveries of a filter as conditions of a query. Used by one thread. */
final class DeliveryConditions {

    private final StringBuilder where = new StringBuilder(" where d.tenantId = :tenant");
    private final Map<String, Object> parameters = new HashMap<>();

    DeliveryConditions(TenantId tenant, DeliveryFilter filter) {
        parameters.put("tenant", tenant.value());
        if (filter.event() != null) {
            and("d.eventId = :event", "event", filter.event().value());
        }
        if (filter.endpoint() != null) {
            and("d.endpointId = :endpoint", "endpoint", filter.endpoint().value());
        }
        if (filter.type() != null) {
            and("d.eventType = :type", "type", filter.type());
        }
        if (!filter.states().isEmpty()) {
            and(
                    "d.state in :states",
                    "states",
                    filter.states().stream().map(Enum::name).toList());
        }
        if (filter.from() != null) {
            and("d.createdAt >= :from", "from", moment(filter.from()));
        }
        if (filter.until() != null) {
            and("d.createdAt < :until", "until", moment(filter.until()));
        }
    }

    /** Those behind that one, the newest first. */
    void behind(DeliveryCursor last) {
        and(
                "(d.createdAt < :lastAt or (d.createdAt = :lastAt and (d.eventId < :lastEvent"
                        + " or (d.eventId = :lastEvent and d.endpointId < :lastEndpoint))))",
                "lastAt",
                moment(last.createdAt()));
        parameters.put("lastEvent", last.event().value());
        parameters.put("lastEndpoint", last.endpoint().value());
    }

    private void and(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        parameters.put(name, value);
    }

    String where() {
        return where.toString();
    }

    Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }
}
