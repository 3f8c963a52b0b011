package io.accountplanning.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.export.label.Labels;
import io.accountplanning.export.report.PlanReport;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import io.accountplanning.text.RichText;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HostSectionTest {

    /** A size. */
    public enum ShopSize {
        /** Small. */
        CORNER_SHOP,
        /** Large. */
        DEPARTMENT_STORE
    }

    /** The id of a shop. */
    public record ShopId(UUID value) implements RowId {}

    /** A shop. */
    public record Shop(ShopId id, String street, ShopSize size, BigDecimal yearlyRent, Boolean open) implements Row {

        static final Table<Shop> TABLE = Table.of("shops", Shop.class)
                .required("street", CellType.text(100))
                .column("size", CellType.choice(ShopSize.class))
                .column("yearlyRent", CellType.amount())
                .column("open", CellType.yesNo())
                .build();
    }

    /** A host's own section. */
    public record StoreNetwork(List<Shop> shops, RichText howItGrew) implements PlanSection {

        static final SectionType<StoreNetwork> SECTION = SectionType.of(
                        "storeNetwork", StoreNetwork.class, new StoreNetwork(List.of(), RichText.EMPTY))
                .table(Shop.TABLE)
                .field("howItGrew", CellType.richText())
                .build();
    }

    private final PlanWorkspace plan = plan();

    private static PlanWorkspace plan() {
        Workspace alice = AccountPlanning.builder()
                .section(StoreNetwork.SECTION)
                .build()
                .as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
        PlanWorkspace plan = alice.plan(alice.plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow"))
                .id());
        Shop shop = new Shop(
                new ShopId(UUID.randomUUID()), "Rue Verte 4", ShopSize.CORNER_SHOP, new BigDecimal("12000"), true);
        plan.section(StoreNetwork.SECTION)
                .edit(s -> new StoreNetwork(List.of(shop), RichText.of("<p>One <b>by</b> one.</p>")));
        return plan;
    }

    @Test
    void aHostsOwnSectionIsShownLikeTheOthers() {
        assertThat(new PdfReading(PlanPdf.of(PlanReport.of(plan.document())).bytes()).text())
                .containsSubsequence(
                        "Store network",
                        "Shops",
                        "Street",
                        "Size",
                        "Yearly rent (EUR)",
                        "Open",
                        "Rue Verte 4",
                        "Corner shop",
                        "12,000",
                        "Yes",
                        "How it grew",
                        "One by one.");
    }

    @Test
    void aHostNamesItsSectionInItsOwnLanguage() throws IOException {
        Labels german = Labels.of(Locale.GERMANY)
                .with(
                        new PropertyResourceBundle(
                                new StringReader(
                                        "section.storeNetwork=Filialnetz\nShopSize.CORNER_SHOP=Eckladen\nword.page=Seite {0} von {1}")));

        assertThat(new PdfReading(PlanPdf.of(PlanReport.of(plan.document()).labels(german))
                                .bytes())
                        .text())
                .contains("Filialnetz", "Eckladen", "12.000", "Seite 2 von 2");
    }
}
