package io.accountplanning.export.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.bulk.IntakeOutcome.Kind;
import io.accountplanning.customfield.CustomField;
import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.export.label.Labels;
import io.accountplanning.export.portfolio.PortfolioImport.Scope;
import io.accountplanning.export.xlsx.PlanTableXlsx;
import io.accountplanning.filter.Page;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.filter.PlanSort;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.BcgClass;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.PlanStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class PortfolioImportTest {

    private static final String ENGLISH = """
            Client number,Client,Subject,Period,Status,Owner,Currency,Revenue next year,Margin,BCG class,Client status,Segment
            acme,Acme,Grow Acme,Q1 2027,In progress,bob,USD,"1,250,000.5",12.5%,Cash cow,Red,Gold
            beta,Beta,Keep Beta,2027,,,,,,,,
            """;

    private final AccountPlanning planning = AccountPlanning.builder().build();
    private final Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));

    PortfolioImportTest() {
        Workspace root = planning.as(Actor.staff("root", Role.ADMINISTRATOR));
        root.customFields()
                .define(
                        "segment",
                        CustomField.ofPlans("Segment", CustomField.Kind.CHOICE).withChoices("Gold", "Silver"));
        root.customFields().define("crmId", CustomField.ofPlans("CRM", CustomField.Kind.TEXT));
        root.customFields().define("signed", CustomField.ofPlans("Signed on", CustomField.Kind.DATE));
    }

    private static PortfolioImport csv(String text) throws IOException {
        return PortfolioImport.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<AccountPlan> plans() {
        return alice.list().find(PlanFilter.all(), PlanSort.by(PlanSort.Key.NUMBER), Page.first(100)).rows().stream()
                .map(row -> row.plan())
                .toList();
    }

    @Test
    void aFileBecomesPlansWithAllThatItSays() throws IOException {
        try (PortfolioImport portfolio = csv(ENGLISH)) {
            PortfolioPreview preview = portfolio.preview(alice);
            assertThat(preview).isEqualTo(new PortfolioPreview(2, 2, 0, 0, 0, List.of(), 0, List.of()));
            assertThat(plans()).isEmpty();

            PortfolioResult result = portfolio.apply(alice, Scope.ALL_OR_NOTHING);
            assertThat(result.count(Kind.CREATED)).isEqualTo(2);
        }

        AccountPlan acme = plans().get(0);
        assertThat(acme.client()).isEqualTo(Client.of("acme", "Acme"));
        assertThat(acme.period()).isEqualTo(PlanPeriod.quarter(2027, 1));
        assertThat(acme.status()).isEqualTo(PlanStatus.IN_PROGRESS);
        assertThat(acme.owner().value()).isEqualTo("bob");
        assertThat(acme.details().currency().getCurrencyCode()).isEqualTo("USD");
        assertThat(acme.details().targets().revenueNextYear()).isEqualByComparingTo("1250000.5");
        assertThat(acme.details().targets().marginPercent()).isEqualByComparingTo("12.5");
        assertThat(acme.details().standing().bcgClass()).isEqualTo(BcgClass.CASH_COW);
        assertThat(acme.details().standing().clientStatus()).isEqualTo(ClientStatus.RED);
        assertThat(alice.plan(acme.id()).customFields().values().get(1).value()).isEqualTo("Gold");
        assertThat(plans().get(1).owner().value()).isEqualTo("alice");
        assertThat(alice.plan(acme.id()).activity().latest(5)).isNotEmpty();
    }

    @Test
    void frenchHeadersWordsNumbersAndDatesAreRead() throws IOException {
        String french = """
                \uFEFFCode client;Nom du client;Intitulé;Période;Statut;Devise;CA cible;Marge;Feu tricolore;Signed on
                acme;Acmé;Développer;T2 2027;Brouillon;EUR;1 250 000,50;12,5 %;Rouge;31/03/2027
                beta;Bêta;Garder;janvier 2027;Terminé;EUR;;;;
                """;

        try (PortfolioImport portfolio = csv(french).locale(Locale.FRANCE)) {
            assertThat(portfolio.mapping(alice).ignored()).isEmpty();
            assertThat(portfolio.apply(alice, Scope.ALL_OR_NOTHING).count(Kind.CREATED))
                    .isEqualTo(2);
        }

        assertThat(plans().get(0).period()).isEqualTo(PlanPeriod.quarter(2027, 2));
        assertThat(plans().get(0).details().targets().revenueNextYear()).isEqualByComparingTo("1250000.5");
        assertThat(plans().get(1).period()).isEqualTo(PlanPeriod.month(2027, 1));
        assertThat(plans().get(1).status()).isEqualTo(PlanStatus.COMPLETED);
        assertThat(alice.plan(plans().get(0).id()).customFields().values())
                .anySatisfy(filled -> assertThat(filled.value()).isEqualTo("2027-03-31"));
    }

    @Test
    void theSameFileAgainChangesNothing() throws IOException {
        csv(ENGLISH).apply(alice, Scope.ALL_OR_NOTHING);

        PortfolioResult again = csv(ENGLISH).apply(alice, Scope.ALL_OR_NOTHING);

        assertThat(again.preview().unchanged()).isEqualTo(2);
        assertThat(again.taken()).extracting(PortfolioResult.Taken::row).containsExactly(2, 3);
        assertThat(again.count(Kind.UNCHANGED)).isEqualTo(2);
        assertThat(plans())
                .hasSize(2)
                .allSatisfy(plan -> assertThat(plan.version()).isOne());
    }

    @Test
    void anExternalIdTellsRowsApartWhateverElseTheySay() throws IOException {
        String first = "External id,Client id,Client,Title,Period\nX-1,acme,Acme,Grow,2027\n";
        String second =
                "External id,Client id,Client,Title,Period\nX-1,acme,Acme,Grow more,2028\nX-2,acme,Acme,Grow,2027\n";
        csv(first).externalIdIn("crmId").apply(alice, Scope.ALL_OR_NOTHING);

        PortfolioResult result = csv(second).externalIdIn("crmId").apply(alice, Scope.ALL_OR_NOTHING);

        assertThat(result.count(Kind.CHANGED)).isOne();
        assertThat(result.count(Kind.CREATED)).isOne();
        assertThat(plans()).extracting(AccountPlan::subject).containsExactly("Grow more", "Grow");
        assertThat(csv(second)
                        .externalIdIn("crmId")
                        .newPlansOnly()
                        .preview(alice)
                        .unchanged())
                .isEqualTo(2);
        assertThatThrownBy(() -> csv(first).preview(alice)).hasMessageContaining("externalIdIn");
        assertThatThrownBy(() -> csv(first).externalIdIn("other").preview(alice))
                .hasMessageContaining("there are crmId, segment, signed");
    }

    @Test
    void everyBadCellIsToldWithRowColumnValueAndWhatToDo() throws IOException {
        String bad = """
                Client id,Client,Subject,Period,Status,Revenue next year,Margin,Currency,Segment
                acme,Acme,,2027,Nearly,lots,1200%,EURO,Bronze
                ,Nobody,Grow,someday,,,,,
                good,Good,Grow,2027,,,,,
                good,Good,grow,2027,,,,,
                """;

        PortfolioPreview preview = csv(bad).preview(alice);

        assertThat(preview.refused()).isEqualTo(3);
        assertThat(preview.created()).isOne();
        assertThat(preview.problems())
                .extracting(PortfolioProblem::toString)
                .anySatisfy(line -> assertThat(line).startsWith("row 2, Status: must be one of Draft, In progress"))
                .anySatisfy(line ->
                        assertThat(line).startsWith("row 2, Revenue next year").contains("lots"))
                .anySatisfy(line -> assertThat(line).startsWith("row 2, Margin: must be between"))
                .anySatisfy(
                        line -> assertThat(line).startsWith("row 2, Currency").contains("EURO"))
                .anySatisfy(line -> assertThat(line).startsWith("row 2, Segment: must be one of Gold, Silver"))
                .anySatisfy(line -> assertThat(line).startsWith("row 2, Subject: is required"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("row 3, Client")
                        .contains("add a column with the client’s id", "clients(...)"))
                .anySatisfy(line -> assertThat(line).startsWith("row 3, Period: is written 2027, Q1 2027"))
                .anySatisfy(line -> assertThat(line).startsWith("row 5, Subject: is the plan of row 4 already"));
        assertThatThrownBy(() -> csv(bad).apply(alice, Scope.ALL_OR_NOTHING)).isInstanceOf(InvalidException.class);
        assertThat(plans()).isEmpty();

        PortfolioResult good = csv(bad).apply(alice, Scope.GOOD_ROWS);
        assertThat(good.taken())
                .singleElement()
                .satisfies(taken -> assertThat(taken.row()).isEqualTo(4));
        assertThat(plans()).hasSize(1);
    }

    @Test
    void whatOnlyShowsWhenItIsWrittenTakesNothingOrTheOthers() throws IOException {
        String fine = "Client id,Client,Subject,Period,Revenue\na,A,One,2027,1.5\nb,B,Two,2027,1.555\n";
        PortfolioMapping mapping = csv(fine).mapping(alice).with(PortfolioColumn.REVENUE_NEXT_YEAR, "Revenue");

        assertThatThrownBy(() -> csv(fine).mapping(mapping).apply(alice, Scope.ALL_OR_NOTHING))
                .isInstanceOf(InvalidException.class);
        assertThat(plans()).isEmpty();

        PortfolioResult good = csv(fine).mapping(mapping).apply(alice, Scope.GOOD_ROWS);
        assertThat(good.count(Kind.CREATED)).isOne();
        assertThat(good.taken().get(1).outcome().reason()).contains("1.555");
    }

    @Test
    void theTableThatTheLibraryWritesIsReadBack() throws IOException {
        AccountPlan plan = alice.plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow Acme").period(PlanPeriod.halfYear(2027, 2)));
        alice.plan(plan.id()).customFields().set("segment", "Gold", Locale.ENGLISH);
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRANCE)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PlanTableXlsx.of(Labels.of(locale))
                    .write(
                            alice.list().withCustomFields("segment"),
                            PlanFilter.all(),
                            PlanSort.by(PlanSort.Key.NUMBER),
                            out);

            PortfolioImport portfolio = PortfolioImport.read(new ByteArrayInputStream(out.toByteArray()));
            assertThat(portfolio.preview(alice).unchanged()).isOne();
        }
    }

    @Test
    void aWorkbookIsReadByItsTypes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Row header = workbook.createSheet("Plans").createRow(2);
            String[] titles = {"Client id", "Client", "Subject", "Start", "End", "Margin", "Signed on"};
            for (int i = 0; i < titles.length; i++) {
                header.createCell(i).setCellValue(titles[i]);
            }
            Row row = workbook.getSheet("Plans").createRow(5);
            row.createCell(0).setCellValue(4711);
            row.createCell(1).setCellValue("Acme");
            row.createCell(2).setCellValue("Grow");
            row.createCell(3).setCellValue(LocalDate.of(2027, 4, 1));
            row.createCell(4).setCellValue(LocalDate.of(2028, 3, 31));
            row.createCell(5).setCellValue(12.5);
            row.createCell(6).setCellValue(LocalDate.of(2027, 1, 31));
            workbook.write(out);
        }

        try (PortfolioImport portfolio = PortfolioImport.read(new ByteArrayInputStream(out.toByteArray()))) {
            portfolio.apply(alice, Scope.ALL_OR_NOTHING);
        }

        AccountPlan plan = plans().get(0);
        assertThat(plan.client().id().value()).isEqualTo("4711");
        assertThat(plan.period()).isEqualTo(PlanPeriod.year(2027, java.time.Month.APRIL));
        assertThat(plan.details().targets().marginPercent()).isEqualByComparingTo("12.5");
        assertThat(alice.plan(plan.id()).customFields().values())
                .anySatisfy(filled -> assertThat(filled.value()).isEqualTo("2027-01-31"));
    }

    @Test
    void whoMayNotCreatePlansTakesNoneIn() throws IOException {
        Workspace eve = planning.as(Actor.staff("eve", Role.VIEWER));

        assertThatThrownBy(() -> csv(ENGLISH).apply(eve, Scope.ALL_OR_NOTHING))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(csv(ENGLISH).apply(eve, Scope.GOOD_ROWS).count(Kind.REFUSED)).isEqualTo(2);
        assertThat(plans()).isEmpty();
    }

    @Test
    void clientsAndPeopleAreFoundByTheirNames() throws IOException {
        String names = "Client,Subject,Period,Owner\nAcme,Grow,2027,Bob Stone\n";
        assertThat(csv(names).preview(alice).problems()).hasSize(2);

        csv(names)
                .clients(name -> java.util.Optional.of(Client.of("c-1", name)))
                .people(name -> java.util.Optional.of(io.accountplanning.host.UserId.of("bob")))
                .apply(alice, Scope.ALL_OR_NOTHING);

        assertThat(plans().get(0).client()).isEqualTo(Client.of("c-1", "Acme"));
        assertThat(plans().get(0).owner().value()).isEqualTo("bob");
        assertThat(csv(names)
                        .people(name -> java.util.Optional.of(plans().get(0).owner()))
                        .preview(alice)
                        .unchanged())
                .isOne();
    }

    @Test
    void columnsThatAreNotReadAreTold() throws IOException {
        assertThat(csv("Client id,Client,Subject,Shoe size\na,A,One,7\n")
                        .preview(alice)
                        .ignored())
                .containsExactly("Shoe size");
    }

    @Test
    void externalIdsAreKeptInAFieldOfTextAlone() {
        assertThatThrownBy(() -> csv(ENGLISH).externalIdIn("segment").preview(alice))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("of the kind CHOICE")
                .hasMessageContaining("of the kind TEXT");
    }

    @Test
    void whatCannotBeTakenInIsToldInTheReadersWords() throws IOException {
        String bad = """
                Client;Intitulé;Période;Statut;CA cible;Signed on
                Personne;Développer;bientôt;Presque;beaucoup;demain
                """;

        assertThat(csv(bad).locale(Locale.FRANCE).preview(alice).problems())
                .extracting(PortfolioProblem::rule)
                .anySatisfy(rule -> assertThat(rule)
                        .startsWith("n’est le nom d’aucun client")
                        .contains("clients(...)"))
                .anySatisfy(rule -> assertThat(rule).startsWith("s’écrit 2027, T1 2027, S1 2027, janvier 2027"))
                .anySatisfy(rule ->
                        assertThat(rule).startsWith("n’est pas un nombre").contains("234,5"))
                .anySatisfy(rule ->
                        assertThat(rule).startsWith("n’est pas une date").contains("31/03/2027"))
                .anySatisfy(rule -> assertThat(rule).startsWith("doit être l’une des valeurs suivantes : Brouillon"));
    }
}
