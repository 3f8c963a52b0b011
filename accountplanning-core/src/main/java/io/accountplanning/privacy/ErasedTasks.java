package io.accountplanning.privacy;

import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.Stamp;
import io.accountplanning.tasksync.TaskLink;
import io.accountplanning.tasksync.TaskLinks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Which tasks a person stood in that are tasks of the host, too, read off the texts of one page. The host goes on naming the person there
 * until it erases them itself, so the links remember what it said: the next reconciliation does not take it over.
 */
final class ErasedTasks {

    private static final String LINKS = SectionTexts.kindOf(TaskLinks.SECTION, TaskLink.TABLE);
    private static final String TASKS = SectionTexts.kindOf(Planning.SECTION, Task.TABLE);

    private final Map<PlanId, List<StoredText>> changed = new LinkedHashMap<>();

    void take(StoredText text) {
        PlanId plan = text.record().plan();
        if (plan != null && (isOf(LINKS, text) || isOf(TASKS, text))) {
            changed.computeIfAbsent(plan, key -> new ArrayList<>()).add(text);
        }
    }

    /**
     * Has the links remember it, in the transaction that has put the pseudonym there.
     *
     * @return the ids of the host's tasks
     */
    List<String> remember(PrivacyStore stores, Stamp now) {
        List<String> hostTasks = new ArrayList<>();
        changed.forEach((plan, texts) -> {
            SectionState<TaskLinks> before = stores.plans().section(plan, TaskLinks.SECTION);
            TaskLinks after = before.value();
            for (TaskLink link : before.value().links()) {
                List<StoredText> own =
                        texts.stream().filter(text -> isAbout(link, text)).toList();
                for (StoredText text : own) {
                    after = isOf(LINKS, text) ? after.put(remembering(after, link, text)) : after;
                }
                String host = link.hostTask();
                if (host != null && !own.isEmpty()) {
                    hostTasks.add(host);
                }
            }
            if (!after.equals(before.value())) {
                stores.plans()
                        .save(
                                plan,
                                TaskLinks.SECTION,
                                before,
                                after,
                                Objects.requireNonNullElse(before.changed(), now));
            }
        });
        return hostTasks;
    }

    private static TaskLink remembering(TaskLinks links, TaskLink link, StoredText text) {
        return links.find(link.id()).orElse(link).erasing(text.part(), text.text());
    }

    private static boolean isOf(String kind, StoredText text) {
        return text.record().kind().equals(kind);
    }

    private static boolean isAbout(TaskLink link, StoredText text) {
        String id = text.record().id();
        UUID row = UUID.fromString(id.substring(id.indexOf('/') + 1));
        return row.equals(isOf(LINKS, text) ? link.id().value() : link.task());
    }
}
