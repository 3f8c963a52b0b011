package io.accountplanning.lifecycle;

import io.accountplanning.health.StoredHealth;
import io.accountplanning.money.Money;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.whitespace.WhitespaceBasis;
import io.accountplanning.whitespace.WhitespaceTotal;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts a plan and what stands below it together. */
final class RollUps {

    private RollUps() {}

    static PlanTree.RollUp of(
            AccountPlan plan,
            @Nullable WhitespaceTotal whitespace,
            StoredHealth.@Nullable Shown health,
            List<PlanTree> children) {
        List<PlanTree.RollUp> below = children.stream().map(PlanTree::rollUp).toList();
        return new PlanTree.RollUp(
                1 + below.stream().mapToInt(PlanTree.RollUp::plans).sum(),
                revenue(plan, below),
                worst(plan, below),
                whitespace(plan, whitespace, below),
                health(health, below));
    }

    /** Amounts by their currencies, pieces apart from them and last. */
    private static List<PlanTree.WhitespaceSum> whitespace(
            AccountPlan plan, @Nullable WhitespaceTotal own, List<PlanTree.RollUp> below) {
        Map<String, PlanTree.WhitespaceSum> sums = new TreeMap<>();
        Stream.concat(
                        Stream.ofNullable(own)
                                .map(total -> new PlanTree.WhitespaceSum(
                                        total.basis() == WhitespaceBasis.PRICE
                                                ? plan.details().currency()
                                                : null,
                                        total.coverage())),
                        below.stream().flatMap(rollUp -> rollUp.whitespace().stream()))
                .forEach(sum -> sums.merge(
                        key(sum),
                        sum,
                        (one, other) -> new PlanTree.WhitespaceSum(
                                one.currency(), one.coverage().plus(other.coverage()))));
        return List.copyOf(sums.values());
    }

    private static String key(PlanTree.WhitespaceSum sum) {
        Currency currency = sum.currency();
        return currency == null ? "pieces" : currency.getCurrencyCode(); // codes are in upper case, so pieces are last
    }

    private static PlanTree.HealthRollUp health(StoredHealth.@Nullable Shown shown, List<PlanTree.RollUp> below) {
        BigDecimal score = shown == null ? null : shown.score();
        PlanTree.HealthRollUp own = shown == null || score == null
                ? new PlanTree.HealthRollUp(0, BigDecimal.ZERO, null, 1)
                : new PlanTree.HealthRollUp(1, score, shown.band(), 0);
        return below.stream().map(PlanTree.RollUp::health).reduce(own, PlanTree.HealthRollUp::plus);
    }

    private static List<Money> revenue(AccountPlan plan, List<PlanTree.RollUp> below) {
        Map<String, Money> byCurrency = new TreeMap<>();
        Stream.concat(
                        Stream.ofNullable(plan.details().targets().revenueNextYear())
                                .map(amount -> new Money(amount, plan.details().currency())),
                        below.stream().flatMap(rollUp -> rollUp.revenueNextYear().stream()))
                .forEach(money -> byCurrency.merge(money.currency().getCurrencyCode(), money, Money::plus));
        return List.copyOf(byCurrency.values());
    }

    private static @Nullable ClientStatus worst(AccountPlan plan, List<PlanTree.RollUp> below) {
        return Stream.concat(
                        Stream.ofNullable(plan.details().standing().clientStatus()),
                        below.stream().map(PlanTree.RollUp::worstClientStatus).filter(Objects::nonNull))
                .min(Comparator.naturalOrder()) // red, yellow, green
                .orElse(null);
    }
}
