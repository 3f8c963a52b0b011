package io.accountplanning.notification;

import io.accountplanning.comment.Comment;
import io.accountplanning.comment.Comments;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.RecordedChange;
import io.accountplanning.table.Change;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells those whom a comment mentions, once for each comment, also when it mentions them only since it was edited. */
final class MentionNotices implements NotificationCause {

    @Override
    public List<NewNotification> told(NotificationStore stores, RecordedChange change) {
        if (!change.section().equals(Comments.SECTION.key())) {
            return List.of();
        }
        Set<String> said =
                change.changes().stream().map(Change::row).map(String::valueOf).collect(Collectors.toSet());
        List<Comment> mentioning = stores.plans().section(change.plan(), Comments.SECTION).value().comments().stream()
                .filter(comment -> said.contains(comment.id().value().toString())
                        && !comment.mentions().isEmpty())
                .toList();
        return mentioning.isEmpty()
                ? List.of()
                : stores.plans().find(change.plan()).stream()
                        .flatMap(plan -> mentioning.stream().flatMap(comment -> told(plan, comment).stream()))
                        .toList();
    }

    private static List<NewNotification> told(AccountPlan plan, Comment comment) {
        return comment.mentions().stream()
                .map(user -> NewNotification.of(
                                NotificationKind.MENTION, comment.id().value(), user)
                        .about(plan)
                        .by(comment.author())
                        .saying(comment.text().plain()))
                .toList();
    }
}
