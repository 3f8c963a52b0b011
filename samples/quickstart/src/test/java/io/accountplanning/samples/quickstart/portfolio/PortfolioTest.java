package io.accountplanning.samples.quickstart.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.accountplanning.samples.quickstart.SampleData;
import io.accountplanning.samples.quickstart.crm.Crm;
import io.accountplanning.samples.quickstart.file.QuickstartException;
import io.accountplanning.samples.quickstart.tenant.Tenant;
import java.nio.file.Path;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortfolioTest {

    private final Crm crm = Crm.read(SampleData.FOLDER);
    private final Tenant tenant = Tenant.read(SampleData.FOLDER);

    @TempDir
    private Path folder;

    @Test
    void aTaskBelongsToItsPlan() {
        var portfolio = Portfolio.read(SampleData.FOLDER, crm, tenant);
        assertThat(portfolio.tasks())
                .anySatisfy(task -> assertThat(task.plan().id()).isEqualTo("luluat-2026"))
                .allSatisfy(task -> assertThat(portfolio.plans()).contains(task.plan()));
    }

    @Test
    void aPlanWithoutCurrencyTakesItsClients() {
        assertThat(Portfolio.read(SampleData.FOLDER, crm, tenant).plans())
                .filteredOn(plan -> plan.id().equals("veistamo-2027"))
                .extracting(PortfolioPlan::currency)
                .containsExactly(Currency.getInstance("EUR"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            portfolio.csv | 2026-Q4,In Progress | 2026-Q4,In Progess | line 10, column "status": "In Progess" is not a plan status; write one of Draft, In Progress, Review, Completed, Archived.
            portfolio.csv | ,2024-H2, | ,H2 2024, | line 4, column "period": "H2 2024" is not a period; write it as 2027-03, 2026-Q4, 2025-H1, 2024 or 2026-03-01..2026-09-01.
            portfolio.csv | 24.50,18 | 24.50,118 | line 2, column "wallet share": "118" is not such a percentage; write 0 to 100 with at most two decimals.
            portfolio.csv | Question Mark,,,, | Question Mark,,5,, | line 27, column "revenue next year": "5" is an amount without a currency; fill in the currency.
            portfolio.csv | 2027-Q1,Draft,bob,,, | 2027-Q1,Draft,bob,,Why not, | line 21, column "client status reason": "Why not" is the reason of no client status; fill in that column too.
            portfolio.csv | thevenard-2025,thevenard | thevenard-2024,thevenard | line 3, column "id": "thevenard-2024" is the id of an earlier plan in this file; give each plan its own.
            portfolio-tasks.csv | luluat-2026,Agree | luluat-2025,Agree | line 38, column "plan": "luluat-2025" is no plan in portfolio.csv; write "luluat-2026".
            portfolio-tasks.csv | tomas,2026-11-15 | thomas,2026-11-15 | line 39, column "person in charge": "thomas" is no member of staff in staff.csv; write "tomas".
            portfolio-tasks.csv | 2026-11-15,In Progress,Urgent | 2026-11-15,In Progress,Very | line 39, column "priority": "Very" is not a priority; write one of Low, Medium, High, Urgent.
            """)
    void aFaultIsNamedWithFileLineColumnValueRuleAndRemedy(String file, String before, String after, String rest) {
        SampleData.copyTo(folder, file, before, after);
        assertThatExceptionOfType(QuickstartException.class)
                .isThrownBy(() -> Portfolio.read(folder, crm, tenant))
                .withMessage(folder.resolve(file) + ", " + rest);
    }
}
