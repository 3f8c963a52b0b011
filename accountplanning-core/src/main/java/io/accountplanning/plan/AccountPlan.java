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
        return String.format(java.util.Locale.ROOT, "AP-%06d", count);
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

    /** Whether it is in the trash. */
    public boolean isDeleted() {
        return details.deletedAt() != null;
    }

    /** The details as a section. */
    public SectionState<PlanDetails> state() {
        return new SectionState<>(details, version, changed);
    }
}
