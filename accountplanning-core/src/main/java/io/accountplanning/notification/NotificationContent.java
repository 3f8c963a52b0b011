package io.accountplanning.notification;

import io.accountplanning.host.UserId;
import io.accountplanning.job.JobReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a notification tells, as it was when it came about: what changes later does not change what somebody was told.
 *
 * @param plan the plan that it is about; null when it is about tasks of several
 * @param by who caused it, of a client's request the client's contact; null when nobody did
 * @param text what they said, as plain text; empty for nothing
 * @param tasks the tasks that it is about, by deadline; of many the first {@value #MOST_TASKS}
 * @param taskCount how many there are
 */
public record NotificationContent(
        @Nullable ToldPlan plan, @Nullable UserId by, String text, List<ToldTask> tasks, int taskCount) {

    /** How many tasks are told at most. */
    public static final int MOST_TASKS = 100;

    /** The longest text; a longer one is cut, and ends in three full stops. */
    public static final int LONGEST_TEXT = 4_000;

    private static final String CUT = "...";

    /** Nothing yet. */
    static final NotificationContent EMPTY = new NotificationContent(null, null, "", List.of(), 0);

    public NotificationContent {
        text = text.length() <= LONGEST_TEXT ? text : cut(text);
        tasks = tasks.stream().limit(MOST_TASKS).toList();
    }

    private static String cut(String text) {
        int end = LONGEST_TEXT - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    /** The plan that it is about, or that all its tasks are of; null when it is about several or none. */
    public @Nullable ToldPlan onlyPlan() {
        if (plan != null || tasks.isEmpty() || taskCount > tasks.size()) {
            return plan;
        }
        ToldPlan first = tasks.get(0).plan();
        boolean only = tasks.stream().allMatch(task -> task.plan().id().equals(first.id()));
        return only ? first : null;
    }

    /** A line of a report about it, under the plan that it is about when it is one. */
    JobReport.Entry entry(String what) {
        ToldPlan one = onlyPlan();
        return one == null ? JobReport.Entry.of(what) : new JobReport.Entry(one.id(), one.number(), what);
    }

    /** The same with other words. */
    NotificationContent withText(String other) {
        return new NotificationContent(plan, by, other, tasks, taskCount);
    }
}
