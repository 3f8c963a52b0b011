package io.accountplanning.jpa;

import io.accountplanning.filter.PlanFilter;
import io.accountplanning.host.Client;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.BcgClass;
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
import io.accountplanning.time.DateRange;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An {@link AccountPlan}: its header. The columns that lists sort and search by are kept beside what people wrote. */
@Entity(name = "ApPlan")
@Table(name = "ap_plan")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by take, or by the provider
class PlanEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "tenant_id")
    private String tenantId;

    @Column(name = "plan_number")
    private String number;

    @Column(name = "number_sequence")
    private long numberSequence;

    @Column(name = "client_id")
    private String clientId;

    @Column(name = "client_name")
    private String clientName;

    @Column(name = "client_sort")
    private String clientSort;

    @Column(name = "subject")
    private String subject;

    @Column(name = "subject_sort")
    private String subjectSort;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "period_kind")
    private String periodKind;

    @Column(name = "period_start")
    private LocalDate periodStart;

    @Column(name = "period_end")
    private LocalDate periodEnd;

    @Column(name = "status")
    private String status;

    @Column(name = "owner_id")
    private String ownerId;

    @Column(name = "currency")
    private String currency;

    @Column(name = "plan_type")
    private @Nullable String planType;

    @Column(name = "industry")
    private @Nullable String industry;

    @Column(name = "vision", length = 100_000)
    private @Nullable String vision;

    @Column(name = "mission", length = 100_000)
    private @Nullable String mission;

    @Column(name = "client_status")
    private @Nullable String clientStatus;

    @Column(name = "client_status_reason")
    private @Nullable String clientStatusReason;

    @Column(name = "bcg_class")
    private @Nullable String bcgClass;

    @Column(name = "revenue_next_year", precision = 21, scale = 6)
    private @Nullable BigDecimal revenueNextYear;

    @Column(name = "margin_percent", precision = 21, scale = 6)
    private @Nullable BigDecimal marginPercent;

    @Column(name = "wallet_share_percent", precision = 21, scale = 6)
    private @Nullable BigDecimal walletSharePercent;

    @Column(name = "deleted_at")
    private @Nullable OffsetDateTime deletedAt;

    @Column(name = "predecessor_id", length = 36)
    private @Nullable String predecessorId;

    @Column(name = "parent_id", length = 36)
    private @Nullable String parentId;

    @Column(name = "primary_plan")
    private boolean primaryPlan;

    /** The predecessor, while the plan is outside the trash: unique. */
    @Column(name = "follows_id", length = 36)
    private @Nullable String followsId;

    /** The client, while the plan is its primary one and outside the trash: unique in the tenant. */
    @Column(name = "primary_of")
    private @Nullable String primaryOf;

    @Column(name = "template_id")
    private @Nullable String templateId;

    /** What people chose on the board. */
    @Column(name = "card_rank")
    private @Nullable Long cardRank;

    /** Where the card stands, whether people chose it or not: what boards are ordered by. */
    @Column(name = "board_rank")
    private long boardRank;

    @Column(name = "version")
    private long version;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    protected PlanEntity() {}

    PlanEntity(TenantId tenant, PlanId plan, long sequence, PlanDetails details, Stamp created) {
        id = plan.value();
        tenantId = tenant.value();
        number = AccountPlan.numbered(sequence);
        numberSequence = sequence;
        boardRank = AccountPlan.firstRank(sequence);
        version = 1;
        createdAt = StoredValues.moment(created.at());
        createdBy = created.by().value();
        changedAt = createdAt;
        changedBy = created.by().value();
        take(details);
    }

    long numberSequence() {
        return numberSequence;
    }

    UUID id() {
        return id;
    }

    final void take(PlanDetails details) {
        clientId = details.client().id().value();
        clientName = details.client().name();
        clientSort = clientName.toLowerCase(Locale.ROOT);
        subject = details.subject();
        subjectSort = subject.toLowerCase(Locale.ROOT);
        searchText = PlanFilter.searchText(number, subject, clientName);
        periodKind = details.period().kind().name();
        periodStart = details.period().startInclusive();
        periodEnd = details.period().endExclusive();
        status = details.status().name();
        ownerId = details.owner().value();
        currency = details.currency().getCurrencyCode();
        deletedAt = details.deletedAt() == null ? null : StoredValues.moment(details.deletedAt());
        take(details.profile());
        take(details.standing());
        take(details.targets());
        claim();
    }

    final void take(Placement placement) {
        predecessorId = text(placement.predecessor());
        parentId = text(placement.parent());
        primaryPlan = placement.primary();
        templateId = placement.template();
        cardRank = placement.rank();
        boardRank = cardRank == null ? AccountPlan.firstRank(numberSequence) : cardRank;
        claim();
    }

    private void claim() {
        followsId = deletedAt == null ? predecessorId : null;
        primaryOf = deletedAt == null && primaryPlan ? clientId : null;
    }

    private static @Nullable String text(@Nullable PlanId plan) {
        return plan == null ? null : plan.toString();
    }

    private static @Nullable PlanId plan(@Nullable String text) {
        return text == null ? null : PlanId.parse(text);
    }

    Placement placement() {
        return new Placement(plan(predecessorId), plan(parentId), primaryPlan, templateId, cardRank);
    }

    private void take(Profile profile) {
        planType = profile.planType();
        industry = profile.industry();
        vision = StoredValues.html(profile.vision());
        mission = StoredValues.html(profile.mission());
    }

    private void take(Standing standing) {
        clientStatus = StoredValues.name(standing.clientStatus());
        clientStatusReason = standing.clientStatusReason();
        bcgClass = StoredValues.name(standing.bcgClass());
    }

    private void take(Targets targets) {
        revenueNextYear = targets.revenueNextYear();
        marginPercent = targets.marginPercent();
        walletSharePercent = targets.walletSharePercent();
    }

    AccountPlan plan() {
        return new AccountPlan(
                new PlanId(id),
                number,
                details(),
                placement(),
                version,
                new Stamp(createdAt.toInstant(), UserId.of(createdBy)),
                new Stamp(changedAt.toInstant(), UserId.of(changedBy)));
    }

    private PlanDetails details() {
        return new PlanDetails(
                Client.of(clientId, clientName),
                subject,
                new PlanPeriod(PlanPeriod.Kind.valueOf(periodKind), new DateRange(periodStart, periodEnd)),
                PlanStatus.valueOf(status),
                UserId.of(ownerId),
                Currency.getInstance(currency),
                new Profile(planType, industry, StoredValues.richText(vision), StoredValues.richText(mission)),
                new Standing(
                        StoredValues.constant(ClientStatus.class, clientStatus),
                        clientStatusReason,
                        StoredValues.constant(BcgClass.class, bcgClass)),
                new Targets(revenueNextYear, marginPercent, walletSharePercent),
                deletedAt == null ? null : deletedAt.toInstant());
    }
}
