package io.accountplanning.export.calendar;

import io.accountplanning.export.calendar.PlanCalendar.TaskForm;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Writes the entries of one plan. */
final class EntryLines {

    private final ContentLines lines;
    private final Choice choice;
    private final Instant madeAt;
    private final @Nullable URI link;

    EntryLines(ContentLines lines, Choice choice, Instant madeAt, @Nullable URI link) {
        this.lines = lines;
        this.choice = choice;
        this.madeAt = madeAt;
        this.link = link;
    }

    void write(Entry entry) throws IOException {
        Entry.ToDo toDo = choice.tasks() == TaskForm.TODO ? entry.toDo() : null;
        String component = toDo == null ? "VEVENT" : "VTODO";
        lines.raw("BEGIN", component);
        lines.raw("UID", entry.uid());
        lines.moment("DTSTAMP", madeAt);
        lines.moment("LAST-MODIFIED", entry.version().changed());
        lines.raw("SEQUENCE", Long.toString(Math.min(entry.version().sequence(), Integer.MAX_VALUE)));
        if (toDo == null) {
            lines.date("DTSTART", entry.day());
            lines.date("DTEND", entry.day().plusDays(1));
            lines.raw("TRANSP", "TRANSPARENT");
        } else {
            lines.date("DUE", entry.day());
            write(toDo);
        }
        write(entry.words());
        Choice.Mailbox organizer = choice.organizer();
        if (organizer != null) {
            lines.raw("ORGANIZER;CN=\"" + organizer.name() + "\"", "mailto:" + organizer.mail());
        }
        if (link != null) {
            lines.raw("URL", link.toASCIIString());
        }
        lines.raw("END", component);
    }

    private void write(Entry.ToDo toDo) throws IOException {
        lines.raw("STATUS", toDo.status());
        lines.raw("PRIORITY", Integer.toString(toDo.priority()));
        Integer percent = toDo.percent();
        if (percent != null) {
            lines.raw("PERCENT-COMPLETE", percent.toString());
        }
    }

    private void write(Entry.Words words) throws IOException {
        lines.text("SUMMARY", words.summary());
        lines.text("DESCRIPTION", String.join("\n", words.description()));
        lines.texts("CATEGORIES", words.categories());
    }
}
