package io.accountplanning.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.export.workbook.EditedWorkbook.Scope;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.planning.Priority;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskStatus;
import io.accountplanning.testkit.HostSection;
import io.accountplanning.testkit.RandomEdits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

class PlanWorkbookProperties {

    private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.FRANCE, Locale.GERMANY, Locale.JAPAN);

    private static PlanWorkspace plan() {
        Workspace alice = AccountPlanning.builder()
                .section(HostSection.SECTION)
                .build()
                .as(Actor.staff("alice", Role.ADMINISTRATOR));
        return alice.plan(alice.plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow"))
                .id());
    }

    @Property(tries = 25)
    void whateverAPlanHoldsAWorkbookThatNobodyEditedChangesNothing(@ForAll long seed) {
        Random random = new Random(seed);
        PlanWorkspace plan = plan();
        RandomEdits edits = new RandomEdits(random);
        for (int i = random.nextInt(30); i >= 0; i--) {
            edits.edit(plan);
        }
        PlanDocument document = plan.document();
        Locale locale = LOCALES.get(random.nextInt(LOCALES.size()));
        byte[] file = PlanWorkbook.of(PlanReport.of(document).locale(locale)).bytes();

        EditedWorkbook read = BookEditing.read(random.nextBoolean() ? file : BookEditing.edited(file, workbook -> {}));

        assertThat(read.preview(document).sections()).isEmpty();
    }

    @Property(tries = 25)
    void whatWasTypedIntoCellsIsWhatThePlanSaysThen(@ForAll long seed) {
        Random random = new Random(seed);
        PlanWorkspace plan = plan();
        for (int i = 0; i < 6; i++) {
            Task task = Task.of("Task " + i);
            plan.planning().edit(p -> p.addTask(task));
        }
        List<Task> expected = new ArrayList<>(plan.planning().get().tasks());
        byte[] file = PlanWorkbook.of(PlanReport.of(plan.document())).bytes();

        byte[] edited = BookEditing.edited(file, workbook -> {
            for (int i = random.nextInt(8); i >= 0; i--) {
                edit(workbook, expected, random);
            }
        });
        BookEditing.read(edited).apply(plan, Scope.ALL_OR_NOTHING);

        assertThat(plan.planning().get().tasks())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .isEqualTo(expected);
        assertThat(idsOfOld(plan.planning().get().tasks())).isEqualTo(idsOfOld(expected));
    }

    private static List<?> idsOfOld(List<Task> tasks) {
        return tasks.stream()
                .filter(task -> task.action().startsWith("Task"))
                .map(Task::id)
                .toList();
    }

    private static void edit(Workbook workbook, List<Task> expected, Random random) {
        Sheet sheet = workbook.getSheet("Tasks");
        if (expected.isEmpty() || random.nextInt(5) == 0) {
            String name = "New " + random.nextInt();
            BookEditing.cell(sheet.createRow(sheet.getLastRowNum() + 1), "Action *")
                    .setCellValue(name);
            expected.add(Task.of(name));
            return;
        }
        int at = random.nextInt(expected.size());
        Task task = expected.get(at);
        Row row = BookEditing.row(workbook, "Tasks", task.action());
        switch (random.nextInt(4)) {
            case 0 -> {
                sheet.removeRow(row);
                expected.remove(at);
            }
            case 1 -> {
                TaskStatus status = TaskStatus.values()[random.nextInt(TaskStatus.values().length)];
                String word = status.name().charAt(0)
                        + status.name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
                BookEditing.cell(row, "Status").setCellValue(word);
                expected.set(at, task.withStatus(status));
            }
            case 2 -> {
                LocalDate day = LocalDate.of(2027, 1, 1).plusDays(random.nextInt(800));
                BookEditing.cell(row, "Deadline").setCellValue(day);
                expected.set(at, task.withDeadline(day));
            }
            default -> {
                Priority priority = Priority.values()[random.nextInt(Priority.values().length)];
                BookEditing.cell(row, "Priority")
                        .setCellValue(priority.name().charAt(0)
                                + priority.name().substring(1).toLowerCase(Locale.ROOT));
                expected.set(at, task.withPriority(priority));
            }
        }
    }
}
