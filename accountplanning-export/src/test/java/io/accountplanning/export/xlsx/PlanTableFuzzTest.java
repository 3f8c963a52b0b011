package io.accountplanning.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.accountplanning.plan.PlanDetails;
import java.io.IOException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

class PlanTableFuzzTest {

    @FuzzTest
    void whateverAPlanIsCalledItIsTextInTheSheet(FuzzedDataProvider data) throws IOException {
        String subject = data.consumeRemainingAsString();
        boolean allowed = PlanDetails.SECTION
                .check(PlanRows.row(1, details -> details.withSubject(subject))
                        .plan()
                        .details())
                .isEmpty();
        if (allowed) {
            Cell cell = Sheet.of(PlanRows.row(1, details -> details.withSubject(subject)))
                    .cell(1, "Subject");
            assertThat(cell.getType()).isEqualTo(CellType.STRING);
            assertThat(cell.getFormula()).isNull();
        }
    }
}
