package io.accountplanning.export.calendar;

import io.accountplanning.error.InvalidException;
import io.accountplanning.export.label.Labels;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.PlanId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The deadlines of plans as a calendar that Outlook, Google and Apple subscribe to (RFC 5545): the deadlines of open tasks, the due
 * dates of goals, business reviews, and the last day of each period.
 *
 * <pre>{@code
 * PlanCalendar.of(reports)
 *         .tasksOf(UserId.of("alice"))
 *         .links(plan -> URI.create("https://crm.example.com/plans/" + plan))
 *         .writeTo(response);
 * }</pre>
 *
 * <p>Each entry takes the whole of its day, whatever the zone; it has the same UID whenever it is written, and a SEQUENCE that grows with
 * every change of what it tells of. A goal without a due date is due when the period ends and has no entry of its own. When a task became
 * complete is not known, so COMPLETED is left out. Nobody's mail address is in it but the organizer's. The same reports of the same moment
 * give the same bytes. Immutable.
 */
public final class PlanCalendar {

    /** What tasks are in the calendar. */
    public enum TaskForm {
        /** Entries of their day (VEVENT), which every calendar shows. */
        EVENT,
        /** Tasks (VTODO) with status and priority, for programs that have lists of tasks; Google and Outlook on the web leave them out. */
        TODO
    }

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>\",;:]{1,64}@[^\\s@<>\",;:]{1,255}");

    private final Iterable<PlanReport> reports;
    private final Choice choice;

    private PlanCalendar(Iterable<PlanReport> reports, Choice choice) {
        this.reports = reports;
        this.choice = choice;
    }

    /** The calendar of one plan. */
    public static PlanCalendar of(PlanReport report) {
        return of(List.of(report));
    }

    /** The calendar of several plans, which are asked for one after the other while it is written; each plan once. */
    public static PlanCalendar of(Iterable<PlanReport> reports) {
        return new PlanCalendar(Objects.requireNonNull(reports, "reports"), Choice.STANDARD);
    }

    /** With tasks as that. Default: {@link TaskForm#EVENT}. */
    public PlanCalendar tasksAs(TaskForm form) {
        return with(choice.withTasks(Objects.requireNonNull(form, "form")));
    }

    /** With only the tasks that this person is in charge of, for a feed of theirs. Default: everybody's. */
    public PlanCalendar tasksOf(UserId person) {
        return with(choice.withPerson(Objects.requireNonNull(person, "person")));
    }

    /** With the tasks that are complete, too. Default: without. */
    public PlanCalendar completedToo() {
        return with(choice.withCompleted());
    }

    /** Called that where it is subscribed to. Default: the plan's subject and client; of several plans, “Account plans”. */
    public PlanCalendar name(String text) {
        return with(choice.withName(Objects.requireNonNull(text, "text")));
    }

    /**
     * To be fetched again after that time. Default: 12 hours.
     *
     * @throws InvalidException when it is shorter than a minute
     */
    public PlanCalendar refreshEvery(Duration interval) {
        if (interval.compareTo(SHORTEST) < 0) {
            throw InvalidException.of("refresh", "is a minute or longer", interval);
        }
        return with(choice.withRefresh(Duration.ofSeconds(interval.toSeconds())));
    }

    /** With a link to the plan in every entry; none where it gives null. Default: without. */
    public PlanCalendar links(Function<PlanId, @Nullable URI> ofPlan) {
        return with(choice.withLinks(Objects.requireNonNull(ofPlan, "ofPlan")));
    }

    /**
     * Published by that person or mailbox, which strict readers ask for. Default: by nobody, and no address is in it.
     *
     * @throws InvalidException when the address is none
     */
    public PlanCalendar organizer(String name, String mail) {
        if (!MAIL.matcher(mail).matches()) {
            throw InvalidException.of("organizer", "is a mail address such as plans@example.com", mail);
        }
        return with(choice.withOrganizer(new Choice.Mailbox(name.replaceAll("[\"\\p{Cntrl}]", "'"), mail)));
    }

    private PlanCalendar with(Choice other) {
        return new PlanCalendar(reports, other);
    }

    /**
     * Writes it, plan by plan; the stream is flushed and stays open.
     *
     * @throws IOException when the stream refuses; what is written by then is no whole calendar
     */
    public void writeTo(OutputStream out) throws IOException {
        ContentLines lines = new ContentLines(out);
        Iterator<PlanReport> all = reports.iterator();
        PlanReport first = all.hasNext() ? all.next().fixed() : null;
        begin(lines, first, !all.hasNext());
        if (first != null) {
            write(lines, first);
        }
        while (all.hasNext()) {
            write(lines, all.next().fixed());
        }
        lines.raw("END", "VCALENDAR");
        out.flush();
    }

    /** The calendar in UTF-8. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write a calendar to memory", e);
        }
        return bytes.toByteArray();
    }

    private void begin(ContentLines lines, @Nullable PlanReport first, boolean only) throws IOException {
        Labels labels = first == null ? Labels.of(Locale.ENGLISH) : first.labels();
        lines.raw("BEGIN", "VCALENDAR");
        lines.raw("VERSION", "2.0");
        lines.raw("PRODID", "-//Account Planning for Java//EN");
        lines.raw("CALSCALE", "GREGORIAN");
        lines.raw("METHOD", "PUBLISH");
        String called = choice.name();
        if (called == null) {
            called = first != null && only
                    ? first.document().plan().subject() + " – "
                            + first.document().plan().client().name()
                    : labels.word("calendar.plans");
        }
        lines.text("NAME", called);
        lines.text("X-WR-CALNAME", called);
        lines.raw("REFRESH-INTERVAL;VALUE=DURATION", choice.refresh().toString());
        lines.raw("X-PUBLISHED-TTL", choice.refresh().toString());
    }

    private void write(ContentLines lines, PlanReport report) throws IOException {
        EntryLines entries = new EntryLines(
                lines,
                choice,
                report.madeAt(),
                choice.links().apply(report.document().plan().id()));
        for (Entry entry : new PlanEntries(report, choice).all()) {
            entries.write(entry);
        }
    }
}
