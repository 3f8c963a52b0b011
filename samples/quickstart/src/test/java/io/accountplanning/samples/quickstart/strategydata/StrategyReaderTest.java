package io.accountplanning.samples.quickstart.strategydata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.accountplanning.samples.quickstart.SampleData;
import io.accountplanning.samples.quickstart.crm.Crm;
import io.accountplanning.samples.quickstart.file.QuickstartException;
import io.accountplanning.samples.quickstart.portfolio.Portfolio;
import io.accountplanning.samples.quickstart.tenant.Tenant;
import io.accountplanning.samples.quickstart.workedplan.WorkedPlan;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrategyReaderTest {

    @TempDir
    private Path folder;

    @Test
    void whatTheFileNamesIsFound() {
        var file = read(SampleData.FOLDER);
        assertThat(file.charter().project().title()).startsWith("Programme fidélité");
        assertThat(file.goals().measured().measure()).hasToString("SUM(amount) of invoice");
        assertThat(file.whitespace().block().text()).startsWith("Business unit\tProduct\t");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "PRJ-2601" | "PRJ-2600" | line 12, charter.project: "PRJ-2600" is no project in projects.csv; write "PRJ-2601".
            "kind": "Text" | "kind": "Words" | line 37, scorecard.categories[2].questions[1].kind: "Words" is not a kind of question; write one of Scored, Yes No, Number,
            "answer": "32" | "answer": "" | line 36, scorecard.categories[2].questions[0]: the question "Days until an invoice is paid" needs either an "answer" or the reason why it is "notApplicable"; write one of them.
            "2027-05-01" | "2026-05-01" | line 42, whitespace: the field "contractsBefore": 2026-05-01 is not after 2026-11-01; write a later day.
            "Idea" | "Dream" | line 47, initiatives[3].stage: "Dream" is not a stage; write one of Idea, Qualifying,
            "reportsTo": "Côme Thévenard-Aubrac" | "reportsTo": "Côme" | line 49, relationshipMap: the field "reportsTo": "Côme" does not stand among the people above; add the person there.
            where status = 'Paid' | where status | line 75, goals.added.measure: "SUM(amount) of invoice where status" is no measure; write it as in SUM(amount) of invoice where status = 'Paid'.
            "norrgard-2026" | "norrgard" | line 80, marketPositions[0].plan: "norrgard" is no plan in portfolio.csv;
            "rating": 4 | "rating": 6 | line 83, review: the field "rating": 6 is no rating; write 1 to 5.
            "days": 30 | "days": 400 | line 90, health: the field "days": 400 is more than a year; write 1 to 365.
            "score": 80 | "score": 101 | line 90, health: the field "score": 101 is not such a percentage; write 0 to 100 with at most two decimals.
            """)
    void aFaultIsNamedWithFileLinePlaceValueRuleAndRemedy(String before, String after, String rest) {
        SampleData.copyTo(folder, "strategy.json", before, after);
        assertThatExceptionOfType(QuickstartException.class)
                .isThrownBy(() -> read(folder))
                .withMessageStartingWith(folder.resolve("strategy.json") + ", " + rest)
                .withMessageMatching("[^\n]*\\.");
    }

    private static StrategyFile read(Path folder) {
        var crm = Crm.read(folder);
        var tenant = Tenant.read(folder);
        var worked = WorkedPlan.read(folder.resolve("worked-plan"), crm);
        return StrategyReader.read(folder, crm, Portfolio.read(folder, crm, tenant), worked);
    }
}
