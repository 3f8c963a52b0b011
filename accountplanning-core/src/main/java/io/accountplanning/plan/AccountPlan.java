package io.accountplanning.plan;

import io.accountplanning.host.Client;
import io.accountplanning.host.UserId;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.Stamp;
import java.util.Objects;

/**
 * An account plan: its identity, its details and who touched it. The sections are read and edited each by itself.
 *
 * @param id the plan's id
 * @param number what people call it, {@code AP-000123}: unique in the tenant, never used again, gaps are possible
 * @param details what its title page shows
 * @param placement where it stands among the others
 * @param version the version of the details; 1 for a new plan
 * @param created who created it and when
 * @param changed who changed anything in it last, sections included, and when
 */
public record AccountPlan(
        PlanId id,
        String number,
        PlanDetails details,
        Placement placement,
        long version,
        Stamp created,
        Stamp changed) {

    private static final String NUMBER_PREFIX = "AP-";
    private static final long RANK_GAP = 1L << 32;

    public AccountPlan {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(placement, "placement");
        Objects.requireNonNull(created, "created");
        Objects.requireNonNull(changed, "changed");
    }

    /** The number's text for a count: 123 is {@code AP-000123}. */
    public static String numbered(long count) {
        return String.format(java.util.Locale.ROOT, NUMBER_PREFIX + "%06d", count);
    }

    /** The count in a number's text, the inverse of {@link #numbered}. */
    public static long countOf(String number) {
        return Long.parseLong(number.substring(number.indexOf('-') + 1));
    }

    /** Whom the plan is for. */
    public Client client() {
        return details.client();
    }

    /** What it is called. */
    public String subject() {
        return details.subject();
    }

    /** When it is for. */
    public PlanPeriod period() {
        return details.period();
    }

    /** Where it stands. */
    public PlanStatus status() {
        return details.status();
    }

    /** Who answers for it. */
    public UserId owner() {
        return details.owner();
    }

    /**
     * Where its card stands among all cards of the tenant, the larger the higher; no two plans have the same. Until somebody puts it
     * elsewhere it stands above all that were there when it was created.
     */
    public long rank() {
        Long put = placement.rank();
        return put != null ? put : firstRank(Long.parseLong(number.substring(NUMBER_PREFIX.length())));
    }

    /** The rank of a new plan of that count; there is room for many others below it. */
    public static long firstRank(long count) {
        return count * RANK_GAP;
    }

    /** Whether it is in the trash. */
    public boolean isDeleted() {
        return details.deletedAt() != null;
    }

    /** The details as a section. */
    public SectionState<PlanDetails> state() {
        return new SectionState<>(details, version, changed);
    }
}
