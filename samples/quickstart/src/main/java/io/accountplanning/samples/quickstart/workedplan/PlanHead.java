package io.accountplanning.samples.quickstart.workedplan;

import io.accountplanning.plan.BcgClass;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.samples.quickstart.crm.Amount;
import io.accountplanning.samples.quickstart.crm.Client;
import io.accountplanning.samples.quickstart.crm.StaffMember;
import io.accountplanning.samples.quickstart.file.LongText;
import io.accountplanning.samples.quickstart.file.Required;
import io.accountplanning.samples.quickstart.file.Values;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The plan itself, before its sections. The revenue is in {@code currency}, or else in the client's. Without a
 * language it is English. */
public record PlanHead(
        String id,
        Client client,
        String subject,
        PlanPeriod period,
        Locale language,
        @Nullable String planType,
        PlanStatus status,
        StaffMember owner,
        @Nullable String industry,
        @Nullable Currency currency,
        @Nullable StatusOfClient clientStatus,
        @Nullable BcgClass bcgClass,
        @Nullable BigDecimal revenueNextYear,
        @Nullable BigDecimal margin,
        @Nullable BigDecimal walletShare,
        @Nullable LongText vision,
        @Nullable LongText mission,
        Map<String, String> customFields) {

    public PlanHead {
        Required.present("id", id);
        Required.present("client", client);
        Required.present("subject", subject);
        Required.present("period", period);
        Required.present("status", status);
        Required.present("owner", owner);
        language = language == null ? Locale.ENGLISH : language;
        currency = currency == null ? client.currency() : currency;
        Required.optional("id", id, Values::id);
        plannedRevenue(revenueNextYear, currency);
        Required.optional("margin", margin, Values::margin);
        Required.optional("walletShare", walletShare, Values::share);
        customFields = Required.texts("customFields", customFields);
    }

    public @Nullable Amount plannedRevenue() {
        return plannedRevenue(revenueNextYear, currency);
    }

    private static @Nullable Amount plannedRevenue(@Nullable BigDecimal value, @Nullable Currency currency) {
        return Required.optional("revenueNextYear", value, amount -> Amount.of(amount, currency));
    }

    /** How things stand with the client, and why. */
    public record StatusOfClient(
            ClientStatus color, @Nullable String reason) {

        public StatusOfClient {
            Required.present("color", color);
        }
    }
}
