package io.accountplanning.samples.quickstart.step;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.competitor.Competitor;
import io.accountplanning.competitor.Competitors;
import io.accountplanning.meeting.Meeting;
import io.accountplanning.meeting.Meetings;
import io.accountplanning.samples.quickstart.file.LongText;
import io.accountplanning.samples.quickstart.workedplan.CompetitorRow;
import io.accountplanning.samples.quickstart.workedplan.MeetingRow;
import java.util.List;

/** Step 6: what was said at the client's, and who else wants its business. */
public final class AddMeetingsAndCompetitors {

    private AddMeetingsAndCompetitors() {}

    public static String to(PlanWorkspace plan, List<MeetingRow> meetings, List<CompetitorRow> competitors) {
        FirstFill.of(plan.meetings(), notes(meetings));
        FirstFill.of(plan.competitors(), rivals(competitors));
        return "%d meeting notes, %d competitors"
                .formatted(
                        plan.meetings().get().meetings().size(),
                        plan.competitors().get().competitors().size());
    }

    private static Meetings notes(List<MeetingRow> rows) {
        return new Meetings(rows.stream()
                .map(row -> Meeting.of(row.date(), row.subject())
                        .withKind(row.kind())
                        .withParticipants(row.participants())
                        .withNotes(LongText.html(row.notes())))
                .toList());
    }

    private static Competitors rivals(List<CompetitorRow> rows) {
        return new Competitors(rows.stream()
                .map(row -> Competitor.of(row.name())
                        .withThreatLevel(row.threatLevel())
                        .withStrengths(LongText.html(row.strengths()))
                        .withWeaknesses(LongText.html(row.weaknesses()))
                        .withNotes(LongText.html(row.notes())))
                .toList());
    }
}
