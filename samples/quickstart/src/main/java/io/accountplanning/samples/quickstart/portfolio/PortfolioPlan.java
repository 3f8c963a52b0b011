package io.accountplanning.samples.quickstart.portfolio;

import io.accountplanning.plan.BcgClass;
import io.accountplanning.plan.ClientStatus;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.samples.quickstart.crm.Amount;
import io.accountplanning.samples.quickstart.crm.Client;
import io.accountplanning.samples.quickstart.crm.StaffMember;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plan in the portfolio. Its id is the agency's own name for it, by which a second run finds it again. Margin and
 * wallet share are percentages of 0 to 100. Of the custom fields it has those that are filled in, by their ids.
 */
public record PortfolioPlan(
        String id,
        Client client,
        String subject,
        PlanPeriod period,
        PlanStatus status,
        @Nullable StaffMember owner,
        @Nullable ClientStatus clientStatus,
        @Nullable String clientStatusReason,
        @Nullable BcgClass bcgClass,
        @Nullable Currency currency,
        @Nullable Amount revenueNextYear,
        @Nullable BigDecimal margin,
        @Nullable BigDecimal walletShare,
        Map<String, String> customFields) {

    public PortfolioPlan {
        customFields = Collections.unmodifiableMap(new LinkedHashMap<>(customFields));
    }
}
