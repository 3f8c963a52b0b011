package io.accountplanning.samples.quickstart.lifedata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.accountplanning.samples.quickstart.SampleData;
import io.accountplanning.samples.quickstart.crm.Crm;
import io.accountplanning.samples.quickstart.file.QuickstartException;
import io.accountplanning.samples.quickstart.portfolio.Portfolio;
import io.accountplanning.samples.quickstart.portfolio.PortfolioPlan;
import io.accountplanning.samples.quickstart.tenant.Tenant;
import io.accountplanning.samples.quickstart.workedplan.WorkedPlan;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifeDataTest {

    @TempDir
    private Path folder;

    @Test
    void plansOfRegionsStandUnderThePlanOfTheGroup() {
        assertThat(read(SampleData.FOLDER).plans())
                .map(LifePlan::under)
                .filteredOn(Objects::nonNull)
                .extracting(PortfolioPlan::id)
                .containsExactly("norrgard-2026", "norrgard-2026");
    }

    @Test
    void whatTheFilesNameIsFound() {
        var data = read(SampleData.FOLDER);
        assertThat(data.life().revision().completedTask().action()).isEqualTo("Accept version 7 of the till interface");
        assertThat(data.life().followUp().plan().client().id()).isEqualTo("kirschwald");
        assertThat(data.screens().savedFilter().field().field().label()).isEqualTo("Segment");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            life-of-a-plan.json | "approver": "celine" | "approver": "selina" | line 3, approval.approver: "selina" is no member of staff in staff.csv; write "celine".
            life-of-a-plan.json | "approver": "celine" | "approver": "bob" | line 2, approval: the field "approver": Bob Okonjo-Hartley may not approve plans; write the id of a Manager or an Administrator.
            life-of-a-plan.json | 384000.00 | "much" | line 8, revision.revenueNextYear: "much" is not a number; write digits with a point before the decimals, without quotes, as in 1250.50.
            life-of-a-plan.json | "color": "Green", "reason": "The | "color": "Blue", "reason": "The | line 9, revision.clientStatus.color: "Blue" is not a client status; write one of Red, Yellow, Green.
            life-of-a-plan.json | till-interface | till-intreface | line 10, revision.completedTask: "till-intreface" is no task in worked-plan/planning.json; write "till-interface".
            life-of-a-plan.json | Members of | Friends of | line 11, revision.goal: "Friends of «Les Amis de la Maison»" is no goal in worked-plan/goals.json; add it to worked-plan/goals.json.
            life-of-a-plan.json | "wexcombe" | "wexcomb" | line 16, template.client: "wexcomb" is no client in clients.csv; write "wexcombe".
            life-of-a-plan.json | "2027" | "next year" | line 18, template.period: "next year" is not a period; write it as 2027-03, 2026-Q4, 2025-H1, 2024 or 2026-03-01..2026-09-01.
            life-of-a-plan.json | "kirschwald-2025" | "kirschwald-25" | line 21, followUp.plan: "kirschwald-25" is no plan in portfolio.csv or life-plans.csv; write "kirschwald-2025".
            life-of-a-plan.json | "request" | "question" | line 4, approval.question: "question" is not a field here; the fields are approver, comment, request.
            portfolio-screens.json | "segment" | "effort" | line 2, savedFilter.field: "effort" is no field of plans in custom-fields.csv;
            portfolio-screens.json | ["Strategic"] | [] | line 2, savedFilter: the list "values" is empty; write what the field may have.
            portfolio-screens.json | "hoshi-2026" | "hoshi" | line 3, bulk.plans[1]: "hoshi" is no plan in portfolio.csv or life-plans.csv;
            life-plans.csv | hoshi-2026-q3 | hoshi-2026 | line 5, column "id": "hoshi-2026" is the id of a plan in portfolio.csv; give this one another.
            life-plans.csv | norrgard-denmark | norrgard-norway | line 3, column "id": "norrgard-norway" is the id of an earlier plan in this file; give each plan its own.
            life-plans.csv | norrgard-2026,Growth,,2027 | norgard-2026,Growth,,2027 | line 2, column "under": "norgard-2026" is no plan in portfolio.csv or life-plans.csv; write "norrgard-2026".
            life-plans.csv | under, | below, | line 1: "below" is not a column of this file;
            """)
    void aFaultIsNamedWithFileLinePlaceValueRuleAndRemedy(String file, String before, String after, String rest) {
        SampleData.copyTo(folder, file, before, after);
        assertThatExceptionOfType(QuickstartException.class)
                .isThrownBy(() -> read(folder))
                .withMessageStartingWith(folder.resolve(file) + ", " + rest)
                .withMessageMatching("[^\n]*\\.");
    }

    private static LifeData read(Path folder) {
        var crm = Crm.read(folder);
        var tenant = Tenant.read(folder);
        var worked = WorkedPlan.read(folder.resolve("worked-plan"), crm);
        return LifeData.read(folder, crm, tenant, Portfolio.read(folder, crm, tenant), worked);
    }
}
