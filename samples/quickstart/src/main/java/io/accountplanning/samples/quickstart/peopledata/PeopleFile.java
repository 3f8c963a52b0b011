package io.accountplanning.samples.quickstart.peopledata;

import io.accountplanning.planning.TaskStatus;
import io.accountplanning.samples.quickstart.crm.Contact;
import io.accountplanning.samples.quickstart.crm.StaffMember;
import io.accountplanning.samples.quickstart.file.LongText;
import io.accountplanning.samples.quickstart.file.Required;
import io.accountplanning.samples.quickstart.workedplan.TaskRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the worked plan's people do with the host's projects, with each other and with the client. */
public record PeopleFile(
        ProjectRow project,
        SyncedTaskRow task,
        CommentRow comment,
        MinutesRow minutes,
        LinkRow link,
        ReminderRow reminder,
        PortalRow portal,
        String toBeForgotten) {

    public PeopleFile {
        Required.present("project", project);
        Required.present("task", task);
        Required.present("comment", comment);
        Required.present("minutes", minutes);
        Required.present("link", link);
        Required.present("reminder", reminder);
        Required.present("portal", portal);
        Required.present("toBeForgotten", toBeForgotten);
    }

    /** A project that is ordered from the plan. */
    public record ProjectRow(
            String name,
            @Nullable LocalDate start,
            @Nullable LocalDate due,
            @Nullable String note) {

        public ProjectRow {
            Required.present("name", name);
        }
    }

    /** A task of the plan that becomes a task of the project: what its status becomes there, and its deadline here. */
    public record SyncedTaskRow(TaskRow key, TaskStatus statusInTheCrm, LocalDate deadlineHere) {

        public SyncedTaskRow {
            Required.present("key", key);
            Required.present("statusInTheCrm", statusInTheCrm);
            Required.present("deadlineHere", deadlineHere);
        }
    }

    /** What somebody asks somebody else about that task, and the answer. */
    public record CommentRow(StaffMember by, StaffMember mentions, String text, String answer) {

        public CommentRow {
            Required.present("by", by);
            Required.present("mentions", mentions);
            Required.present("text", text);
            Required.present("answer", answer);
        }
    }

    /** A file beside the plan. */
    public record MinutesRow(String name, LongText text) {

        public MinutesRow {
            Required.present("name", name);
            Required.present("text", text);
        }
    }

    /** A link beside the plan. */
    public record LinkRow(String name, String address) {

        public LinkRow {
            Required.present("name", name);
            Required.present("address", address);
        }
    }

    /** A task that is due so many days from the day on which it is added. */
    public record ReminderRow(String action, StaffMember personInCharge, BigDecimal daysFromToday) {

        public ReminderRow {
            Required.present("action", action);
            Required.present("personInCharge", personInCharge);
            Required.present("daysFromToday", daysFromToday);
        }
    }

    /** The title of an objective that the client does not see, the name of a competitor that it does, and what it asks. */
    public record PortalRow(String internal, String shared, Contact contact, String request, String reply) {

        public PortalRow {
            Required.present("internal", internal);
            Required.present("shared", shared);
            Required.present("contact", contact);
            Required.present("request", request);
            Required.present("reply", reply);
        }
    }
}
