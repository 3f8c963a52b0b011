package io.accountplanning.testkit;

import io.accountplanning.host.ClientId;
import io.accountplanning.host.UserId;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskId;
import io.accountplanning.portal.UpdateRequest;
import io.accountplanning.portal.UpdateRequests;
import io.accountplanning.sharing.SharedPart;
import io.accountplanning.sharing.Sharing;
import io.accountplanning.sharing.SharingChoice.Choice;
import java.util.List;

/** The sections of the client portal with at least three rows in each table, some full and some with only what is required. */
public final class PortalSections {

    private PortalSections() {}

    /** A plan that is shown, with a choice for a section, a column and a row. */
    public static Sharing sharing() {
        return Sharing.AS_DECLARED
                .withShownTo(ClientId.of("acme " + Fixtures.SCRIPTS))
                .with(SharedPart.of(Planning.SECTION), Choice.SHARED)
                .with(SharedPart.column(Planning.SECTION, Task.TABLE, "pic"), Choice.INTERNAL)
                .with(SharedPart.row(Planning.SECTION, Task.TABLE, TaskId.next()), Choice.INTERNAL);
    }

    /** Two requests that were handled, one of them without a word, and an open one. */
    public static UpdateRequests updateRequests() {
        UserId bob = UserId.of("bob");
        return new UpdateRequests(List.of(
                new UpdateRequest(
                        UpdateRequest.Id.next(),
                        "two lines\n" + Fixtures.SCRIPTS,
                        UserId.of("contact 7"),
                        Fixtures.stamp(1).at(),
                        bob,
                        Fixtures.stamp(3).at(),
                        "done " + Fixtures.SCRIPTS),
                new UpdateRequest(
                        UpdateRequest.Id.next(),
                        "How far are we?",
                        UserId.of("contact 8"),
                        Fixtures.stamp(2).at(),
                        bob,
                        Fixtures.stamp(2).at(),
                        null),
                open("And now?", 4)));
    }

    /** An open request, asked so many seconds after {@link Fixtures#NOW}. */
    static UpdateRequest open(String message, long seconds) {
        return new UpdateRequest(
                UpdateRequest.Id.next(),
                message,
                UserId.of("contact 7"),
                Fixtures.stamp(seconds).at(),
                null,
                null,
                null);
    }
}
