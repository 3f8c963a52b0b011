package io.accountplanning.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.error.InvalidException;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.planning.Task;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

class PlanWorkbookFuzzTest {

    private final Workspace alice = AccountPlanning.builder().build().as(Actor.staff("alice", Role.ACCOUNT_MANAGER));

    @FuzzTest
    void whateverSomebodyTypesIntoAWorkbookIsTakenOverOrRefused(FuzzedDataProvider data) {
        PlanWorkspace plan = alice.plan(alice.plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow"))
                .id());
        plan.planning().edit(p -> p.addTask(Task.of("Book")));
        byte[] edited = BookEditing.edited(
                PlanWorkbook.of(PlanReport.of(plan.document())).bytes(), workbook -> {
                    for (int i = 0; i < 5; i++) {
                        Sheet sheet = workbook.getSheetAt(data.consumeInt(0, workbook.getNumberOfSheets() - 1));
                        int at = data.consumeInt(0, 10);
                        Row row = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
                        var cell = row.getCell(data.consumeInt(0, 12), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                        cell.setBlank();
                        if (data.consumeBoolean()) {
                            cell.setCellValue(data.consumeDouble());
                        } else {
                            cell.setCellValue(data.consumeString(50));
                        }
                    }
                });
        try {
            WorkbookPreview done = BookEditing.read(edited).apply(plan, EditedWorkbook.Scope.BY_SECTION);
            assertThat(done.sections())
                    .allSatisfy(section -> assertThat(section.state()).isNotEqualTo(SectionPreview.State.READY));
        } catch (InvalidException e) {
            assertThat(e.violations()).isNotEmpty();
        }
    }
}
