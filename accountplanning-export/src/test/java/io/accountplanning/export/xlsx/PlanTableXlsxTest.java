package io.accountplanning.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.customfield.CustomField;
import io.accountplanning.customfield.CustomField.Kind;
import io.accountplanning.export.label.Labels;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.filter.PlanRow;
import io.accountplanning.filter.PlanSort;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.BcgClass;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.PlanStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTableXlsxTest {

    private final PlanTableXlsx english = PlanTableXlsx.of(Labels.of(Locale.ENGLISH));
    private final PlanTableXlsx french = PlanTableXlsx.of(Labels.of(Locale.FRANCE));

    @Test
    void theListOfAHostBecomesATable() throws IOException {
        Workspace alice = AccountPlanning.builder().build().as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
        alice.plans().create(NewPlan.of(Client.of("acme", "Acme"), "Grow Acme"));
        alice.plans().create(NewPlan.of(Client.of("beta", "Beta"), "Keep Beta"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        english.write(alice.list(), PlanFilter.all().withText("grow"), PlanSort.by(PlanSort.Key.SUBJECT), out);

        Sheet sheet = Sheet.read(out.toByteArray());
        assertThat(sheet.rows()).hasSize(2);
        assertThat(sheet.cell(1, "Number").asString()).isEqualTo("AP-000001");
        assertThat(sheet.cell(1, "Client").asString()).isEqualTo("Acme");
    }

    @Test
    void healthIsANumberWithItsBand() throws IOException {
        Workspace alice = AccountPlanning.builder().build().as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
        PlanId plan = alice.plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow Acme"))
                .id();
        alice.plan(plan).health().override(new BigDecimal("62.5"), "They told us", LocalDate.now(ZoneOffset.UTC));
        alice.plans().create(NewPlan.of(Client.of("beta", "Beta"), "Nothing"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        english.write(alice.list(), PlanFilter.all(), PlanSort.by(PlanSort.Key.SUBJECT), out);

        Sheet sheet = Sheet.read(out.toByteArray());
        assertThat(sheet.cell(1, "Health score").asNumber()).isEqualByComparingTo("62.5");
        assertThat(sheet.cell(1, "Health").asString()).isEqualTo("Yellow");
        assertThat(sheet.rows().get(2).getCellText(18)).isEmpty();
    }

    @Test
    void subjectsLeadToThePagesOfTheHost() throws IOException {
        PlanTableXlsx linked = english.links(plan -> URI.create("https://crm.example.com/plans?n=" + plan.number()));

        Sheet sheet = Sheet.of(linked, List.of(PlanRows.row(1, d -> d.withSubject("=Say \"hi\""))));

        assertThat(sheet.cell(1, "Subject").getFormula())
                .isEqualTo("HYPERLINK(\"https://crm.example.com/plans?n=AP-000001\",\"=Say \"\"hi\"\"\")");
        assertThat(sheet.cell(1, "Subject").getText()).isEqualTo("=Say \"hi\"");
        assertThat(Sheet.of(english.links(plan -> null), List.of(PlanRows.row(1, d -> d)))
                        .cell(1, "Subject")
                        .getFormula())
                .isNull();
        assertThatThrownBy(() -> Sheet.of(
                        english.links(plan -> URI.create("javascript:alert(1)")), List.of(PlanRows.row(1, d -> d))))
                .hasMessageContaining("http, https and mailto alone");
    }

    @Test
    void everyCellHasTheTypeOfItsValue() throws IOException {
        Sheet sheet = Sheet.of(PlanRows.row(
                12,
                details -> details.withStatus(PlanStatus.IN_PROGRESS)
                        .withClientStatus(ClientStatus.RED, null)
                        .withBcgClass(BcgClass.CASH_COW)
                        .withRevenueNextYear(new BigDecimal("1250000.5"))
                        .withMarginPercent(new BigDecimal("12.5"))
                        .withWalletSharePercent(new BigDecimal("33.33"))));

        assertThat(sheet.name()).isEqualTo("Plans");
        assertThat(sheet.cell(1, "Period").asString()).isEqualTo("Q1 2027");
        assertThat(sheet.cell(1, "Period start").asDate()).isEqualTo(LocalDateTime.parse("2027-01-01T00:00:00"));
        assertThat(sheet.cell(1, "Period end").asDate()).isEqualTo(LocalDateTime.parse("2027-03-31T00:00:00"));
        assertThat(sheet.cell(1, "Status").asString()).isEqualTo("In progress");
        assertThat(sheet.cell(1, "Client status").asString()).isEqualTo("Red");
        assertThat(sheet.cell(1, "BCG class").asString()).isEqualTo("Cash cow");
        assertThat(sheet.cell(1, "Owner").asString()).isEqualTo("alice");
        assertThat(sheet.cell(1, "Currency").asString()).isEqualTo("EUR");
        assertThat(sheet.cell(1, "Revenue next year").asNumber()).isEqualByComparingTo("1250000.5");
        assertThat(sheet.cell(1, "Revenue next year").getDataFormatString()).isEqualTo("#,##0.00");
        assertThat(sheet.cell(1, "Margin").asNumber()).isEqualByComparingTo("0.125");
        assertThat(sheet.cell(1, "Margin").getDataFormatString()).isEqualTo("0.00%");
        assertThat(sheet.cell(1, "Wallet share").asNumber()).isEqualByComparingTo("0.3333");
        assertThat(sheet.cell(1, "Tasks").asNumber()).isEqualByComparingTo("12");
        assertThat(sheet.cell(1, "Open tasks").asNumber()).isEqualByComparingTo("6");
        assertThat(sheet.cell(1, "Overdue tasks").asNumber()).isEqualByComparingTo("4");
        assertThat(sheet.cell(1, "Last changed").asDate()).isEqualTo(LocalDateTime.parse("2027-03-27T22:30:27"));
    }

    @Test
    void customFieldsAreColumnsOfTheirTypes() throws IOException {
        AccountPlanning planning = AccountPlanning.builder().build();
        Workspace root = planning.as(Actor.staff("root", Role.ADMINISTRATOR));
        for (Kind kind : Kind.values()) {
            boolean chooses = kind == Kind.CHOICE || kind == Kind.MULTI_CHOICE;
            CustomField field = CustomField.ofPlans("My " + kind, kind);
            root.customFields().define("f" + kind.ordinal(), chooses ? field.withChoices("Gold", "Silver") : field);
        }
        PlanId full = root.plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Full").with(d -> d.withCurrency(yen())))
                .id();
        root.plans().create(NewPlan.of(Client.of("beta", "Beta"), "Nothing"));
        Map<Kind, String> typed = Map.of(
                Kind.TEXT,
                "=1+1",
                Kind.NUMBER,
                "7.25",
                Kind.DATE,
                "2027-03-31",
                Kind.MONEY,
                "1250",
                Kind.CHOICE,
                "Gold",
                Kind.MULTI_CHOICE,
                "Gold;Silver",
                Kind.YES_NO,
                "no");
        typed.forEach((kind, text) -> root.plan(full).customFields().set("f" + kind.ordinal(), text, Locale.ROOT));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        french.write(
                root.list().withCustomFields("f1", "f2", "f3", "f0", "f4", "f5", "f6"),
                PlanFilter.all(),
                PlanSort.byCustomField("f1"),
                out);

        Sheet sheet = Sheet.read(out.toByteArray());
        assertThat(sheet.header().subList(20, 27))
                .containsExactly(
                        "My NUMBER", "My DATE", "My MONEY", "My TEXT", "My CHOICE", "My MULTI_CHOICE", "My YES_NO");
        assertThat(sheet.cell(1, "My NUMBER").asNumber()).isEqualByComparingTo("7.25");
        assertThat(sheet.cell(1, "My DATE").asDate()).isEqualTo(LocalDateTime.parse("2027-03-31T00:00:00"));
        assertThat(sheet.cell(1, "My DATE").getDataFormatId()).isEqualTo(14);
        assertThat(sheet.cell(1, "My MONEY").asNumber()).isEqualByComparingTo("1250");
        assertThat(sheet.cell(1, "My MONEY").getDataFormatString()).isEqualTo("#,##0");
        assertThat(sheet.cell(1, "My TEXT").asString()).isEqualTo("=1+1");
        assertThat(sheet.cell(1, "My CHOICE").asString()).isEqualTo("Gold");
        assertThat(sheet.cell(1, "My MULTI_CHOICE").asString()).isEqualTo("Gold; Silver");
        assertThat(sheet.cell(1, "My YES_NO").asString()).isEqualTo("Non");
        assertThat(sheet.header().subList(20, 27))
                .allSatisfy(header -> assertThat(sheet.isEmpty(2, header)).isTrue());
        assertThat(sheet.part("xl/worksheets/sheet1.xml")).contains("<autoFilter ref=\"A1:AA3\"/>");
    }

    private static Currency yen() {
        return Currency.getInstance("JPY");
    }

    @Test
    void datesAreShownAsTheReadersOwnSettingsSay() throws IOException {
        Sheet sheet = Sheet.of(PlanRows.numbered(1));

        assertThat(sheet.cell(1, "Period start").getDataFormatId()).isEqualTo(14);
        assertThat(sheet.cell(1, "Last changed").getDataFormatId()).isEqualTo(22);
    }

    @Test
    void whatIsNotSaidIsAnEmptyCell() throws IOException {
        Sheet sheet = Sheet.of(PlanRows.row(1, details -> details));

        assertThat(List.of("Client status", "BCG class", "Revenue next year", "Margin", "Wallet share"))
                .allSatisfy(header -> assertThat(sheet.isEmpty(1, header)).isTrue());
    }

    @Test
    void theTableSpeaksFrench() throws IOException {
        Sheet sheet = Sheet.of(french, List.of(PlanRows.numbered(1)));

        assertThat(sheet.header())
                .containsExactly(
                        "Numéro",
                        "Client",
                        "Objet",
                        "Période",
                        "Début de période",
                        "Fin de période",
                        "Statut",
                        "Statut du client",
                        "Classe BCG",
                        "Responsable",
                        "Devise",
                        "Chiffre d’affaires de l’année prochaine",
                        "Marge",
                        "Part de portefeuille",
                        "Tâches",
                        "Tâches ouvertes",
                        "Tâches en retard",
                        "Score de santé",
                        "Santé",
                        "Dernière modification");
        assertThat(sheet.cell(1, "Période").asString()).isEqualTo("février 2021");
        assertThat(sheet.cell(1, "Statut").asString()).isEqualTo("En cours");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02, February 2027, février 2027",
        "2027-Q3, Q3 2027, T3 2027",
        "2027-H2, H2 2027, S2 2027",
        "2027, 2027, 2027",
        "QUARTER 2027-02-01..2027-05-01, 'Feb 1, 2027 – Apr 30, 2027', 1er févr. 2027 – 30 avr. 2027",
        "2027-03-01..2027-09-02, 'Mar 1, 2027 – Sep 1, 2027', 1er mars 2027 – 1er sept. 2027"
    })
    void aPeriodIsWrittenAsPeopleDo(String period, String inEnglish, String inFrench) throws IOException {
        PlanRow row = PlanRows.row(1, details -> details.withPeriod(PlanPeriod.parse(period)));

        assertThat(Sheet.of(english, List.of(row)).cell(1, "Period").asString()).isEqualTo(inEnglish);
        assertThat(Sheet.of(french, List.of(row)).cell(1, "Période").asString()).isEqualTo(inFrench);
    }

    @Test
    void momentsAreThoseOfTheTenantsClocksInSummerToo() throws IOException {
        PlanTableXlsx paris = english.zone(ZoneId.of("Europe/Paris"));

        // 22:30:15 UTC on 27 March; the clocks go forward in the night after.
        assertThat(Sheet.of(paris, List.of(PlanRows.row(0, details -> details)))
                        .cell(1, "Last changed")
                        .asDate())
                .isEqualTo(LocalDateTime.parse("2027-03-27T23:30:15"));
        assertThat(Sheet.of(paris, List.of(PlanRows.row(86_400, details -> details)))
                        .cell(1, "Last changed")
                        .asDate())
                .isEqualTo(LocalDateTime.parse("2027-03-29T00:30:15"));
    }

    @ParameterizedTest
    @CsvSource({"JPY, '#,##0'", "EUR, '#,##0.00'", "KWD, '#,##0.000'", "CLF, '#,##0.0000'", "XXX, '#,##0'"})
    void anAmountHasTheDigitsOfItsCurrency(String currency, String format) throws IOException {
        Sheet sheet = Sheet.of(PlanRows.row(
                1,
                details -> details.withCurrency(Currency.getInstance(currency)).withRevenueNextYear(BigDecimal.TEN)));

        assertThat(sheet.cell(1, "Revenue next year").getDataFormatString()).isEqualTo(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 30 123", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\",\"y\")"})
    void textThatLooksLikeAFormulaStaysText(String text) throws IOException {
        Sheet sheet = Sheet.of(PlanRows.row(1, details -> details.withSubject(text)));

        assertThat(sheet.cell(1, "Subject").getType()).isEqualTo(CellType.STRING);
        assertThat(sheet.cell(1, "Subject").asString()).isEqualTo(text);
        assertThat(sheet.part("xl/worksheets/sheet1.xml")).doesNotContain("<f>");
        assertThat(sheet.part("xl/styles.xml")).contains("quotePrefix=\"true\"");
        assertThat(sheet.part("xl/worksheets/sheet1.xml")).contains("<c r=\"C2\" s=\"" + quotedStyle(sheet) + "\"");
    }

    private static int quotedStyle(Sheet sheet) throws IOException {
        String styles = sheet.part("xl/styles.xml");
        String before = styles.substring(styles.indexOf("<cellXfs"), styles.indexOf("quotePrefix"));
        return before.split("<xf ").length - 2;
    }

    @Test
    void theHeaderIsBoldStaysInSightAndFilters() throws IOException {
        Sheet sheet = Sheet.of(PlanRows.numbered(1), PlanRows.numbered(2));
        String xml = sheet.part("xl/worksheets/sheet1.xml");

        assertThat(xml).contains("<autoFilter ref=\"A1:T3\"/>");
        assertThat(xml).containsPattern("<pane [^>]*ySplit=\"1.0\"[^>]*state=\"frozen\"");
        assertThat(xml).containsPattern("<c r=\"A1\" s=\"1\"");
        assertThat(sheet.part("xl/styles.xml")).contains("<b val=\"true\"/>");
    }

    @Test
    void aTableWithoutPlansHasItsHeader() throws IOException {
        Sheet sheet = Sheet.of();

        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.part("xl/worksheets/sheet1.xml")).contains("<autoFilter ref=\"A1:T1\"/>");
    }

    @Test
    void tenThousandPlansComeBackInOrder() throws IOException {
        Sheet sheet = Sheet.of(english, PlanRows.of(10_000));

        assertThat(sheet.rows()).hasSize(10_001);
        for (int i = 1; i <= 10_000; i++) {
            assertThat(sheet.rows().get(i).getCellText(2)).isEqualTo("Grow client " + i);
            assertThat(sheet.rows().get(i).getCell(11).asNumber()).isEqualByComparingTo(BigDecimal.valueOf(i, 2));
        }
    }

    @Test
    void theSamePlansGiveTheSameBytes() throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2027-02-15T10:00:00Z"), ZoneOffset.UTC);

        byte[] first = Sheet.of(english.clock(clock), PlanRows.of(300)).bytes();
        byte[] second = Sheet.of(english.clock(clock), PlanRows.of(300)).bytes();

        assertThat(second).isEqualTo(first);
        assertThat(Sheet.read(first).entryTimes()).containsOnly(LocalDateTime.parse("1980-02-01T00:00:00"));
        assertThat(Sheet.read(first).part("docProps/core.xml"))
                .contains(">2027-02-15T10:00:00Z</dcterms:created>", ">2027-02-15T10:00:00Z</dcterms:modified>");
    }

    @Test
    void ownersAreShownByNameWhereTheHostKnowsThem() throws IOException {
        PlanTableXlsx named = english.people(user -> user.value().equals("user-1") ? "Ada Lovelace" : user.value());

        Sheet sheet = Sheet.of(named, PlanRows.of(2));

        assertThat(sheet.cell(1, "Owner").asString()).isEqualTo("Ada Lovelace");
        assertThat(sheet.cell(2, "Owner").asString()).isEqualTo("user-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01..0001-02-01", "1900-01-01..1900-02-01", "+12000-01-01..+12000-02-01"})
    void aDayThatSpreadsheetsCannotCountIsText(String period) throws IOException {
        PlanPeriod parsed = PlanPeriod.parse(period);

        Sheet sheet = Sheet.of(PlanRows.row(1, details -> details.withPeriod(parsed)));

        assertThat(sheet.cell(1, "Period start").asString())
                .isEqualTo(parsed.startInclusive().toString());
    }

    @Test
    void aListThatFailsLeavesTheStreamUntouched() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Iterable<PlanRow> failing = () -> {
            throw new IllegalStateException("the database is gone");
        };

        assertThatThrownBy(() -> english.write(failing, out)).hasMessage("the database is gone");
        assertThat(out.size()).isZero();
    }
}
