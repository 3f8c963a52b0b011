package io.accountplanning.testkit;

import io.accountplanning.host.UserId;
import io.accountplanning.planning.TaskStatus;
import io.accountplanning.relation.ProjectRequest;
import io.accountplanning.relation.ProjectRequests;
import io.accountplanning.tasksync.TaskLink;
import io.accountplanning.tasksync.TaskLinks;
import io.accountplanning.testkit.Sections.Filled;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sections that operations with the host keep, with at least three rows in each table. */
public final class HostSections {

    private HostSections() {}

    /** All of them; rows have new ids at each call. */
    static List<Filled<?>> stored() {
        return List.of(
                new Filled<>(ProjectRequests.SECTION, projectRequests()), new Filled<>(TaskLinks.SECTION, taskLinks()));
    }

    /** Three projects that are being created. */
    public static ProjectRequests projectRequests() {
        return new ProjectRequests(List.of(
                request(Fixtures.SCRIPTS, "a key", Fixtures.NOW),
                request("Rollout", Fixtures.SCRIPTS.substring(0, 90), Instant.EPOCH),
                request("Again", "a Key", Fixtures.NOW.plusNanos(1_000))));
    }

    /** A link in which nothing is empty, one of a task that is being converted, and one of a task that the host has deleted. */
    public static TaskLinks taskLinks() {
        UserId bob = UserId.of("bob");
        return new TaskLinks(List.of(
                new TaskLink(
                        TaskLink.Id.next(),
                        Fixtures.SCRIPTS,
                        UUID.randomUUID(),
                        "P-1",
                        "T-1 " + Fixtures.SCRIPTS,
                        TaskStatus.ON_HOLD,
                        Fixtures.TODAY,
                        bob,
                        Fixtures.NOW,
                        false,
                        Fixtures.NOW.plusNanos(1_000),
                        true,
                        Fixtures.SCRIPTS,
                        TaskStatus.COMPLETE,
                        Fixtures.TODAY.plusDays(1),
                        bob,
                        Fixtures.SCRIPTS,
                        Fixtures.SCRIPTS,
                        bob,
                        Instant.EPOCH,
                        "person:c2FsdA:aGFzaA"),
                link("Being converted", null, false),
                link("Deleted there", "T-3", true)));
    }

    private static TaskLink link(String name, @Nullable String hostTask, boolean deleted) {
        return new TaskLink(
                TaskLink.Id.next(),
                name,
                UUID.randomUUID(),
                "P-1",
                hostTask,
                TaskStatus.NOT_STARTED,
                null,
                null,
                null,
                deleted,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static ProjectRequest request(String name, String key, Instant since) {
        return new ProjectRequest(ProjectRequest.Id.next(), name, key, UserId.of("bob"), since);
    }
}
