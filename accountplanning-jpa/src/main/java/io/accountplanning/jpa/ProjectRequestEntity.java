package io.accountplanning.jpa;

import io.accountplanning.host.UserId;
import io.accountplanning.relation.ProjectRequest;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** A {@link ProjectRequest}. */
@Entity(name = "ApProjectRequest")
@Table(name = "ap_project_request")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by take, or by the provider
class ProjectRequestEntity extends RowEntity<ProjectRequest> {

    @Column(name = "name")
    private String name;

    @Column(name = "request_key")
    private String requestKey;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private OffsetDateTime requestedAt;

    protected ProjectRequestEntity() {}

    @Override
    void take(ProjectRequest row) {
        name = row.name();
        requestKey = row.key();
        requestedBy = row.requestedBy().value();
        requestedAt = StoredValues.moment(row.requestedAt());
    }

    @Override
    ProjectRequest row() {
        return new ProjectRequest(
                new ProjectRequest.Id(rowId()), name, requestKey, UserId.of(requestedBy), requestedAt.toInstant());
    }
}
