package io.accountplanning.samples.quickstart.workedplan;

import io.accountplanning.meeting.MeetingKind;
import io.accountplanning.samples.quickstart.file.LongText;
import io.accountplanning.samples.quickstart.file.Required;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting or a call, with its notes as HTML. */
public record MeetingRow(
        String subject,
        LocalDate date,
        @Nullable MeetingKind kind,
        List<String> participants,
        @Nullable LongText notes) {

    public MeetingRow {
        Required.present("subject", subject);
        Required.present("date", date);
        participants = Required.rows("participants", participants);
    }
}
