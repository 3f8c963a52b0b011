package io.accountplanning.plan;

import static io.accountplanning.table.CellType.amount;
import static io.accountplanning.table.CellType.choice;
import static io.accountplanning.table.CellType.line;
import static io.accountplanning.table.CellType.percent;
import static io.accountplanning.table.CellType.reference;
import static io.accountplanning.table.CellType.richText;
import static io.accountplanning.table.CellType.text;

import io.accountplanning.error.Violation;
import io.accountplanning.event.DomainEvent;
import io.accountplanning.host.Client;
import io.accountplanning.host.ClientId;
import io.accountplanning.host.UserId;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Change;
import io.accountplanning.table.Column;
import io.accountplanning.text.RichText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns, rules and events of {@link PlanDetails}. */
final class PlanFields {

    private static final LocalDate EPOCH = LocalDate.EPOCH;
    private static final PlanDetails EMPTY = new PlanDetails(
            Client.of("none", ""),
            "",
            PlanPeriod.custom(EPOCH, EPOCH.plusDays(1)),
            PlanStatus.DRAFT,
            UserId.of("nobody"),
            Currency.getInstance("EUR"),
            Profile.EMPTY,
            Standing.UNKNOWN,
            Targets.NONE,
            null);

    private PlanFields() {}

    static SectionType<PlanDetails> section() {
        SectionType.Builder<PlanDetails> fields = SectionType.of("plan", PlanDetails.class, EMPTY);
        identity(fields);
        words(fields);
        judgement(fields);
        return fields.rules(PlanFields::rules)
                .events(PlanFields::events)
                .expects("vision", 3)
                .expects("mission", 2)
                .expects("industry", 1)
                .expects("clientStatus", 2)
                .expects("bcgClass", 1)
                .expects("revenueNextYear", 4)
                .expects("marginPercent", 1)
                .expects("walletSharePercent", 2)
                .build();
    }

    private static void identity(SectionType.Builder<PlanDetails> fields) {
        fields.field(required("subject", line(200), PlanDetails::subject, PlanDetails::withSubject))
                .field(required(
                        "clientId",
                        reference(ClientId::of, ClientId::value),
                        d -> d.client().id(),
                        (d, id) -> d.withClient(new Client(id, d.client().name()))))
                .field(required(
                        "client",
                        line(300),
                        d -> d.client().name(),
                        (d, name) -> d.withClient(new Client(d.client().id(), name))))
                .field(required("period", period(), PlanDetails::period, PlanDetails::withPeriod))
                .field(required("status", choice(PlanStatus.class), PlanDetails::status, PlanDetails::withStatus))
                .field(required(
                        "owner", reference(UserId::of, UserId::value), PlanDetails::owner, PlanDetails::withOwner))
                .field(required("currency", currency(), PlanDetails::currency, PlanDetails::withCurrency))
                .field(Column.of("deletedAt", instant(), PlanDetails::deletedAt, PlanDetails::withDeletedAt));
    }

    private static void words(SectionType.Builder<PlanDetails> fields) {
        fields.field(Column.of("planType", line(100), d -> d.profile().planType(), PlanDetails::withPlanType))
                .field(Column.of("industry", line(100), d -> d.profile().industry(), PlanDetails::withIndustry))
                .field(Column.of("vision", richText(), d -> d.profile().vision(), (d, v) -> d.withVision(orEmpty(v))))
                .field(Column.of(
                        "mission", richText(), d -> d.profile().mission(), (d, v) -> d.withMission(orEmpty(v))));
    }

    private static void judgement(SectionType.Builder<PlanDetails> fields) {
        fields.field(Column.<PlanDetails, ClientStatus>of(
                                "clientStatus",
                                choice(ClientStatus.class),
                                d -> d.standing().clientStatus(),
                                (d, s) -> d.withClientStatus(s, d.standing().clientStatusReason()))
                        .internal())
                .field(Column.<PlanDetails, String>of(
                                "clientStatusReason",
                                text(1_000),
                                d -> d.standing().clientStatusReason(),
                                (d, reason) -> d.withClientStatus(d.standing().clientStatus(), reason))
                        .internal())
                .field(Column.<PlanDetails, BcgClass>of(
                                "bcgClass",
                                choice(BcgClass.class),
                                d -> d.standing().bcgClass(),
                                PlanDetails::withBcgClass)
                        .internal())
                .field(Column.<PlanDetails, java.math.BigDecimal>of(
                                "revenueNextYear",
                                amount(),
                                d -> d.targets().revenueNextYear(),
                                PlanDetails::withRevenueNextYear)
                        .internal())
                .field(Column.<PlanDetails, java.math.BigDecimal>of(
                                "marginPercent",
                                percent(-1_000, 100),
                                d -> d.targets().marginPercent(),
                                PlanDetails::withMarginPercent)
                        .internal())
                .field(Column.<PlanDetails, java.math.BigDecimal>of(
                                "walletSharePercent",
                                percent(0, 100),
                                d -> d.targets().walletSharePercent(),
                                PlanDetails::withWalletSharePercent)
                        .internal());
    }

    private static <V> Column<PlanDetails, V> required(
            String name,
            CellType<V> type,
            Function<PlanDetails, @Nullable V> get,
            BiFunction<PlanDetails, V, PlanDetails> with) {
        return Column.<PlanDetails, V>of(name, type, get, (d, v) -> with.apply(d, Objects.requireNonNull(v, name)))
                .required();
    }

    private static RichText orEmpty(@Nullable RichText text) {
        return text == null ? RichText.EMPTY : text;
    }

    private static CellType<PlanPeriod> period() {
        return reference(PlanPeriod::parse, PlanPeriod::toString);
    }

    private static CellType<Currency> currency() {
        return reference(Currency::getInstance, Currency::getCurrencyCode);
    }

    private static CellType<Instant> instant() {
        return reference(Instant::parse, Instant::toString);
    }

    private static List<Violation> rules(PlanDetails details) {
        int year = details.period().startInclusive().getYear();
        return year < 1900 || year > 2200
                ? List.of(new Violation(
                        "period",
                        "must start between the years 1900 and 2200",
                        details.period().toString()))
                : List.of();
    }

    private static List<DomainEvent> events(PlanDetails before, PlanDetails after, List<Change> changes) {
        List<DomainEvent> events = new ArrayList<>();
        if (before.deletedAt() == null && after.deletedAt() != null) {
            events.add(new PlanEvent.Deleted(of(changes, "deletedAt")));
        } else if (before.deletedAt() != null && after.deletedAt() == null) {
            events.add(new PlanEvent.Restored(of(changes, "deletedAt")));
        }
        if (!before.client().id().equals(after.client().id())) {
            events.add(new PlanEvent.MovedToClient(
                    before.client().id(), after.client().id(), of(changes, "client", "clientId")));
        }
        if (before.status() != after.status()) {
            events.add(new PlanEvent.StatusChanged(before.status(), after.status(), of(changes, "status")));
        }
        if (before.standing().clientStatus() != after.standing().clientStatus()) {
            events.add(new PlanEvent.ClientStatusChanged(
                    before.standing().clientStatus(),
                    after.standing().clientStatus(),
                    of(changes, "clientStatus", "clientStatusReason")));
        }
        if (!before.owner().equals(after.owner())) {
            events.add(new PlanEvent.OwnerChanged(before.owner(), after.owner(), of(changes, "owner")));
        }
        return events;
    }

    private static List<Change> of(List<Change> changes, String... fields) {
        return changes.stream()
                .filter(change -> List.of(fields).contains(change.label()))
                .toList();
    }
}
