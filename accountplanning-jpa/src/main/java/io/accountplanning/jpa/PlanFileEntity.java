package io.accountplanning.jpa;

import io.accountplanning.file.PlanFile;
import io.accountplanning.host.UserId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A {@link PlanFile}. */
@Entity(name = "ApFile")
@Table(name = "ap_file")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by take, or by the provider
class PlanFileEntity extends RowEntity<PlanFile> {

    @Column(name = "name")
    private String name;

    @Column(name = "link", length = 2_000)
    private @Nullable String link;

    @Column(name = "content_type")
    private @Nullable String contentType;

    @Column(name = "size_in_bytes")
    private @Nullable Long size;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private OffsetDateTime addedAt;

    @Column(name = "note", length = 2_000)
    private @Nullable String note;

    protected PlanFileEntity() {}

    @Override
    void take(PlanFile row) {
        name = row.name();
        link = row.link();
        contentType = row.contentType();
        size = row.size();
        addedBy = row.addedBy().value();
        addedAt = StoredValues.moment(row.addedAt());
        note = row.note();
    }

    @Override
    PlanFile row() {
        return new PlanFile(
                new PlanFile.Id(rowId()), name, link, contentType, size, UserId.of(addedBy), addedAt.toInstant(), note);
    }
}
