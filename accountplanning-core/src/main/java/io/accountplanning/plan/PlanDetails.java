package io.accountplanning.plan;

import io.accountplanning.host.Client;
import io.accountplanning.host.UserId;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.text.RichText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The plan's own details: what a person edits on its title page. Immutable; a section like the others.
 *
 * @param client whom the plan is for
 * @param subject what it is called
 * @param period when it is for
 * @param status where it stands
 * @param owner who answers for it
 * @param currency the currency of all its amounts
 * @param profile what it is about
 * @param standing how the account stands
 * @param targets what it aims for
 * @param deletedAt since when it is in the trash, to the microsecond; null when it is not
 */
public record PlanDetails(
        Client client,
        String subject,
        PlanPeriod period,
        PlanStatus status,
        UserId owner,
        Currency currency,
        Profile profile,
        Standing standing,
        Targets targets,
        @Nullable Instant deletedAt)
        implements PlanSection {

    /** The section type: key {@code plan}. */
    public static final SectionType<PlanDetails> SECTION = PlanFields.section();

    public PlanDetails {
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(targets, "targets");
        subject = subject.strip();
        deletedAt = deletedAt == null ? null : deletedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** The details of a plan that moves to another client; an edit by hand refuses it. */
    public PlanDetails movedTo(Client other) {
        return withClient(other);
    }

    PlanDetails withClient(Client other) {
        return new PlanDetails(other, subject, period, status, owner, currency, profile, standing, targets, deletedAt);
    }

    /** The details with another subject: 1 to 200 characters. */
    public PlanDetails withSubject(String text) {
        return new PlanDetails(client, text, period, status, owner, currency, profile, standing, targets, deletedAt);
    }

    /** The details with another period. */
    public PlanDetails withPeriod(PlanPeriod other) {
        return new PlanDetails(client, subject, other, status, owner, currency, profile, standing, targets, deletedAt);
    }

    /** The details with another status. */
    public PlanDetails withStatus(PlanStatus other) {
        return new PlanDetails(client, subject, period, other, owner, currency, profile, standing, targets, deletedAt);
    }

    /** The details with another owner. */
    public PlanDetails withOwner(UserId other) {
        return new PlanDetails(client, subject, period, status, other, currency, profile, standing, targets, deletedAt);
    }

    /** The details with another currency; amounts keep their numbers. */
    public PlanDetails withCurrency(Currency other) {
        return new PlanDetails(client, subject, period, status, owner, other, profile, standing, targets, deletedAt);
    }

    /** The details with another kind of plan. */
    public PlanDetails withPlanType(@Nullable String type) {
        return withProfile(profile.withPlanType(type));
    }

    /** The details with another industry. */
    public PlanDetails withIndustry(@Nullable String industry) {
        return withProfile(profile.withIndustry(industry));
    }

    /** The details with another vision. */
    public PlanDetails withVision(RichText text) {
        return withProfile(profile.withVision(text));
    }

    /** The details with another mission. */
    public PlanDetails withMission(RichText text) {
        return withProfile(profile.withMission(text));
    }

    /** The details with another client status and, if there is one, the reason for it. */
    public PlanDetails withClientStatus(@Nullable ClientStatus status, @Nullable String reason) {
        return withStanding(new Standing(status, reason, standing.bcgClass()));
    }

    /** The details with another place in the growth-share matrix. */
    public PlanDetails withBcgClass(@Nullable BcgClass bcgClass) {
        return withStanding(new Standing(standing.clientStatus(), standing.clientStatusReason(), bcgClass));
    }

    /** The details with another revenue for next year, in the plan's currency. */
    public PlanDetails withRevenueNextYear(@Nullable BigDecimal amount) {
        return withTargets(targets.withRevenueNextYear(amount));
    }

    /** The details with another margin, 100 for the whole; -1000 to 100. */
    public PlanDetails withMarginPercent(@Nullable BigDecimal percent) {
        return withTargets(targets.withMarginPercent(percent));
    }

    /** The details with another wallet share, 0–100. */
    public PlanDetails withWalletSharePercent(@Nullable BigDecimal percent) {
        return withTargets(targets.withWalletSharePercent(percent));
    }

    PlanDetails withDeletedAt(@Nullable Instant moment) {
        return new PlanDetails(client, subject, period, status, owner, currency, profile, standing, targets, moment);
    }

    private PlanDetails withProfile(Profile other) {
        return new PlanDetails(client, subject, period, status, owner, currency, other, standing, targets, deletedAt);
    }

    private PlanDetails withStanding(Standing other) {
        return new PlanDetails(client, subject, period, status, owner, currency, profile, other, targets, deletedAt);
    }

    private PlanDetails withTargets(Targets other) {
        return new PlanDetails(client, subject, period, status, owner, currency, profile, standing, other, deletedAt);
    }
}
