package io.accountplanning.notification;

import io.accountplanning.mergefield.MergeFields;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a message is filled in from.
 *
 * @param content what is told
 * @param recipient what the person is called who is told
 * @param by what the person is called who caused it; null for nobody
 */
record MessageSource(
        NotificationContent content,
        String recipient,
        @Nullable String by) {

    private static final MergeFields<ToldTask> TASK = MergeFields.<ToldTask>builder()
            .text("task.action", "What is to be done", ToldTask::action)
            .date("task.deadline", "The last day for it", ToldTask::deadline)
            .text(
                    "task.plan",
                    "The number of the plan that it is of",
                    task -> task.plan().number())
            .text(
                    "task.planSubject",
                    "What that plan is called",
                    task -> task.plan().subject())
            .text("task.client", "Whom that plan is for", task -> task.plan().client())
            .build();

    static final MergeFields<MessageSource> FIELDS = MergeFields.<MessageSource>builder()
            .text("recipient.name", "Who is told", MessageSource::recipient)
            .text("actor.name", "Who caused it", MessageSource::by)
            .text("message.text", "What they said", source -> source.content().text())
            .text("plan.number", "What people call the plan, such as AP-000123", ofPlan(ToldPlan::number))
            .text("plan.subject", "What the plan is called", ofPlan(ToldPlan::subject))
            .text("plan.client", "Whom the plan is for", ofPlan(ToldPlan::client))
            .list(
                    "tasks",
                    "The tasks that it is about, by deadline; of many the first 100",
                    TASK,
                    source -> source.content().tasks())
            .number(
                    "tasks.count",
                    "How many tasks there are",
                    source -> BigDecimal.valueOf(source.content().taskCount()))
            .number("tasks.unlisted", "How many of them are not listed; nothing when all are", MessageSource::unlisted)
            .build();

    MessageSource {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(recipient, "recipient");
    }

    private static Function<MessageSource, @Nullable String> ofPlan(Function<ToldPlan, String> read) {
        return source -> {
            ToldPlan plan = source.content().firstPlan();
            return plan == null ? null : read.apply(plan);
        };
    }

    private @Nullable BigDecimal unlisted() {
        int more = content.taskCount() - content.tasks().size();
        return more > 0 ? BigDecimal.valueOf(more) : null;
    }
}
