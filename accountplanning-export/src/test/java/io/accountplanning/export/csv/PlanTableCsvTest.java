package io.accountplanning.export.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.customfield.CustomField;
import io.accountplanning.error.InvalidException;
import io.accountplanning.export.csv.PlanTableCsv.Formulas;
import io.accountplanning.export.label.Labels;
import io.accountplanning.export.portfolio.PortfolioImport;
import io.accountplanning.export.xlsx.PlanRows;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.filter.PlanRow;
import io.accountplanning.filter.PlanSort;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlanTableCsvTest {

    private static final PlanTableCsv ENGLISH = PlanTableCsv.of(Labels.of(Locale.ENGLISH));
    private static final PlanTableCsv FRENCH = PlanTableCsv.of(Labels.of(Locale.FRANCE));

    private static String csv(PlanTableCsv table, PlanRow... plans) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.write(List.of(plans), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static PlanRow plan(String subject) {
        return PlanRows.row(
                12,
                details -> details.withSubject(subject)
                        .withRevenueNextYear(new BigDecimal("-1250000.5"))
                        .withMarginPercent(new BigDecimal("12.5")));
    }

    @Test
    void everyRecordIsALineOfFieldsInTheTablesLanguage() throws IOException {
        assertThat(csv(ENGLISH, plan("Grow")))
                .isEqualTo(
                        "Number,Client,Subject,Period,Period start,Period end,Status,Client status,BCG class,Owner,Currency,"
                                + "Revenue next year,Margin,Wallet share,Tasks,Open tasks,Overdue tasks,Health score,Health,Last changed\r\n"
                                + "AP-000012,Client 12,Grow,Q1 2027,2027-01-01,2027-03-31,Draft,,,alice,EUR,"
                                + "-1250000.50,12.5%,,12,6,4,,,2027-03-27 22:30:27\r\n");
        assertThat(csv(FRENCH, plan("Croître")))
                .contains("AP-000012;Client 12;Croître;T1 2027;2027-01-01")
                .contains(";-1250000,50;12,5%;");
    }

    @Test
    void whatASeparatorStandsInIsQuoted() throws IOException {
        assertThat(csv(ENGLISH, plan("a, \"b\""))).contains(",\"a, \"\"b\"\"\",");
        assertThat(csv(ENGLISH.separator(';'), plan("a, b"))).contains(";a, b;");
        assertThatThrownBy(() -> ENGLISH.separator('x')).isInstanceOf(InvalidException.class);
    }

    @Test
    void aByteOrderMarkStandsInFrontWhenItIsAskedFor() throws IOException {
        assertThat(csv(ENGLISH.byteOrderMark(), plan("Grow"))).startsWith("\uFEFFNumber,");
        assertThat(csv(ENGLISH, plan("Grow"))).startsWith("Number,");
    }

    @Test
    void textThatLooksLikeAFormulaIsGuardedUnlessAProgramReadsIt() throws IOException {
        assertThat(csv(ENGLISH, plan("=1+1"))).contains(",'=1+1,");
        assertThat(csv(ENGLISH, plan("'=1"))).contains(",''=1,");
        assertThat(csv(ENGLISH.formulas(Formulas.AS_THEY_ARE), plan("=1+1"))).contains(",=1+1,");
    }

    @Test
    void theTableIsReadBackAsItWas() throws IOException {
        var planning = AccountPlanning.builder().build();
        planning.as(Actor.staff("root", Role.ADMINISTRATOR))
                .customFields()
                .define("score", CustomField.ofPlans("Score", CustomField.Kind.NUMBER));
        Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
        for (String subject : List.of("Grow; \"more\", now", "'=1+1", "-2")) {
            PlanId id = alice.plans()
                    .create(NewPlan.of(Client.of("acme", "Acme"), subject)
                            .with(d -> d.withRevenueNextYear(new BigDecimal("1250000.5"))
                                    .withMarginPercent(new BigDecimal("12.5"))))
                    .id();
            alice.plan(id).customFields().set("score", "1234.5", Locale.ENGLISH);
        }
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRANCE)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PlanTableCsv.of(Labels.of(locale))
                    .byteOrderMark()
                    .write(
                            alice.list().withCustomFields("score"),
                            PlanFilter.all(),
                            PlanSort.by(PlanSort.Key.NUMBER),
                            out);
            PortfolioImport back = PortfolioImport.read(new ByteArrayInputStream(out.toByteArray()))
                    .locale(locale);
            assertThat(back.preview(alice).problems()).isEmpty();
            assertThat(back.preview(alice).unchanged()).isEqualTo(3);
        }
    }

    @Test
    void whatTheStreamThrowsIsThrown() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        assertThatThrownBy(() -> ENGLISH.write(PlanRows.of(10_000), full))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }
}
