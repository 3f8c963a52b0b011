package io.accountplanning.notification;

import io.accountplanning.comment.Comment;
import io.accountplanning.comment.Comments;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanRepository;
import io.accountplanning.plan.RecordedChange;
import io.accountplanning.table.Change;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /**
     * What there is to tell of mentions now: the comment may have been changed since they came about.
     *
     * @return those that still hold, with today's words; without those whose comment is gone or mentions the person no more
     */
    static Map<NotificationId, NotificationContent> asOfNow(PlanRepository plans, List<Notification> mentions) {
        Map<PlanId, Comments> comments = comments(plans, mentions);
        Map<NotificationId, NotificationContent> now = new HashMap<>();
        for (Notification told : mentions) {
            ToldPlan plan = told.content().plan();
            Comments said = plan == null ? Comments.EMPTY : comments.getOrDefault(plan.id(), Comments.EMPTY);
            said.comments().stream()
                    .filter(comment -> comment.mentions().contains(told.recipient())
                            && told.key().equals(key(comment, told.recipient())))
                    .findFirst()
                    .ifPresent(comment -> now.put(
                            told.id(), told.content().withText(comment.text().plain())));
        }
        return now;
    }

    private static String key(Comment comment, UserId recipient) {
        return NewNotification.of(NotificationKind.MENTION, comment.id().value(), recipient)
                .key();
    }

    private static Map<PlanId, Comments> comments(PlanRepository plans, List<Notification> mentions) {
        List<PlanId> asked = mentions.stream()
                .flatMap(told -> Optional.ofNullable(told.content().plan()).stream())
                .map(ToldPlan::id)
                .distinct()
                .toList();
        Map<PlanId, Comments> comments = new HashMap<>();
        if (!asked.isEmpty()) {
            plans.find(asked)
                    .forEach(plan -> comments.put(
                            plan.id(),
                            plans.section(plan.id(), Comments.SECTION).value()));
        }
        return comments;
    }
}
