package io.accountplanning.testkit;

import io.accountplanning.comment.Comment;
import io.accountplanning.comment.Comments;
import io.accountplanning.file.PlanFile;
import io.accountplanning.file.PlanFiles;
import io.accountplanning.host.UserId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Sections with every column filled, of what people say and share. */
public final class PeopleSections {

    private static final UserId ALICE = UserId.of("alice");
    private static final Instant NOW = Instant.parse("2027-02-15T10:00:00.123456Z");

    private PeopleSections() {}

    /** A thread of two. */
    public static Comments comments() {
        Comment said = new Comment(
                Comment.Id.next(), Fixtures.richText("Is it booked?"), ALICE, NOW, null, List.of(), null, null, null);
        return new Comments(List.of(
                said,
                new Comment(
                        Comment.Id.next(),
                        Fixtures.richText("Да, на пятницу"),
                        UserId.of("bob"),
                        NOW,
                        NOW.plusSeconds(60),
                        List.of(ALICE, UserId.of("carol of sales")),
                        said.id(),
                        "planning",
                        UUID.randomUUID())));
    }

    /** A file and a link. */
    public static PlanFiles files() {
        return new PlanFiles(List.of(
                new PlanFile(
                        PlanFile.Id.next(),
                        "Contract – Αθήνα.pdf",
                        null,
                        "application/pdf",
                        9_876_543_210L,
                        ALICE,
                        NOW,
                        "signed"),
                new PlanFile(
                        PlanFile.Id.next(), "Report", "https://example.com/r?y=2026", null, null, ALICE, NOW, null)));
    }
}
