package io.accountplanning.inmemory;

import io.accountplanning.activity.ActivityCursor;
import io.accountplanning.activity.ActivityEntry;
import io.accountplanning.activity.ActivityFilter;
import io.accountplanning.activity.ActivityRepository;
import io.accountplanning.bcg.BcgMatrixRepository;
import io.accountplanning.board.BoardRepository;
import io.accountplanning.catalog.CatalogRepository;
import io.accountplanning.dashboard.DashboardRepository;
import io.accountplanning.dashboard.PortfolioCounts;
import io.accountplanning.event.EventId;
import io.accountplanning.event.OutboxMessage;
import io.accountplanning.event.OutboxQueue;
import io.accountplanning.event.OutboxRepository;
import io.accountplanning.file.FileRepository;
import io.accountplanning.filter.Page;
import io.accountplanning.filter.PlanListRepository;
import io.accountplanning.filter.PlanQuery;
import io.accountplanning.filter.PlanRow;
import io.accountplanning.filter.PlanSort;
import io.accountplanning.health.HealthRepository;
import io.accountplanning.host.ClientId;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.lifecycle.TrashRepository;
import io.accountplanning.lifecycle.TreeRepository;
import io.accountplanning.measure.MeasureRepository;
import io.accountplanning.notification.NotificationRepository;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.Placement;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanRepository;
import io.accountplanning.portal.PortalRepository;
import io.accountplanning.privacy.StoredTexts;
import io.accountplanning.recurrence.RecurrenceRepository;
import io.accountplanning.relation.RelationRepository;
import io.accountplanning.revenue.RevenueRepository;
import io.accountplanning.risk.RiskRepository;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import io.accountplanning.section.Stamp;
import io.accountplanning.snapshot.SnapshotRepository;
import io.accountplanning.storage.Repositories;
import io.accountplanning.storage.Storage;
import io.accountplanning.tasklist.TaskListRepository;
import io.accountplanning.tasksync.TaskSyncRepository;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A storage that agrees to everything and keeps nothing. */
final class NoStorage
        implements Storage, Repositories, PlanRepository, PlanListRepository, ActivityRepository, OutboxQueue {

    @Override
    public <T> T transact(TenantId tenant, Function<? super Repositories, T> work) {
        return work.apply(this);
    }

    @Override
    public OutboxQueue outboxQueue() {
        return this;
    }

    @Override
    public List<TenantId> tenants(@Nullable TenantId after, int most) {
        return List.of();
    }

    @Override
    public RecurrenceRepository recurrence() {
        return new NoRecurrence();
    }

    @Override
    public FileRepository files() {
        return ids -> Set.of();
    }

    @Override
    public NotificationRepository notifications() {
        return new NoNotifications();
    }

    @Override
    public MeasureRepository measures() {
        return (after, most) -> List.of();
    }

    @Override
    public RelationRepository relations() {
        return new NoRelations();
    }

    @Override
    public TaskSyncRepository taskSync() {
        return new TaskSyncRepository() {
            @Override
            public List<PlanId> linkedPlans(@Nullable PlanId after, int most) {
                return List.of();
            }

            @Override
            public Optional<PlanId> planOf(String hostTask) {
                return Optional.empty();
            }
        };
    }

    @Override
    public HealthRepository health() {
        return new NoHealth();
    }

    @Override
    public PlanRepository plans() {
        return this;
    }

    @Override
    public PlanListRepository planList() {
        return this;
    }

    @Override
    public TaskListRepository taskList() {
        return new NoPortfolio();
    }

    @Override
    public BoardRepository board() {
        return new NoPortfolio();
    }

    @Override
    public DashboardRepository dashboard() {
        return query -> new PortfolioCounts(Map.of(), Map.of(), 0, 0, 0, Map.of(), 0);
    }

    @Override
    public RiskRepository risk() {
        return new NoPortfolio();
    }

    @Override
    public BcgMatrixRepository bcgMatrix() {
        return new NoPortfolio();
    }

    @Override
    public StoredTexts texts() {
        return (after, most, sections, visitor) -> null;
    }

    @Override
    public PortalRepository portal() {
        return new NoPortal();
    }

    @Override
    public RevenueRepository revenue() {
        return new NoPortfolio();
    }

    @Override
    public ActivityRepository activity() {
        return this;
    }

    @Override
    public CatalogRepository catalog() {
        return new NoCatalog();
    }

    @Override
    public SnapshotRepository snapshots() {
        return new NoCatalog();
    }

    @Override
    public TrashRepository trash() {
        return new NoTrash();
    }

    @Override
    public TreeRepository tree() {
        return new NoTree();
    }

    @Override
    public OutboxRepository outbox() {
        return message -> {};
    }

    @Override
    public void afterCommit(Runnable action) {}

    @Override
    public AccountPlan insert(PlanId id, PlanDetails details, Stamp created) {
        return new AccountPlan(id, AccountPlan.numbered(1), details, Placement.ALONE, 1, created, created);
    }

    @Override
    public Optional<AccountPlan> find(PlanId id) {
        return Optional.empty();
    }

    @Override
    public void lockPlacements() {}

    @Override
    public Optional<PlanId> followUpOf(PlanId id) {
        return Optional.empty();
    }

    @Override
    public Optional<PlanId> primaryOf(ClientId client) {
        return Optional.empty();
    }

    @Override
    public List<PlanId> below(PlanId id) {
        return List.of();
    }

    @Override
    public List<PlanId> startedFrom(String template) {
        return List.of();
    }

    @Override
    public void remove(PlanId id) {}

    @Override
    public boolean isOwn(PlanId id, UserId user) {
        return false;
    }

    @Override
    public <S extends PlanSection> SectionState<S> section(PlanId id, SectionType<S> type) {
        return new SectionState<>(type.empty(), 0, null);
    }

    @Override
    public <S extends PlanSection> SectionState<S> save(
            PlanId id, SectionType<S> type, SectionState<S> before, S after, Stamp changed) {
        return new SectionState<>(after, before.version() + 1, changed);
    }

    @Override
    public List<PlanRow> page(PlanQuery query, PlanSort sort, Page page) {
        return List.of();
    }

    @Override
    public long count(PlanQuery query) {
        return 0;
    }

    @Override
    public void append(ActivityEntry entry) {}

    @Override
    public List<ActivityEntry> latest(PlanId plan, int most, @Nullable ActivityCursor after) {
        return List.of();
    }

    @Override
    public List<ActivityEntry> since(PlanId plan, String section, long version) {
        return List.of();
    }

    @Override
    public List<ActivityEntry> latest(PlanId plan, ActivityFilter filter, int most, @Nullable ActivityCursor after) {
        return List.of();
    }

    @Override
    public List<ActivityEntry> find(
            ActivityFilter filter, Visibility visibility, int most, @Nullable ActivityCursor after) {
        return List.of();
    }

    @Override
    public Optional<Instant> lastChangeByPerson(PlanId plan, Instant notAfter) {
        return Optional.empty();
    }

    @Override
    public List<OutboxMessage> claim(int most, Instant now, Duration lease) {
        return List.of();
    }

    @Override
    public void done(Collection<EventId> messages) {}
}
