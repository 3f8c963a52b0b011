package io.accountplanning.risk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of accounts at risk.
 *
 * @param accounts those with the most overdue tasks first
 * @param nextCursor where the next page starts; null when there is none
 */
public record AtRiskPage(
        List<AccountAtRisk> accounts, @Nullable RiskCursor nextCursor) {

    public AtRiskPage {
        accounts = List.copyOf(accounts);
    }
}
