package io.accountplanning.samples.quickstart.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.accountplanning.samples.quickstart.SampleData;
import io.accountplanning.samples.quickstart.file.QuickstartException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrmTest {

    @TempDir
    private Path folder;

    @Test
    void recordsKnowTheirClient() {
        var crm = Crm.read(SampleData.FOLDER);
        var invoice = crm.invoices().find("INV-26-0050");
        assertThat(invoice.client()).isEqualTo(crm.clients().find("luluat"));
        assertThat(invoice.amount()).isEqualTo(new Amount(new BigDecimal("8625.150"), Currency.getInstance("KWD")));
    }

    @Test
    void whatIsNotKnownIsMissing() {
        var crm = Crm.read(SampleData.FOLDER);
        assertThat(crm.clients().find("oshaughnessy").industry()).isNull();
        assertThat(crm.clients().find("saptarang").currency()).isNull();
        assertThat(crm.projects().find("PRJ-2612").amount()).isNull();
        assertThat(crm.staff().find("farid").phone()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            clients.csv  | norrgard,N | thevenard,N | line 3, column "id": "thevenard" is the id of an earlier client in this file; give each client its own.
            clients.csv  | Logistics,KZ,KZT | Logistics,KZ,Tenge | line 5, column "currency": "Tenge" is not a currency; write its ISO 4217 code, as in EUR.
            staff.csv    | Viewer | Reader | line 11, column "role": "Reader" is not a role; write one of Administrator, Manager, Account Manager, Team Member, Viewer.
            projects.csv | PRJ-2401,thevenard | PRJ-2401,thevenar | line 2, column "client": "thevenar" is no client in clients.csv; write "thevenard".
            projects.csv | PRJ-2401,thevenard | PRJ-2401,nobody | line 2, column "client": "nobody" is no client in clients.csv; add it to clients.csv.
            projects.csv | 2024-02-12 | 12/02/2024 | line 2, column "date": "12/02/2024" is not a date; write year-month-day, as in 2026-12-31.
            invoices.csv | 4900000,JPY,Paid | 4900000.50,JPY,Paid | line 18, column "amount": "4900000.50" has too many decimals for JPY; write at most 0.
            invoices.csv | 49333.34,EUR | 49333.34, | line 4, column "amount": "49333.34" is an amount without a currency; fill in the currency.
            estimates.csv | 36500.00,EUR,Sent | 36500.00,EUR, | line 2, column "status": this cell is empty, but every row needs it; fill it in.
            """)
    void aFaultIsNamedWithFileLineColumnValueRuleAndRemedy(String file, String before, String after, String rest) {
        SampleData.copyTo(folder, file, before, after);
        assertThatExceptionOfType(QuickstartException.class)
                .isThrownBy(() -> Crm.read(folder))
                .withMessage(folder.resolve(file) + ", " + rest);
    }
}
