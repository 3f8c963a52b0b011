package io.accountplanning.export.xlsx;

import io.accountplanning.filter.PlanRow;
import io.accountplanning.host.Client;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.BcgClass;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.plan.Placement;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.section.Stamp;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.Iterator;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Rows of a list, made as they are asked for. */
public final class PlanRows {

    private static final Instant CHANGED = Instant.parse("2027-03-27T22:30:15Z");

    private PlanRows() {}

    /** That many plans, all different, none kept in memory. */
    public static Iterable<PlanRow> of(int count) {
        return () -> iterator(count);
    }

    private static Iterator<PlanRow> iterator(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(PlanRows::numbered).iterator();
    }

    public static PlanRow numbered(int number) {
        return row(
                number,
                details -> details.withSubject("Grow client " + number)
                        .withPeriod(PlanPeriod.month(2020 + number % 10, 1 + number % 12))
                        .withStatus(PlanStatus.values()[number % 5])
                        .withOwner(UserId.of("user-" + number % 50))
                        .withRevenueNextYear(BigDecimal.valueOf(number, 2))
                        .withClientStatus(ClientStatus.values()[number % 3], null)
                        .withBcgClass(BcgClass.values()[number % 4])
                        .withMarginPercent(BigDecimal.valueOf(number % 100))
                        .withWalletSharePercent(BigDecimal.valueOf(number % 1000, 1)));
    }

    public static PlanRow row(int number, UnaryOperator<PlanDetails> edit) {
        Stamp stamp = new Stamp(CHANGED.plusSeconds(number), UserId.of("alice"));
        AccountPlan plan = new AccountPlan(
                new PlanId(new UUID(7, number)),
                AccountPlan.numbered(number),
                edit.apply(details("Client " + number)),
                Placement.ALONE,
                1,
                stamp,
                stamp);
        return new PlanRow(plan, number, number / 2, number / 3);
    }

    static PlanDetails details(String client) {
        PlanDetails empty = PlanDetails.SECTION.empty();
        return new PlanDetails(
                Client.of("acme", client),
                "Grow",
                PlanPeriod.quarter(2027, 1),
                PlanStatus.DRAFT,
                UserId.of("alice"),
                Currency.getInstance("EUR"),
                empty.profile(),
                empty.standing(),
                empty.targets(),
                null);
    }
}
