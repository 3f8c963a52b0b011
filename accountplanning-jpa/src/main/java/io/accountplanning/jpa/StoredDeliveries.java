package io.accountplanning.jpa;

import static io.accountplanning.jpa.StoredValues.moment;

import io.accountplanning.event.EventId;
import io.accountplanning.host.TenantId;
import io.accountplanning.time.TimeOrderedUuid;
import io.accountplanning.webhooks.delivery.Attempt;
import io.accountplanning.webhooks.delivery.Delivery;
import io.accountplanning.webhooks.delivery.DeliveryState;
import io.accountplanning.webhooks.delivery.Message;
import io.accountplanning.webhooks.endpoint.EndpointId;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Deliveries as they stand in their table. */
final class StoredDeliveries {

    private StoredDeliveries() {}

    static DeliveryEntity entity(Delivery delivery) {
        DeliveryEntity entity = new DeliveryEntity();
        entity.eventId = delivery.event().value();
        entity.endpointId = delivery.endpoint().value();
        entity.tenantId = delivery.tenant().value();
        Message message = delivery.message();
        entity.eventType = message.type();
        entity.contentType = message.contentType();
        entity.payload = message.payload();
        entity.orderedBy =
                message.orderedBy() == null ? null : message.orderedBy().toString();
        entity.correlation = message.correlation();
        entity.createdAt = moment(delivery.createdAt());
        take(entity, delivery);
        return entity;
    }

    /** What an attempt changes; it ends the lease. */
    static void take(DeliveryEntity entity, Delivery delivery) {
        Attempt last = delivery.lastAttempt();
        entity.state = delivery.state().name();
        entity.attempts = delivery.attempts();
        entity.nextAttemptAt = stored(delivery.nextAttemptAt());
        entity.lastAttemptAt = stored(last == null ? null : last.at());
        entity.lastTookMicros = last == null ? null : micros(last.took());
        entity.lastStatus = last == null ? null : last.status();
        entity.lastProblem = last == null ? null : last.problem();
        entity.lastResponse = last == null ? null : last.response();
        entity.leasedUntil = null;
    }

    /** The last attempt, if it failed. */
    static Optional<AttemptEntity> failure(Delivery delivery) {
        return Optional.ofNullable(delivery.lastAttempt())
                .filter(last -> !last.problem().isEmpty())
                .map(last -> attempt(delivery, last));
    }

    /** The attempt that the receiver took before the delivery was replayed, if it was: the next one takes its place. */
    static Optional<AttemptEntity> takenBefore(DeliveryEntity entity) {
        if (entity.attempts > 0 || entity.lastAttemptAt == null) {
            return Optional.empty();
        }
        Delivery replayed = delivery(entity);
        return Optional.ofNullable(replayed.lastAttempt())
                .filter(last -> last.problem().isEmpty())
                .map(last -> attempt(replayed, last));
    }

    private static AttemptEntity attempt(Delivery delivery, Attempt last) {
        AttemptEntity entity = new AttemptEntity();
        entity.id = TimeOrderedUuid.next();
        entity.eventId = delivery.event().value();
        entity.endpointId = delivery.endpoint().value();
        entity.tenantId = delivery.tenant().value();
        entity.attemptedAt = moment(last.at());
        entity.tookMicros = micros(last.took());
        entity.status = last.status();
        entity.problem = last.problem();
        entity.response = last.response();
        return entity;
    }

    static Attempt attempt(AttemptEntity entity) {
        return new Attempt(
                entity.attemptedAt.toInstant(),
                Duration.of(entity.tookMicros, ChronoUnit.MICROS),
                entity.status,
                entity.problem,
                entity.response);
    }

    static Delivery delivery(DeliveryEntity entity) {
        return new Delivery(
                new EventId(entity.eventId),
                EndpointId.of(entity.endpointId),
                TenantId.of(entity.tenantId),
                new Message(
                        entity.eventType,
                        entity.contentType,
                        entity.payload,
                        entity.orderedBy == null ? null : UUID.fromString(entity.orderedBy),
                        entity.correlation),
                entity.createdAt.toInstant(),
                DeliveryState.valueOf(entity.state),
                entity.attempts,
                entity.nextAttemptAt == null ? null : entity.nextAttemptAt.toInstant(),
                lastAttempt(entity));
    }

    private static @Nullable Attempt lastAttempt(DeliveryEntity entity) {
        OffsetDateTime at = entity.lastAttemptAt;
        if (at == null) {
            return null;
        }
        String problem = entity.lastProblem == null ? "" : entity.lastProblem;
        String response = entity.lastResponse == null ? "" : entity.lastResponse;
        Duration took =
                entity.lastTookMicros == null ? Duration.ZERO : Duration.of(entity.lastTookMicros, ChronoUnit.MICROS);
        return new Attempt(at.toInstant(), took, entity.lastStatus, problem, response);
    }

    private static long micros(Duration took) {
        return TimeUnit.NANOSECONDS.toMicros(took.toNanos());
    }

    private static @Nullable OffsetDateTime stored(@Nullable Instant instant) {
        return instant == null ? null : moment(instant);
    }
}
