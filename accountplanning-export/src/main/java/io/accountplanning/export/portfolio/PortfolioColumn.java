package io.accountplanning.export.portfolio;

import org.jspecify.annotations.Nullable;

/** What a column of a file says of a plan. */
public enum PortfolioColumn {
    /** What people call a plan that is there, such as AP-000123. */
    NUMBER("word.number", null),
    /** What the plan is called in another system; see {@link PortfolioImport#externalIdIn}. */
    EXTERNAL_ID("word.import.externalId", null),
    /** The host's id of the client. */
    CLIENT_ID("plan.clientId", null),
    /** The client's name. */
    CLIENT("plan.client", null),
    /** What the plan is called. */
    SUBJECT("plan.subject", "subject"),
    /** The period: 2027, Q1 2027, H1 2027, January 2027, 2027-Q1, or two days. */
    PERIOD("plan.period", null),
    /** The first day of the period. */
    PERIOD_START("word.periodStart", null),
    /** The last day of the period, which belongs to it. */
    PERIOD_END("word.periodLastDay", null),
    /** The status. */
    STATUS("plan.status", "status"),
    /** Who answers for the plan: an id, or the name of somebody who owns plans already. */
    OWNER("plan.owner", null),
    /** The currency of its amounts, an ISO 4217 code. */
    CURRENCY("plan.currency", "currency"),
    /** The kind of plan. */
    PLAN_TYPE("plan.planType", "planType"),
    /** The industry. */
    INDUSTRY("plan.industry", "industry"),
    /** The vision. */
    VISION("plan.vision", "vision"),
    /** The mission. */
    MISSION("plan.mission", "mission"),
    /** The client status. */
    CLIENT_STATUS("plan.clientStatus", "clientStatus"),
    /** Why. */
    CLIENT_STATUS_REASON("plan.clientStatusReason", "clientStatusReason"),
    /** The class in the growth-share matrix. */
    BCG_CLASS("plan.bcgClass", "bcgClass"),
    /** The revenue for next year, in the plan's currency. */
    REVENUE_NEXT_YEAR("plan.revenueNextYear", "revenueNextYear"),
    /** The margin, 100 for the whole. */
    MARGIN_PERCENT("plan.marginPercent", "marginPercent"),
    /** The wallet share, 100 for the whole. */
    WALLET_SHARE_PERCENT("plan.walletSharePercent", "walletSharePercent");

    private final String label;
    private final @Nullable String field;

    PortfolioColumn(String label, @Nullable String field) {
        this.label = label;
        this.field = field;
    }

    /** The key of what tables call it. */
    String label() {
        return label;
    }

    /** The key of what else people call it. */
    String alsoCalled() {
        return "word.import." + name();
    }

    /** The plan's field that its cells are typed into as they are; null when there is more to it. */
    @Nullable
    String field() {
        return field;
    }
}
