package io.accountplanning.marketposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.bcg.BcgPoint;
import io.accountplanning.error.ConflictException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.host.Client;
import io.accountplanning.money.Money;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.BcgClass;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.settings.BcgCuts;
import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class BcgTest {

    private final AccountPlanning planning = AccountPlanning.builder().build();
    private final Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
    private final AccountPlan acme = alice.plans().create(NewPlan.of(Client.of("acme", "Acme"), "Grow"));
    private final PlanWorkspace plan = alice.plan(acme.id());

    @Example
    void theSuggestionIsWorkedByHand() {
        BcgSuggestion star = suggestion("12", "30", "20");
        assertThat(star.relativeShare()).isEqualTo(number("1.5"));
        assertThat(star.suggested()).contains(BcgClass.STAR);
        assertThat(suggestion("10", "20", "20").suggested()).contains(BcgClass.STAR);
        assertThat(suggestion("9.9999", "20", "20").suggested()).contains(BcgClass.CASH_COW);
        assertThat(suggestion("10", "19.9999", "20").suggested()).contains(BcgClass.QUESTION_MARK);
        assertThat(suggestion("-3", "0", "20").suggested()).contains(BcgClass.DOG);
        assertThat(suggestion("12", "10", "30").relativeShare()).isEqualTo(number("0.3333"));
    }

    @Example
    void whatIsNotKnownOrARivalWithoutAShareSuggestsNothing() {
        assertThat(suggestion("12", "30", "0").relativeShare()).isNull();
        assertThat(suggestion("12", "30", "0").suggested()).isEmpty();
        assertThat(suggestion("12", "30", null).suggested()).isEmpty();
        assertThat(suggestion("12", null, "20").suggested()).isEmpty();
        assertThat(suggestion(null, "30", "20").relativeShare()).isEqualTo(number("1.5"));
        assertThat(suggestion(null, "30", "20").suggested()).isEmpty();
        assertThatThrownBy(() -> plan.bcg().accept(plan.bcg().suggestion()))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("suggests no class");
    }

    @Property(tries = 200)
    void moreGrowthOrShareNeverLowersEither(
            @ForAll @IntRange(min = -100, max = 100) int growth,
            @ForAll @IntRange(max = 50) int own,
            @ForAll @IntRange(min = 1, max = 49) int rival) {
        BcgClass before = classOf(growth, own, rival);
        BcgClass faster = classOf(growth + 1, own, rival);
        BcgClass larger = classOf(growth, own + 1, rival);

        assertThat(isHighGrowth(before) && !isHighGrowth(faster)).isFalse();
        assertThat(isHighShare(before) && !isHighShare(larger)).isFalse();
        assertThat(isHighShare(before)).isEqualTo(isHighShare(faster));
        assertThat(isHighGrowth(before)).isEqualTo(growth >= 10);
        assertThat(isHighShare(before)).isEqualTo(own >= rival);
    }

    @Example
    void aSuggestionOverwritesNothingUntilItIsAccepted() {
        plan.details().edit(d -> d.withBcgClass(BcgClass.DOG));
        plan.marketPosition().edit(m -> new MarketPosition(number("12"), number("30"), number("20")));
        assertThat(plan.bcg().suggestion().suggested()).contains(BcgClass.STAR);
        plan.marketPosition().edit(m -> m.withMarketGrowthPercent(number("10.5")));
        assertThat(plan.bcg().suggestion().position())
                .isEqualTo(new MarketPosition(number("10.5"), number("30"), number("20")));
        assertThat(plan.details().get().standing().bcgClass()).isEqualTo(BcgClass.DOG);

        PlanDetails accepted = plan.bcg().accept(plan.bcg().suggestion()).value();
        assertThat(accepted).isEqualTo(plan.details().get());
        assertThat(accepted.standing().bcgClass()).isEqualTo(BcgClass.STAR);
    }

    @Example
    void aTenantCutsTheMatrixWhereItLikes() {
        plan.marketPosition().edit(m -> new MarketPosition(number("12"), number("30"), number("20")));
        planning.as(Actor.staff("root", Role.ADMINISTRATOR))
                .settings()
                .edit(s -> s.withBcgCuts(number("15"), number("1.6")));

        assertThat(plan.bcg().suggestion().suggested()).contains(BcgClass.DOG);
        assertThat(plan.bcg().suggestion().cuts()).isEqualTo(new BcgCuts(number("15"), number("1.6")));
        assertThat(alice.bcgMatrix().find(PlanFilter.all(), 9))
                .extracting(BcgPoint::suggested)
                .containsExactly(BcgClass.DOG);
    }

    @Example
    void theMatrixShowsThePlansOfWhichItIsKnown() {
        alice.plans().create(NewPlan.of(Client.of("zeta", "Zeta"), "Nothing is known"));
        plan.marketPosition().edit(m -> new MarketPosition(number("12"), number("30"), number("20")));
        plan.details().edit(d -> d.withBcgClass(BcgClass.CASH_COW).withRevenueNextYear(number("7000")));

        assertThat(alice.bcgMatrix().find(PlanFilter.all(), 9))
                .containsExactly(new BcgPoint(
                        acme.id(),
                        acme.number(),
                        acme.client(),
                        number("12"),
                        number("1.5"),
                        Money.of("7000", "EUR"),
                        BcgClass.CASH_COW,
                        BcgClass.STAR));
        assertThat(alice.bcgMatrix().find(PlanFilter.all(), 1)).hasSize(1);
        assertThat(alice.bcgMatrix().find(PlanFilter.all(), 1_000)).hasSize(1);
        assertThatThrownBy(() -> alice.bcgMatrix().find(PlanFilter.all(), 0)).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> alice.bcgMatrix().find(PlanFilter.all(), 1_001))
                .isInstanceOf(InvalidException.class);
    }

    @Example
    void sharesTogetherAreAtMostAll() {
        assertThatThrownBy(() -> plan.marketPosition().edit(m -> m.withShares(number("60"), number("40.5"))))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("largestRivalSharePercent: must leave room for our 60 percent");
        plan.marketPosition().edit(m -> m.withShares(number("60"), number("40")));
    }

    private static BcgClass classOf(int growth, int own, int rival) {
        return suggestion(Integer.toString(growth), Integer.toString(own), Integer.toString(rival))
                .suggested()
                .orElseThrow();
    }

    private static boolean isHighGrowth(BcgClass bcgClass) {
        return bcgClass == BcgClass.STAR || bcgClass == BcgClass.QUESTION_MARK;
    }

    private static boolean isHighShare(BcgClass bcgClass) {
        return bcgClass == BcgClass.STAR || bcgClass == BcgClass.CASH_COW;
    }

    private static BcgSuggestion suggestion(@Nullable String growth, @Nullable String own, @Nullable String rival) {
        return BcgSuggestion.of(
                growth == null ? null : number(growth),
                own == null ? null : number(own),
                rival == null ? null : number(rival),
                BcgCuts.DEFAULT);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    @Example
    void aSuggestionThatIsOutdatedIsNotAccepted() {
        plan.marketPosition().edit(m -> new MarketPosition(number("12"), number("30"), number("20")));
        BcgSuggestion read = plan.bcg().suggestion();
        plan.marketPosition().edit(m -> m.withMarketGrowthPercent(number("11")));

        assertThatThrownBy(() -> plan.bcg().accept(read))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining(
                        "What suggests the BCG class of AP-000001 has changed since you read it: the market"
                                + " position was growth 12 %, our share 30 %, the largest rival's 20 % and is growth 11 %");
        assertThat(plan.details().get().standing().bcgClass()).isNull();

        BcgSuggestion before = plan.bcg().suggestion();
        planning.as(Actor.staff("celine", Role.ADMINISTRATOR))
                .settings()
                .edit(s -> s.withBcgCuts(number("15"), number("1")));
        assertThatThrownBy(() -> plan.bcg().accept(before))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("the cuts were 10 % growth and a relative share of 1 and are 15 % growth");
        plan.bcg().accept(plan.bcg().suggestion());
        assertThat(plan.details().get().standing().bcgClass()).isEqualTo(BcgClass.CASH_COW);
    }
}
