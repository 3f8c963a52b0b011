package io.accountplanning.jpa;

import io.accountplanning.host.UserId;
import io.accountplanning.portal.UpdateRequest;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** An {@link UpdateRequest}. */
@Entity(name = "ApUpdateRequest")
@Table(name = "ap_update_request")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by take, or by the provider
class UpdateRequestEntity extends RowEntity<UpdateRequest> {

    @Column(name = "message", length = UpdateRequest.LONGEST)
    private String message;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private OffsetDateTime askedAt;

    @Column(name = "handled_by")
    private @Nullable String handledBy;

    @Column(name = "handled_at")
    private @Nullable OffsetDateTime handledAt;

    @Column(name = "reply", length = UpdateRequest.LONGEST)
    private @Nullable String reply;

    protected UpdateRequestEntity() {}

    @Override
    void take(UpdateRequest row) {
        Instant done = row.handledAt();
        message = row.message();
        askedBy = row.askedBy().value();
        askedAt = StoredValues.moment(row.askedAt());
        handledBy = StoredValues.user(row.handledBy());
        handledAt = done == null ? null : StoredValues.moment(done);
        reply = row.reply();
    }

    @Override
    UpdateRequest row() {
        return new UpdateRequest(
                new UpdateRequest.Id(rowId()),
                message,
                UserId.of(askedBy),
                askedAt.toInstant(),
                StoredValues.user(handledBy),
                handledAt == null ? null : handledAt.toInstant(),
                reply);
    }
}
