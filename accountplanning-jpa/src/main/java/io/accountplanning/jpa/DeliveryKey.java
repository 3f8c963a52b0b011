package io.accountplanning.jpa;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event and the endpoint that it goes to. */
class DeliveryKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable UUID eventId;
    private @Nullable String endpointId;

    protected DeliveryKey() {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DeliveryKey that
                && Objects.equals(eventId, that.eventId)
                && Objects.equals(endpointId, that.endpointId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(eventId, endpointId);
    }
}
