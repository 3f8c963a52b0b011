package io.accountplanning.samples.benchmarks;

import io.accountplanning.filter.PlanRow;
import io.accountplanning.host.Client;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.plan.Placement;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.plan.Profile;
import io.accountplanning.plan.Standing;
import io.accountplanning.plan.Targets;
import io.accountplanning.section.Stamp;
import io.accountplanning.text.RichText;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Rows of the list, made one at a time while they are read. */
final class PlanRows implements Iterable<PlanRow> {

    private static final Instant START = Instant.parse("2027-01-15T08:00:00Z");
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final Profile PROFILE = new Profile("Strategic", "Retail", RichText.EMPTY, RichText.EMPTY);

    private static final List<PlanStatus> STATUSES = List.of(PlanStatus.values());
    private static final List<ClientStatus> CLIENT_STATUSES = List.of(ClientStatus.values());

    private final int rows;

    PlanRows(int rows) {
        this.rows = rows;
    }

    @Override
    public Iterator<PlanRow> iterator() {
        return IntStream.range(0, rows).mapToObj(PlanRows::row).iterator();
    }

    private static PlanRow row(int i) {
        PlanDetails details = new PlanDetails(
                Client.of("c" + i % 997, "Client " + i % 997),
                "Grow account " + i,
                PlanPeriod.quarter(2020 + i % 8, 1 + i % 4),
                STATUSES.get(i % STATUSES.size()),
                UserId.of("user" + i % 50),
                EURO,
                PROFILE,
                new Standing(CLIENT_STATUSES.get(i % CLIENT_STATUSES.size()), null, null),
                new Targets(BigDecimal.valueOf(100_000L + i), BigDecimal.valueOf(i % 60), BigDecimal.valueOf(i % 100)),
                null);
        Stamp stamp = new Stamp(START.plusSeconds(i), UserId.of("alice"));
        PlanId id = new PlanId(new UUID(i, i));
        return new PlanRow(
                new AccountPlan(id, AccountPlan.numbered(i), details, Placement.ALONE, 1, stamp, stamp), 5, 3, i % 3);
    }
}
