package io.accountplanning.plan;

import io.accountplanning.host.Client;
import io.accountplanning.host.UserId;
import java.util.Currency;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a plan when it is created. Immutable.
 *
 * <p>Left out: the period is the current fiscal year of the tenant, the status is the tenant's default (Draft unless set otherwise), the owner is who creates
 * it, the currency is the euro.
 */
public final class NewPlan {

    private final Client client;
    private final String subject;
    private final @Nullable PlanPeriod period;
    private final @Nullable UserId owner;
    private final UnaryOperator<PlanDetails> details;

    private NewPlan(
            Client client,
            String subject,
            @Nullable PlanPeriod period,
            @Nullable UserId owner,
            UnaryOperator<PlanDetails> details) {
        this.client = Objects.requireNonNull(client, "client");
        this.subject = Objects.requireNonNull(subject, "subject");
        this.period = period;
        this.owner = owner;
        this.details = details;
    }

    /** A plan for that client, called so. */
    public static NewPlan of(Client client, String subject) {
        return new NewPlan(client, subject, null, null, d -> d);
    }

    /** The same for that period. */
    public NewPlan period(PlanPeriod other) {
        return new NewPlan(client, subject, other, owner, details);
    }

    /** The same with that owner. */
    public NewPlan owner(UserId other) {
        return new NewPlan(client, subject, period, other, details);
    }

    /** The same in that currency, an ISO 4217 code. */
    public NewPlan currency(String code) {
        Currency currency = currency(client, code);
        return with(d -> d.withCurrency(currency));
    }

    private static Currency currency(Client client, String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw io.accountplanning.error.InvalidException.of(
                    "currency", "is not an ISO 4217 code, such as EUR, of the plan for " + client.name(), code);
        }
    }

    /** The same with that status. */
    public NewPlan status(PlanStatus status) {
        return with(d -> d.withStatus(status));
    }

    /** The same with further details. */
    public NewPlan with(UnaryOperator<PlanDetails> further) {
        return new NewPlan(client, subject, period, owner, d -> further.apply(details.apply(d)));
    }

    Client client() {
        return client;
    }

    PlanDetails details(Client known, UserId creator, PlanPeriod current, PlanStatus first) {
        PlanDetails plain = new PlanDetails(
                known,
                subject,
                period == null ? current : period,
                first,
                owner == null ? creator : owner,
                Currency.getInstance("EUR"),
                Profile.EMPTY,
                Standing.UNKNOWN,
                Targets.NONE,
                null);
        return details.apply(plain).withDeletedAt(null);
    }
}
