package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.customfield.CustomCondition;
import io.accountplanning.customfield.CustomValue;
import io.accountplanning.customfield.CustomValues;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Priority;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskStatus;
import io.accountplanning.tasklist.TaskCursor;
import io.accountplanning.tasklist.TaskFilter;
import io.accountplanning.tasklist.TaskQuery;
import io.accountplanning.tasklist.TaskRow;
import io.accountplanning.time.DateRange;
import io.accountplanning.time.TimeOrderedUuid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@link io.accountplanning.tasklist.TaskListRepository} promises: random plans and questions, answered as a simple model does. */
public abstract class TaskListContract extends StorageContract {

    private static final int PLANS = 12;
    private static final int QUESTIONS = 25;

    @Test
    void everyQuestionIsAnsweredAsTheModelAnswersIt() {
        Tries.each(random -> {
            Store fresh = store.as(Fixtures.tenant());
            ListModel model = RandomPlans.plans(fresh, random, PLANS);
            for (int i = 0; i < QUESTIONS; i++) {
                TaskQuery query =
                        new TaskQuery(filter(random), RandomPlans.visibility(random), RandomPlans.day(random));
                List<TaskRow> expected = expected(model, query);
                assertThat(walked(fresh, query, 1 + random.nextInt(6)))
                        .as(
                                "the tasks that meet every criterion are shown once each, by deadline, page by page: %s",
                                query)
                        .containsExactlyElementsOf(expected);
                assertThat(fresh.<Long>read(
                                repositories -> repositories.taskList().count(query)))
                        .as("the tasks that meet every criterion are counted: %s", query)
                        .isEqualTo(expected.size());
            }
        });
    }

    @Test
    void tasksWithoutADeadlineComeLast() {
        AccountPlan plan = store.insert("Grow Acme");
        Task someday = Task.of("someday");
        Task late = Task.of("late").withDeadline(Fixtures.TODAY.minusDays(1));
        Task today = Task.of("today").withDeadline(Fixtures.TODAY).withDependsOn(List.of(late.id()));
        store.save(
                plan.id(),
                Planning.SECTION,
                Planning.EMPTY.addTask(someday).addTask(late).addTask(today));
        TaskQuery all = new TaskQuery(TaskFilter.all(), new Visibility.All(), Fixtures.TODAY);

        assertThat(store.<List<TaskRow>>read(
                        repositories -> repositories.taskList().page(all, null, 10)))
                .as("tasks without a deadline come last, and a deadline is overdue from the day after it")
                .containsExactly(row(plan, late, true), row(plan, today, false), row(plan, someday, false));
        assertThat(store.<List<TaskRow>>read(
                        repositories -> repositories.taskList().page(all, null, 2)))
                .as("a page shows no more tasks than were asked for")
                .hasSize(2);
    }

    @Test
    void aConditionIsMetByTheTaskItself() {
        AccountPlan plan = store.insert("Grow Acme");
        Task small = Task.of("small");
        Task large = Task.of("large");
        store.save(plan.id(), Planning.SECTION, Planning.EMPTY.addTask(small).addTask(large));
        store.save(
                plan.id(),
                CustomValues.SECTION,
                new CustomValues(List.of(
                        new CustomValue(
                                new CustomValue.Id(TimeOrderedUuid.next()),
                                "effort",
                                small.id().value(),
                                "3"),
                        new CustomValue(
                                new CustomValue.Id(TimeOrderedUuid.next()),
                                "effort",
                                large.id().value(),
                                "13"),
                        new CustomValue(new CustomValue.Id(TimeOrderedUuid.next()), "size", null, "13"))));

        assertThat(shown(CustomCondition.atLeast("effort", BigDecimal.TEN)))
                .as("a condition on a custom field is met by the task that has the value")
                .containsExactly(large);
        assertThat(shown(CustomCondition.atLeast("size", BigDecimal.TEN)))
                .as("a value of the plan is none of its tasks")
                .isEmpty();
    }

    private List<Task> shown(CustomCondition condition) {
        TaskQuery query =
                new TaskQuery(TaskFilter.all().withCustomFields(condition), new Visibility.All(), Fixtures.TODAY);
        return store.<List<TaskRow>>read(repositories -> repositories.taskList().page(query, null, 10)).stream()
                .map(TaskRow::task)
                .toList();
    }

    private static TaskRow row(AccountPlan plan, Task task, boolean overdue) {
        return new TaskRow(plan.id(), plan.number(), plan.client(), plan.subject(), task, overdue);
    }

    private static List<TaskRow> walked(Store store, TaskQuery query, int size) {
        List<TaskRow> rows = new ArrayList<>();
        TaskCursor after = null;
        while (true) {
            TaskCursor from = after;
            List<TaskRow> page =
                    store.read(repositories -> repositories.taskList().page(query, from, size));
            rows.addAll(page);
            if (page.size() < size || rows.size() > 10 * PLANS) {
                return rows;
            }
            after = page.get(size - 1).cursor();
        }
    }

    private static List<TaskRow> expected(ListModel model, TaskQuery query) {
        return model.matching(query.plans())
                .flatMap(kept -> kept.planning().tasks().stream()
                        .filter(task -> meets(query.filter(), task, query.today()))
                        .filter(task -> query.filter().customFields().stream()
                                .allMatch(condition -> condition.isMetBy(kept.value(condition.field(), task))))
                        .map(task -> row(kept.plan(), task, isOverdue(task, query.today()))))
                .sorted(Comparator.comparing((TaskRow row) -> row.task().deadline() == null
                                ? LocalDate.MAX
                                : row.task().deadline())
                        .thenComparing(row -> row.plan().toString())
                        .thenComparing(row -> row.task().id().value().toString()))
                .toList();
    }

    private static boolean isOverdue(Task task, LocalDate today) {
        return task.status() != TaskStatus.COMPLETE
                && task.deadline() != null
                && task.deadline().isBefore(today);
    }

    private static boolean meets(TaskFilter filter, Task task, LocalDate today) {
        return (filter.pics().isEmpty() || contains(filter.pics(), task.pic()))
                && (filter.statuses().isEmpty() || contains(filter.statuses(), task.status()))
                && (filter.priorities().isEmpty() || contains(filter.priorities(), task.priority()))
                && (filter.overdue() == null || filter.overdue() == isOverdue(task, today))
                && (filter.due() == null
                        || (task.deadline() != null
                                && !task.deadline().isBefore(filter.due().startInclusive())
                                && task.deadline().isBefore(filter.due().endExclusive())));
    }

    private static <E> boolean contains(Set<E> wanted, E value) {
        return value != null && wanted.contains(value);
    }

    private static TaskFilter filter(Random random) {
        TaskFilter filter = TaskFilter.all().withPlans(RandomPlans.filter(random));
        LocalDate day = RandomPlans.day(random);
        return switch (random.nextInt(9)) {
            case 0 -> filter.withPics(RandomPlans.user(random));
            case 1 -> filter.withOverdue(random.nextBoolean());
            case 2 -> filter.withDue(new DateRange(day, day.plusDays(1 + random.nextInt(3))));
            case 3 -> filter.withStatuses(RandomPlans.pick(List.of(TaskStatus.values()), random));
            case 4 -> filter.withPriorities(RandomPlans.pick(List.of(Priority.values()), random));
            case 5 -> filter.open().withOverdue(random.nextBoolean()).withPics(RandomPlans.user(random));
            case 6, 7 -> filter.withCustomFields(RandomFields.condition(random), RandomFields.condition(random));
            default -> filter;
        };
    }
}
