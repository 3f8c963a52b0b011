package io.accountplanning.export.brief;

import io.accountplanning.export.report.RecordRef;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What is done next: open tasks by deadline, which puts the overdue ones first, then those without one by priority. */
final class NextActions {

    private final Facts facts;
    private final Answer answer = new Answer(6);

    NextActions(Facts facts) {
        this.facts = facts;
    }

    Answer answer() {
        facts.find(Planning.SECTION).ifPresent(planning -> tasks(planning.tasks()));
        return answer;
    }

    private void tasks(List<Task> tasks) {
        List<Task> open = tasks.stream()
                .filter(Task::isOpen)
                .sorted(Comparator.comparing(Task::deadline, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Task::priority, Comparator.reverseOrder()))
                .toList();
        open.forEach(this::task);
        if (open.isEmpty()) {
            answer.missing(RecordRef.of(Planning.SECTION), facts.word("brief.noAction"));
        }
    }

    private void task(Task task) {
        RecordRef record = RecordRef.of(Planning.SECTION, Task.TABLE, task.id());
        LocalDate deadline = task.deadline();
        String due = deadline == null ? facts.word("brief.noDeadline") : facts.word("brief.due", facts.date(deadline));
        String pic = task.pic() == null ? facts.word("brief.nobody") : facts.person(task.pic());
        String text = task.action() + " – " + pic + ", " + due;
        if (task.isOverdue(facts.today())) {
            answer.concern(record, text + " (" + facts.word("overdue") + ")");
        } else {
            answer.fact(record, text);
        }
    }
}
