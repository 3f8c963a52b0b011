package io.accountplanning.permission;

import static io.accountplanning.permission.CallRules.rule;

import io.accountplanning.comment.Comment;
import io.accountplanning.comment.NewComment;
import io.accountplanning.file.PlanFile;
import io.accountplanning.permission.Calls.Tried;
import io.accountplanning.text.RichText;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;

/** What the calls of comments and files need. */
final class ConversationCallRules {

    private ConversationCallRules() {}

    static void add() {
        comments();
        files();
    }

    private static void comments() {
        rule("CommentsTab.get()", Need.SEE, tried -> tried.tabs().comments().get());
        rule(
                "CommentsTab.add(String)",
                Need.SEE,
                tried -> tried.tabs().comments().add("Fine"));
        rule(
                "CommentsTab.add(NewComment)",
                Need.SEE,
                tried -> tried.tabs().comments().add(NewComment.of("Fine")));
        rule(
                "CommentsTab.edit(Id, String)",
                Need.SEE,
                tried -> tried.tabs().comments().edit(own(tried), "Better"));
        rule(
                "CommentsTab.edit(Id, RichText, List)",
                Need.SEE,
                tried -> tried.tabs().comments().edit(own(tried), RichText.ofPlain("Better"), List.of()));
        rule(
                "CommentsTab.remove(Id)",
                Need.SEE,
                tried -> tried.tabs().comments().remove(own(tried)));
    }

    private static Comment.Id own(Tried tried) {
        return tried.tabs().comments().add("Fine").id();
    }

    private static void files() {
        rule("FilesTab.get()", Need.SEE, tried -> tried.tabs().files().get());
        rule(
                "FilesTab.isAvailable()",
                Need.NOTHING,
                tried -> tried.tabs().files().isAvailable());
        rule(
                "FilesTab.link(String, String)",
                Need.EDIT,
                tried -> tried.tabs().files().link("Report", "https://example.com"));
        rule(
                "FilesTab.upload(String, InputStream)",
                Need.EDIT,
                tried -> tried.tabs().files().upload("a.txt", content()));
        rule("FilesTab.open(Id)", Need.SEE, tried -> tried.tabs().files().open(there(tried)));
        rule(
                "FilesTab.rename(Id, String, String)",
                Need.EDIT,
                tried -> tried.tabs().files().rename(there(tried), "b.txt", null));
        rule("FilesTab.remove(Id)", Need.EDIT, tried -> tried.tabs().files().remove(there(tried)));
    }

    /** A file that an administrator has uploaded to the plan. */
    private static PlanFile.Id there(Tried tried) {
        return tried.calls()
                .administrator
                .plan(tried.plan())
                .files()
                .upload("a.txt", content())
                .id();
    }

    private static InputStream content() {
        return new ByteArrayInputStream(new byte[] {1});
    }
}
