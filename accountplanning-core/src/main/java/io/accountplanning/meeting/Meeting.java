package io.accountplanning.meeting;

import io.accountplanning.table.CellType;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import io.accountplanning.text.RichText;
import io.accountplanning.time.TimeOrderedUuid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting or a call.
 *
 * @param id the row's id
 * @param subject what it was about; required
 * @param date on which day; required
 * @param kind how people met; null when not said
 * @param participants who took part, by name
 * @param notes what was said; may be empty
 */
public record Meeting(
        Id id, String subject, LocalDate date, @Nullable MeetingKind kind, List<String> participants, RichText notes)
        implements Row {

    /** The table, {@code meetings}. */
    public static final Table<Meeting> TABLE = Table.of("meetings", Meeting.class)
            .required("subject", CellType.line(300))
            .required("date", CellType.date())
            .column("kind", CellType.choice(MeetingKind.class))
            .column("participants", CellType.listOf(CellType.line(200)))
            .column("notes", CellType.richText())
            .build();

    /**
     * The id of a meeting.
     *
     * @param value unique in its plan
     */
    public record Id(UUID value) implements RowId {

        /** A new id. */
        public static Id next() {
            return new Id(TimeOrderedUuid.next());
        }
    }

    public Meeting {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(date, "date");
        notes = notes == null ? RichText.EMPTY : notes;
        participants = participants == null ? List.of() : List.copyOf(participants);
    }

    /** A meeting on that day, about that. */
    public static Meeting of(LocalDate date, String subject) {
        return new Meeting(Id.next(), subject, date, null, List.of(), RichText.EMPTY);
    }

    /** A copy with another value: on which day. */
    public Meeting withDate(LocalDate value) {
        return new Meeting(id, subject, value, kind, participants, notes);
    }

    /** A copy with another value: how people met. */
    public Meeting withKind(@Nullable MeetingKind value) {
        return new Meeting(id, subject, date, value, participants, notes);
    }

    /** A copy with another value: who took part, by name. */
    public Meeting withParticipants(List<String> value) {
        return new Meeting(id, subject, date, kind, value, notes);
    }

    /** A copy with another value: what was said. */
    public Meeting withNotes(RichText value) {
        return new Meeting(id, subject, date, kind, participants, value);
    }

    /** A copy with another value: what it was about. */
    public Meeting withSubject(String value) {
        return new Meeting(id, value, date, kind, participants, notes);
    }
}
