package io.accountplanning.whitespace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.error.Violation;
import io.accountplanning.host.Client;
import io.accountplanning.lifecycle.CarryForward;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.section.CarryOver;
import io.accountplanning.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhitespaceMapTest {

    private final BusinessUnit emea = BusinessUnit.of("EMEA");
    private final BusinessUnit france = BusinessUnit.of("France", emea.id());
    private final BusinessUnit spain = BusinessUnit.of("Spain", emea.id());
    private final Product software = Product.of("Software");
    private final Product analytics = Product.of("Analytics", software.id());
    private final Product storage = Product.of("Storage", software.id());
    private final Product training = Product.of("Training");
    private final WhitespaceMap map = WhitespaceMap.EMPTY
            .add(emea)
            .add(france)
            .add(spain)
            .add(software)
            .add(analytics)
            .add(storage)
            .add(training)
            .put(cell(france, analytics, WhitespaceState.DEPLOYED, "200", "75"))
            .put(cell(france, storage, WhitespaceState.COMPETITOR, "100", "0")
                    .withCompetitor("Initech", number("60"), LocalDate.of(2027, 9, 30)))
            .put(cell(spain, analytics, WhitespaceState.DEPLOYED, null, null))
            .put(cell(spain, training, WhitespaceState.NOT_ELIGIBLE, "1000", null))
            .put(cell(emea, training, WhitespaceState.OPPORTUNITY, "300", "10")
                    .withCompetitor("Globex", number("30"), LocalDate.of(2027, 3, 31)));

    private final Workspace alice = AccountPlanning.builder().build().as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
    private final PlanWorkspace plan = alice.plan(
            alice.plans().create(NewPlan.of(Client.of("acme", "Acme"), "Grow")).id());

    @Test
    void coverageIsWorkedByHand() {
        // six pairs of lowest units and products, one of them not eligible, and the cell at the group EMEA
        Coverage coverage = map.coverage();

        assertThat(coverage).isEqualTo(new Coverage(6, 2, number("600"), number("180")));
        assertThat(coverage.percentByCount()).contains(number("33.33"));
        assertThat(coverage.percentByValue()).contains(number("30.00"));
        assertThat(coverage.gap()).isEqualTo(number("420"));
        assertThat(map.walletSharePercent()).contains(number("30.00"));
        assertThat(WhitespaceMap.EMPTY.coverage().percentByCount()).isEmpty();
        assertThat(WhitespaceMap.EMPTY.walletSharePercent()).isEmpty();
    }

    @Test
    void pairsWithoutARowAreWhitespace() {
        WhitespaceMap bare =
                WhitespaceMap.EMPTY.add(emea).add(france).add(spain).add(training);

        assertThat(bare.coverage()).isEqualTo(new Coverage(2, 0, BigDecimal.ZERO, BigDecimal.ZERO));
        assertThat(bare.rollUp().of(france.id(), training.id()).coverage().eligible())
                .isEqualTo(1);
        assertThat(bare.rollUp().of(emea.id(), training.id()).coverage().eligible())
                .isEqualTo(2);
    }

    @Test
    void groupsCountTheCellsAtThemAndBelowThem() {
        WhitespaceRollUp rollUp = map.rollUp();

        assertThat(rollUp.total().coverage()).isEqualTo(map.coverage());
        assertThat(rollUp.total().competitors())
                .containsExactly(
                        new CompetitorShare("Globex", number("90"), number("15.00")),
                        new CompetitorShare("Initech", number("60"), number("10.00")));
        assertThat(rollUp.of(france.id()))
                .isEqualTo(new WhitespaceFigures(
                        new Coverage(3, 1, number("300"), number("150")),
                        List.of(new CompetitorShare("Initech", number("60"), number("20.00")))));
        assertThat(rollUp.of(software.id()).coverage()).isEqualTo(new Coverage(4, 2, number("300"), number("150")));
        assertThat(rollUp.of(emea.id(), training.id()).coverage())
                .isEqualTo(new Coverage(2, 0, number("300"), number("30")));
        assertThat(rollUp.of(spain.id(), training.id()).coverage()).isEqualTo(Coverage.NONE);
        assertThatThrownBy(() -> rollUp.of(Product.Id.next())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theBiggestGapComesFirstWithItsWorking() {
        assertThat(map.gaps(2)).extracting(WhitespaceGap::unit).containsExactly("EMEA", "EMEA / France");
        assertThat(map.gaps(9))
                .extracting(
                        WhitespaceGap::product, WhitespaceGap::marketValue, WhitespaceGap::ourValue, WhitespaceGap::gap)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Training", number("300"), number("30"), number("270")),
                        org.assertj.core.groups.Tuple.tuple(
                                "Software / Storage", number("100"), number("0"), number("100")),
                        org.assertj.core.groups.Tuple.tuple(
                                "Software / Analytics", number("200"), number("150"), number("50")));
    }

    @Test
    void contractsThatEndInAWindowComeTheSoonestFirst() {
        assertThat(map.contractsEnding(new DateRange(LocalDate.of(2027, 3, 31), LocalDate.of(2027, 10, 1))))
                .extracting(EndingContract::competitor, EndingContract::unit, EndingContract::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Globex", "EMEA", number("90")),
                        org.assertj.core.groups.Tuple.tuple("Initech", "EMEA / France", number("60")));
        assertThat(map.contractsEnding(new DateRange(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 9, 30))))
                .isEmpty();
    }

    @Test
    void whatIsRemovedTakesAlongWhatHangsOnIt() {
        WhitespaceMap withoutEmea = map.removeUnit(emea.id());
        assertThat(withoutEmea.businessUnits()).isEmpty();
        assertThat(withoutEmea.cells()).isEmpty();
        assertThat(withoutEmea.products()).hasSize(4);

        WhitespaceMap withoutSoftware = map.removeProduct(software.id());
        assertThat(withoutSoftware.products()).containsExactly(training);
        assertThat(withoutSoftware.cells()).extracting(WhitespaceCell::product).containsOnly(training.id());
        assertThatThrownBy(() -> map.removeUnit(BusinessUnit.Id.next())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aPairHasOneCellWhichIsReplaced() {
        WhitespaceCell before = map.cell(france.id(), analytics.id()).orElseThrow();
        WhitespaceMap after = map.put(cell(france, analytics, WhitespaceState.OPPORTUNITY, "5", null));

        assertThat(after.cells()).hasSameSizeAs(map.cells());
        assertThat(after.cell(france.id(), analytics.id()).orElseThrow().id()).isEqualTo(before.id());
        assertThat(after.cell(france.id(), analytics.id()).orElseThrow().marketValue())
                .isEqualTo(number("5"));
    }

    @Test
    void aWalletShareThatWasTypedIsNotOverwritten() {
        plan.whitespace().edit(m -> map);
        assertThat(plan.details().get().targets().walletSharePercent()).isNull();

        offerWalletShare();
        assertThat(plan.details().get().targets().walletSharePercent()).isEqualTo(number("30"));
        plan.details().edit(d -> d.withWalletSharePercent(number("44")));
        offerWalletShare();
        assertThat(plan.details().get().targets().walletSharePercent()).isEqualTo(number("44"));
    }

    private void offerWalletShare() {
        plan.whitespace()
                .get()
                .walletSharePercent()
                .ifPresent(share -> plan.details()
                        .edit(d -> d.targets().walletSharePercent() == null ? d.withWalletSharePercent(share) : d));
    }

    @Test
    void allOfItGoesAlongAndTemplatesGetNoCells() {
        plan.whitespace().edit(m -> map);

        assertThat(alice.plan(plan.followUp(CarryForward.all()).id())
                        .whitespace()
                        .get())
                .isEqualTo(map);
        assertThat(WhitespaceMap.SECTION.carriedOver(map, CarryOver.AS_TEMPLATE))
                .isEqualTo(map.withCells(List.of()));
    }

    @Test
    void everyBrokenRuleIsToldWithWhereAndWhatToDo() {
        BusinessUnit gone = BusinessUnit.of("Gone");
        BusinessUnit loop = BusinessUnit.of("Loop");
        WhitespaceCell again = cell(france, analytics, WhitespaceState.WHITESPACE, "-1", "80")
                .withCompetitor("Initech", number("20.5"), null);
        WhitespaceMap bad = new WhitespaceMap(
                WhitespaceBasis.PRICE,
                List.of(emea, france, BusinessUnit.of("FRANCE", emea.id()), loop.withParent(loop.id())),
                List.of(software, analytics, Product.of("A / B"), Product.of("Lost", Product.Id.next())),
                List.of(
                        cell(france, analytics, WhitespaceState.WHITESPACE, null, null),
                        again,
                        cell(gone, analytics, WhitespaceState.WHITESPACE, null, null)
                                .withCompetitor(null, number("1"), null)));

        assertThatThrownBy(() -> plan.whitespace().edit(m -> bad))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::path)
                                .containsExactly(
                                        "businessUnits[3].name",
                                        "businessUnits[4].parent",
                                        "products[3].name",
                                        "products[4].parent",
                                        "cells[2].product",
                                        "cells[2].marketValue",
                                        "cells[2].competitorSharePercent",
                                        "cells[3].unit",
                                        "cells[3].competitorSharePercent"))
                .hasMessageContaining("both together are at most 100")
                .hasMessageContaining("put(cell) replaces it")
                .hasMessageContaining("below itself");
        assertThat(plan.whitespace().get()).isEqualTo(WhitespaceMap.EMPTY);
    }

    private static WhitespaceCell cell(
            BusinessUnit unit,
            Product product,
            WhitespaceState state,
            @Nullable String market,
            @Nullable String share) {
        return WhitespaceCell.of(unit.id(), product.id(), state)
                .withMarketValue(market == null ? null : number(market))
                .withOurSharePercent(share == null ? null : number(share));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    @Test
    void aShareThatNobodyKnowsHasNoValue() {
        WhitespaceMap unknown = map.put(cell(france, storage, WhitespaceState.COMPETITOR, "100", "0")
                .withCompetitor("Initech", null, LocalDate.of(2027, 9, 30)));

        assertThat(unknown.contractsEnding(new DateRange(LocalDate.of(2027, 9, 1), LocalDate.of(2027, 10, 1))))
                .singleElement()
                .satisfies(contract -> assertThat(contract.value()).isNull());
        assertThat(unknown.rollUp().of(france.id()).competitors()).isEmpty();
    }

    @Test
    void whatIsNotEligibleIsNotOurs() {
        assertThatThrownBy(() -> plan.whitespace()
                        .edit(before -> map.put(cell(spain, training, WhitespaceState.NOT_ELIGIBLE, "1000", "100"))))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining(".ourSharePercent: cannot be where the product is not eligible; empty it");
    }
}
