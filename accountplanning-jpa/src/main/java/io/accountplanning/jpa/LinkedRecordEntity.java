package io.accountplanning.jpa;

import io.accountplanning.host.RecordKind;
import io.accountplanning.relation.LinkedRecord;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A {@link LinkedRecord}. */
@Entity(name = "ApLinkedRecord")
@Table(name = "ap_linked_record")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by take, or by the provider
class LinkedRecordEntity extends RowEntity<LinkedRecord> {

    @Column(name = "title")
    private String title;

    @Column(name = "kind")
    private String kind;

    @Column(name = "record_id")
    private String recordId;

    @Column(name = "record_date")
    private @Nullable LocalDate date;

    @Column(name = "amount", precision = 21, scale = 6)
    private @Nullable BigDecimal amount;

    @Column(name = "currency")
    private @Nullable String currency;

    @Column(name = "gone_since")
    private @Nullable LocalDate goneSince;

    protected LinkedRecordEntity() {}

    @Override
    void take(LinkedRecord row) {
        title = row.title();
        kind = row.kind().name();
        recordId = row.recordId();
        date = row.date();
        amount = row.amount();
        currency = row.currency();
        goneSince = row.goneSince();
    }

    @Override
    LinkedRecord row() {
        return new LinkedRecord(
                new LinkedRecord.Id(rowId()),
                title,
                RecordKind.valueOf(kind),
                recordId,
                date,
                amount,
                currency,
                goneSince);
    }
}
