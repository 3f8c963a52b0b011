package io.accountplanning.samples.benchmarks;

import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.customfield.CustomField;
import io.accountplanning.customfield.CustomFieldTab.Filled;
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
import java.time.LocalDate;
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
    private final List<CatalogEntry<CustomField>> fields;

    /** @param fields the custom fields that each row has a value of */
    PlanRows(int rows, List<CatalogEntry<CustomField>> fields) {
        this.rows = rows;
        this.fields = fields;
    }

    @Override
    public Iterator<PlanRow> iterator() {
        return IntStream.range(0, rows).mapToObj(i -> row(i, fields)).iterator();
    }

    /** Where the plan stands among the rows, from 0. */
    static int place(PlanId plan) {
        return (int) plan.value().getLeastSignificantBits();
    }

    static PlanRow row(int i, List<CatalogEntry<CustomField>> fields) {
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
                new AccountPlan(id, AccountPlan.numbered(i), details, Placement.ALONE, 1, stamp, stamp),
                5,
                3,
                i % 3,
                fields.stream()
                        .map(field -> new Filled(field.id(), field.value(), value(i, field.value())))
                        .toList());
    }

    private static String value(int i, CustomField field) {
        return switch (field.kind()) {
            case NUMBER -> i % 1_000 + ".5";
            case DATE -> LocalDate.EPOCH.plusDays(20_000 + i % 365).toString();
            case MONEY -> String.valueOf(10_000 + i);
            case YES_NO -> String.valueOf(i % 2 == 0);
            case TEXT, CHOICE, MULTI_CHOICE -> "What is said of plan " + i;
        };
    }
}
