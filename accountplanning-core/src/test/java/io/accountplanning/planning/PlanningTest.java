package io.accountplanning.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.error.NotFoundException;
import io.accountplanning.error.Violation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanningTest {

    private final Objective grow = Objective.of("Grow");
    private final Objective keep = Objective.of("Keep");
    private final Item shop = Item.of(grow.id(), "Online shop");
    private final Task call = Task.of("Call");
    private final Task write = Task.of("Write").withDependsOn(List.of(call.id()));
    private final Task think = Task.of("Think");
    private final Planning planning = Planning.EMPTY
            .addObjective(grow)
            .addObjective(keep)
            .addItem(shop)
            .addTask(shop.id(), call)
            .addTask(keep.id(), write)
            .addTask(think);

    @Test
    void tasksStandUnderAnItemAnObjectiveOrInTheBucket() {
        assertThat(Planning.SECTION.check(planning)).isEmpty();
        assertThat(planning.tasksOf(grow.id())).extracting(Task::action).containsExactly("Call");
        assertThat(planning.tasksOf(keep.id())).extracting(Task::action).containsExactly("Write");
        assertThat(planning.tasksOf(null)).containsExactly(think);
        assertThat(planning.task(call.id()).objective()).isEqualTo(grow.id());
    }

    @Test
    void withoutAnObjectiveItsTasksGoToTheBucket() {
        Planning left = planning.removeObjective(grow.id());

        assertThat(left.objectives()).containsExactly(keep);
        assertThat(left.items()).isEmpty();
        assertThat(left.tasksOf(null)).extracting(Task::action).containsExactly("Call", "Think");
        assertThat(left.task(call.id()).item()).isNull();
        assertThat(Planning.SECTION.check(left)).isEmpty();
    }

    @Test
    void withoutAnItemItsTasksStayUnderTheObjective() {
        Planning left = planning.removeItem(shop.id());

        assertThat(left.tasksOf(grow.id())).extracting(Task::item).containsOnlyNulls();
        assertThat(Planning.SECTION.check(left)).isEmpty();
    }

    @Test
    void nothingDependsOnARemovedTask() {
        Planning twice =
                planning.editTask(write.id(), task -> task.withDependsOn(List.of(call.id(), call.id(), think.id())));

        Planning left = twice.removeTask(call.id());

        assertThat(left.task(write.id()).dependsOn()).containsExactly(think.id());
        assertThat(Planning.SECTION.check(left)).isEmpty();
    }

    @Test
    void tasksDoNotDependOnThemselves() {
        Planning itself = planning.editTask(think.id(), task -> task.withDependsOn(List.of(think.id())));
        Planning throughOthers = planning.editTask(call.id(), task -> task.withDependsOn(List.of(write.id())));

        assertThat(violations(itself))
                .containsExactly("tasks: a task depends on itself, directly or through others (was \"Think\")");
        assertThat(violations(throughOthers)).singleElement().asString().contains("depends on itself");
    }

    @Test
    void whatIsReferredToIsThere() {
        Planning dangling = planning.addTask(Task.of("a").withObjective(Objective.Id.next()))
                .addTask(Task.of("b").withObjective(grow.id()).withItem(Item.Id.next()))
                .addTask(Task.of("c").withDependsOn(List.of(TaskId.next())))
                .addItem(Item.of(Objective.Id.next(), "d"));

        assertThat(Planning.SECTION.check(dangling))
                .extracting(Violation::path)
                .containsExactly("items[2].objective", "tasks[4].objective", "tasks[5].item", "tasks[6].dependsOn");
        assertThat(Planning.SECTION.check(dangling))
                .extracting(Violation::rejectedValue)
                .allMatch(id -> java.util.UUID.fromString(id) != null);
    }

    @Test
    void aTasksItemBelongsToItsObjective() {
        Planning torn = planning.editTask(call.id(), task -> task.withObjective(keep.id()));

        assertThat(violations(torn))
                .containsExactly("tasks[1].item: belongs to another objective than the task (was \"Online shop\")");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> planning.completeTask(TaskId.next())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> planning.removeTask(TaskId.next())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> planning.addTask(Item.Id.next(), think)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aTaskIsOverdueFromTheDayAfterItsDeadline() {
        LocalDate deadline = LocalDate.of(2027, 3, 31);
        Task due = think.withDeadline(deadline);

        assertThat(due.isOverdue(deadline)).isFalse();
        assertThat(due.isOverdue(deadline.plusDays(1))).isTrue();
        assertThat(due.withStatus(TaskStatus.COMPLETE).isOverdue(deadline.plusDays(1)))
                .isFalse();
        assertThat(think.isOverdue(deadline)).isFalse();
    }

    private static List<String> violations(Planning planning) {
        return Planning.SECTION.check(planning).stream()
                .map(Violation::toString)
                .toList();
    }
}
