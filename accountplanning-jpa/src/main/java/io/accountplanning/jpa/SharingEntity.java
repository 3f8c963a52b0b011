package io.accountplanning.jpa;

import io.accountplanning.host.ClientId;
import io.accountplanning.sharing.Sharing;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Whether a plan is shown in the portal. */
@Entity(name = "ApSharing")
@Table(name = "ap_sharing")
@Cacheable(false)
class SharingEntity extends FieldsEntity<Sharing> {

    @Column(name = "shown_to_client_id")
    private @Nullable String shownTo;

    protected SharingEntity() {}

    @Override
    void take(Sharing section) {
        ClientId client = section.shownTo();
        shownTo = client == null ? null : client.value();
    }

    @Override
    Sharing fill(Sharing section) {
        return section.withShownTo(shownTo == null ? null : ClientId.of(shownTo));
    }
}
