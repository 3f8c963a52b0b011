package io.accountplanning.notification;

import io.accountplanning.mergefield.MergeFields;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a message is filled in from.
 *
 * @param content what is told
 * @param recipient what the person is called who is told
 * @param by what the person is called who caused it; null for nobody
 * @param links where a plan is shown; gives null when a plan is shown nowhere
 */
record MessageSource(
        NotificationContent content,
        String recipient,
        @Nullable String by,
        Function<ToldPlan, @Nullable URI> links) {

    /** A task with where its plan is shown. */
    private record LinkedTask(ToldTask told, Function<ToldPlan, @Nullable URI> links) {

        private @Nullable URI link() {
            return links.apply(told.plan());
        }
    }

    private static final MergeFields<LinkedTask> TASK = MergeFields.<LinkedTask>builder()
            .text("task.action", "What is to be done", task -> task.told.action())
            .date("task.deadline", "The last day for it", task -> task.told.deadline())
            .text("task.plan", "The number of the plan that it is of", ofTasksPlan(ToldPlan::number))
            .text("task.planSubject", "What that plan is called", ofTasksPlan(ToldPlan::subject))
            .text("task.client", "Whom that plan is for", ofTasksPlan(ToldPlan::client))
            .link("task.link", "Where that plan is shown; nothing when the host has not said", LinkedTask::link)
            .build();

    static final MergeFields<MessageSource> FIELDS = MergeFields.<MessageSource>builder()
            .text("recipient.name", "Who is told", MessageSource::recipient)
            .text("actor.name", "Who caused it", MessageSource::by)
            .text("message.text", "What they said", source -> source.content().text())
            .text("plan.number", "What people call the plan, such as AP-000123", ofPlan(ToldPlan::number))
            .text("plan.subject", "What the plan is called", ofPlan(ToldPlan::subject))
            .text("plan.client", "Whom the plan is for", ofPlan(ToldPlan::client))
            .link("plan.link", "Where the plan is shown; nothing when the host has not said", MessageSource::link)
            .list("tasks", "The tasks that it is about, by deadline; of many the first 100", TASK, MessageSource::tasks)
            .number(
                    "tasks.count",
                    "How many tasks there are",
                    source -> BigDecimal.valueOf(source.content().taskCount()))
            .yesNo(
                    "tasks.several",
                    "Whether there is more than one",
                    source -> source.content().taskCount() > 1)
            .number("tasks.unlisted", "How many of them are not listed; nothing when all are", MessageSource::unlisted)
            .build();

    MessageSource {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(links, "links");
    }

    private static Function<LinkedTask, @Nullable String> ofTasksPlan(Function<ToldPlan, String> read) {
        return task -> read.apply(task.told.plan());
    }

    private static Function<MessageSource, @Nullable String> ofPlan(Function<ToldPlan, String> read) {
        return source -> {
            ToldPlan plan = source.content().onlyPlan();
            return plan == null ? null : read.apply(plan);
        };
    }

    private @Nullable URI link() {
        ToldPlan plan = content.onlyPlan();
        return plan == null ? null : links.apply(plan);
    }

    private List<LinkedTask> tasks() {
        return content.tasks().stream().map(task -> new LinkedTask(task, links)).toList();
    }

    private @Nullable BigDecimal unlisted() {
        int more = content.taskCount() - content.tasks().size();
        return more > 0 ? BigDecimal.valueOf(more) : null;
    }
}
