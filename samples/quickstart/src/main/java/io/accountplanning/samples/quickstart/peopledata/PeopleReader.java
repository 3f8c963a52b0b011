package io.accountplanning.samples.quickstart.peopledata;

import io.accountplanning.planning.TaskStatus;
import io.accountplanning.samples.quickstart.crm.Contact;
import io.accountplanning.samples.quickstart.crm.Crm;
import io.accountplanning.samples.quickstart.crm.StaffMember;
import io.accountplanning.samples.quickstart.file.JsonFiles;
import io.accountplanning.samples.quickstart.file.Register;
import io.accountplanning.samples.quickstart.file.Words;
import io.accountplanning.samples.quickstart.workedplan.TaskRow;
import io.accountplanning.samples.quickstart.workedplan.WorkedPlan;
import java.nio.file.Path;

/** Reads the file of the fourth part. */
public final class PeopleReader {

    private PeopleReader() {}

    /** Reads {@code people-and-clients.json}; the first fault in it ends it with one sentence. */
    public static PeopleFile read(Path folder, Crm crm, WorkedPlan workedPlan) {
        var tasks = new Register<TaskRow>("task", "worked-plan/planning.json");
        workedPlan.planning().tasks().forEach(task -> tasks.add(task.key(), task));
        return new JsonFiles()
                .reading(StaffMember.class, crm.staff()::find)
                .reading(Contact.class, crm.contacts()::find)
                .reading(TaskRow.class, tasks::find)
                .reading(TaskStatus.class, Words.of(TaskStatus.class, "a status")::read)
                .read(folder.resolve("people-and-clients.json"), PeopleFile.class);
    }
}
