package io.accountplanning.testkit;

import io.accountplanning.host.UserId;
import io.accountplanning.relation.ProjectRequest;
import io.accountplanning.relation.ProjectRequests;
import io.accountplanning.testkit.Sections.Filled;
import java.time.Instant;
import java.util.List;

/** The sections that operations with the host keep, with at least three rows in each table. */
public final class HostSections {

    private HostSections() {}

    /** All of them; rows have new ids at each call. */
    static List<Filled<?>> stored() {
        return List.of(new Filled<>(ProjectRequests.SECTION, projectRequests()));
    }

    /** Three projects that are being created. */
    public static ProjectRequests projectRequests() {
        return new ProjectRequests(List.of(
                request(Fixtures.SCRIPTS, "a key", Fixtures.NOW),
                request("Rollout", Fixtures.SCRIPTS.substring(0, 90), Instant.EPOCH),
                request("Again", "a Key", Fixtures.NOW.plusNanos(1_000))));
    }

    private static ProjectRequest request(String name, String key, Instant since) {
        return new ProjectRequest(ProjectRequest.Id.next(), name, key, UserId.of("bob"), since);
    }
}
