package io.accountplanning.samples.quickstart.workedplan;

import io.accountplanning.planning.Priority;
import io.accountplanning.planning.TaskStatus;
import io.accountplanning.samples.quickstart.crm.StaffMember;
import io.accountplanning.samples.quickstart.file.Required;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something to do. {@code key} is its name within the file, {@code dependsOn} the keys of the tasks that it waits for. */
public record TaskRow(
        String key,
        String action,
        @Nullable StaffMember personInCharge,
        @Nullable LocalDate deadline,
        TaskStatus status,
        @Nullable Priority priority,
        List<String> dependsOn) {

    public TaskRow {
        Required.present("key", key);
        Required.present("action", action);
        Required.present("status", status);
        dependsOn = Required.rows("dependsOn", dependsOn);
    }
}
