package io.accountplanning.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.health.HealthBand;
import io.accountplanning.host.Client;
import io.accountplanning.host.UserId;
import io.accountplanning.money.Money;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskStatus;
import io.accountplanning.whitespace.BusinessUnit;
import io.accountplanning.whitespace.Coverage;
import io.accountplanning.whitespace.Product;
import io.accountplanning.whitespace.WhitespaceBasis;
import io.accountplanning.whitespace.WhitespaceCell;
import io.accountplanning.whitespace.WhitespaceMap;
import io.accountplanning.whitespace.WhitespaceState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanTreeTest {

    private final AccountPlanning planning = AccountPlanning.builder().build();
    private final Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
    private final PlanId group = plan("Group", "1000000", "EUR", null);
    private final PlanId east = plan("East", "250000.50", "EUR", ClientStatus.GREEN);
    private final PlanId west = plan("West", "7000", "USD", ClientStatus.YELLOW);
    private final PlanId town = plan("Town", "0.50", "EUR", ClientStatus.RED);
    private final PlanId shop = plan("Shop", null, "GBP", null);

    PlanTreeTest() {
        alice.plan(west).moveUnder(group);
        alice.plan(east).moveUnder(group);
        alice.plan(town).moveUnder(east);
        alice.plan(shop).moveUnder(east);
    }

    @Test
    void countsAPlanAndEverythingBelowItTogether() {
        PlanTree tree = alice.plan(group).tree();

        assertThat(subjects(tree.children())).containsExactly("East", "West");
        assertThat(subjects(tree.children().get(0).children())).containsExactly("Town", "Shop");
        assertThat(tree.rollUp())
                .isEqualTo(new PlanTree.RollUp(
                        5,
                        List.of(Money.of("1250001", "EUR"), Money.of("7000", "USD")),
                        ClientStatus.RED,
                        List.of(),
                        without(5)));
        assertThat(alice.plan(west).tree().rollUp())
                .isEqualTo(new PlanTree.RollUp(
                        1, List.of(Money.of("7000", "USD")), ClientStatus.YELLOW, List.of(), without(1)));
        assertThat(alice.plan(shop).tree().rollUp())
                .isEqualTo(new PlanTree.RollUp(1, List.of(), null, List.of(), without(1)));
    }

    @Test
    void whitespaceMapsAreSummedByCurrencyAndPiecesStandApart() {
        alice.plan(group).whitespace().edit(m -> map("100", "50"));
        alice.plan(east).whitespace().edit(m -> map("300", "10"));
        alice.plan(west).whitespace().edit(m -> map("70", "100"));
        alice.plan(town).whitespace().edit(m -> map("8", "25").withBasis(WhitespaceBasis.QUANTITY));

        assertThat(alice.plan(group).tree().rollUp().whitespace())
                .containsExactly(
                        sum("EUR", 4, 2, "400", "80"), sum("USD", 2, 1, "70", "70"), sum(null, 2, 1, "8", "2"));
        assertThat(alice.plan(east).tree().rollUp().whitespace())
                .containsExactly(sum("EUR", 2, 1, "300", "30"), sum(null, 2, 1, "8", "2"));
        assertThat(alice.plan(shop).tree().rollUp().whitespace()).isEmpty();
    }

    /** Two pairs, one of them ours in part. */
    private static WhitespaceMap map(String market, String share) {
        BusinessUnit unit = BusinessUnit.of("France");
        Product product = Product.of("Analytics");
        return WhitespaceMap.EMPTY
                .add(unit)
                .add(product)
                .add(Product.of("Training"))
                .put(WhitespaceCell.of(unit.id(), product.id(), WhitespaceState.DEPLOYED)
                        .withMarketValue(new BigDecimal(market))
                        .withOurSharePercent(new BigDecimal(share)));
    }

    private static PlanTree.WhitespaceSum sum(
            @Nullable String currency, long eligible, long deployed, String market, String ours) {
        return new PlanTree.WhitespaceSum(
                currency == null ? null : Currency.getInstance(currency),
                new Coverage(eligible, deployed, new BigDecimal(market), new BigDecimal(ours)));
    }

    private static PlanTree.HealthRollUp without(int plans) {
        return new PlanTree.HealthRollUp(0, BigDecimal.ZERO, null, plans);
    }

    @Test
    void rollsUpTheHealthOfPlansAsOfToday() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        alice.plan(east).health().override(new BigDecimal("80"), "They love us", today);
        alice.plan(shop).health().override(new BigDecimal("25.01"), "They left", today.plusDays(9));
        alice.plan(town).planning().edit(p -> p.addTask(Task.of("Call").withStatus(TaskStatus.COMPLETE)));

        PlanTree.HealthRollUp health = alice.plan(group).tree().rollUp().health();

        assertThat(health.scored()).isEqualTo(3);
        assertThat(health.mean()).contains(new BigDecimal("68.34")); // (80 + 25.01 + 100) ÷ 3
        assertThat(health.worst()).isEqualTo(HealthBand.RED);
        assertThat(health.without()).isEqualTo(2);
    }

    @Test
    void plansInTheTrashAndOutsideTheTreeAreNotCounted() {
        plan("Elsewhere", "5", "EUR", ClientStatus.RED);
        alice.plans().delete(town);

        PlanTree tree = alice.plan(group).tree();
        assertThat(tree.rollUp().plans()).isEqualTo(4);
        assertThat(tree.rollUp().worstClientStatus()).isEqualTo(ClientStatus.YELLOW);
    }

    @Test
    void isSeenAsFarAsTheActorSeesPlans() {
        for (PlanId id : List.of(group, west, town)) {
            alice.plan(id).details().edit(d -> d.withOwner(UserId.of("bob")));
        }
        Workspace bob = planning.as(Actor.staff("bob", Role.TEAM_MEMBER));

        PlanTree tree = bob.plan(group).tree();
        assertThat(subjects(tree.children())).containsExactly("West");
        assertThat(tree.rollUp().plans()).isEqualTo(2);
        assertThatThrownBy(() -> bob.plan(east).tree()).isInstanceOf(NotFoundException.class);
    }

    private static List<String> subjects(List<PlanTree> trees) {
        return trees.stream().map(PlanTree::plan).map(AccountPlan::subject).toList();
    }

    private PlanId plan(String subject, @Nullable String revenue, String currency, @Nullable ClientStatus status) {
        NewPlan plan = NewPlan.of(Client.of("acme", "Acme"), subject)
                .with(d -> d.withRevenueNextYear(revenue == null ? null : new BigDecimal(revenue))
                        .withCurrency(Currency.getInstance(currency))
                        .withClientStatus(status, null));
        return alice.plans().create(plan).id();
    }
}
