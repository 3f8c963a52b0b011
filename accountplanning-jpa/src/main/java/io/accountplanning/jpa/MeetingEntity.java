package io.accountplanning.jpa;

import io.accountplanning.meeting.Meeting;
import io.accountplanning.meeting.MeetingKind;
import io.accountplanning.table.CellType;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link Meeting}. */
@Entity(name = "ApMeeting")
@Table(name = "ap_meeting")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by take, or by the provider
class MeetingEntity extends RowEntity<Meeting> {

    private static final CellType<List<String>> NAMES = CellType.listOf(CellType.text(200));

    @Column(name = "subject")
    private String subject;

    @Column(name = "meeting_date")
    private LocalDate date;

    @Column(name = "kind")
    private @Nullable String kind;

    @Column(name = "participants", length = 100_000)
    private @Nullable String participants;

    @Column(name = "notes", length = 100_000)
    private @Nullable String notes;

    protected MeetingEntity() {}

    @Override
    void take(Meeting row) {
        subject = row.subject();
        date = row.date();
        kind = StoredValues.name(row.kind());
        participants = row.participants().isEmpty() ? null : NAMES.write(row.participants());
        notes = StoredValues.html(row.notes());
    }

    @Override
    Meeting row() {
        return new Meeting(
                new Meeting.Id(rowId()),
                subject,
                date,
                StoredValues.constant(MeetingKind.class, kind),
                participants == null ? List.of() : NAMES.restore(participants),
                StoredValues.richText(notes));
    }
}
