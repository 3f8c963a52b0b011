package io.accountplanning.inmemory;

import io.accountplanning.activity.ActivityRepository;
import io.accountplanning.bcg.BcgMatrixRepository;
import io.accountplanning.board.BoardRepository;
import io.accountplanning.catalog.CatalogRepository;
import io.accountplanning.dashboard.DashboardRepository;
import io.accountplanning.event.OutboxRepository;
import io.accountplanning.file.FileRepository;
import io.accountplanning.filter.PlanListRepository;
import io.accountplanning.health.HealthRepository;
import io.accountplanning.host.TenantId;
import io.accountplanning.lifecycle.TrashRepository;
import io.accountplanning.lifecycle.TreeRepository;
import io.accountplanning.measure.MeasureRepository;
import io.accountplanning.notification.NotificationRepository;
import io.accountplanning.plan.PlanRepository;
import io.accountplanning.portal.PortalRepository;
import io.accountplanning.privacy.StoredTexts;
import io.accountplanning.recurrence.RecurrenceRepository;
import io.accountplanning.relation.RelationRepository;
import io.accountplanning.revenue.RevenueRepository;
import io.accountplanning.risk.RiskRepository;
import io.accountplanning.snapshot.SnapshotRepository;
import io.accountplanning.storage.Repositories;
import io.accountplanning.tasklist.TaskListRepository;
import io.accountplanning.tasksync.TaskSyncRepository;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The repositories of one transaction. */
final class InMemoryTransaction implements Repositories {

    private static final Logger LOG = LoggerFactory.getLogger(InMemoryTransaction.class);

    private final TenantId tenant;
    private final Tables tables;
    private final List<Runnable> afterCommit = new ArrayList<>();

    InMemoryTransaction(TenantId tenant, Tables tables) {
        this.tenant = tenant;
        this.tables = tables;
    }

    <T> T join(TenantId other, Function<? super Repositories, T> work) {
        if (!other.equals(tenant)) {
            throw new IllegalStateException("A transaction of " + tenant + " is running, it cannot work for " + other);
        }
        return work.apply(this);
    }

    void commit() {
        tables.commit();
    }

    void runAfterCommit() {
        for (Runnable action : afterCommit) {
            try {
                action.run();
            } catch (RuntimeException e) {
                LOG.error("An action after a commit failed; the change stays", e);
            }
        }
    }

    @Override
    public void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    @Override
    public PlanRepository plans() {
        return new InMemoryPlanRepository(tenant, tables);
    }

    @Override
    public ActivityRepository activity() {
        return new InMemoryActivityRepository(tenant, tables);
    }

    @Override
    public CatalogRepository catalog() {
        return new InMemoryCatalogRepository(tenant, tables);
    }

    @Override
    public SnapshotRepository snapshots() {
        return new InMemorySnapshotRepository(tenant, tables);
    }

    @Override
    public PlanListRepository planList() {
        return new InMemoryPlanListRepository(tenant, tables);
    }

    @Override
    public TrashRepository trash() {
        return new InMemoryTrashRepository(tenant, tables);
    }

    @Override
    public TreeRepository tree() {
        return new InMemoryTreeRepository(tenant, tables);
    }

    @Override
    public TaskListRepository taskList() {
        return new InMemoryTaskListRepository(new InMemoryPlanListRepository(tenant, tables));
    }

    @Override
    public BoardRepository board() {
        return new InMemoryBoardRepository(tenant, tables);
    }

    @Override
    public DashboardRepository dashboard() {
        return new InMemoryPortfolio(new InMemoryPlanListRepository(tenant, tables));
    }

    @Override
    public RiskRepository risk() {
        return new InMemoryPortfolio(new InMemoryPlanListRepository(tenant, tables));
    }

    @Override
    public BcgMatrixRepository bcgMatrix() {
        return new InMemoryPortfolio(new InMemoryPlanListRepository(tenant, tables));
    }

    @Override
    public RevenueRepository revenue() {
        return new InMemoryPortfolio(new InMemoryPlanListRepository(tenant, tables));
    }

    @Override
    public RecurrenceRepository recurrence() {
        return new InMemoryRecurrenceRepository(tenant, tables);
    }

    @Override
    public FileRepository files() {
        return new InMemoryFileRepository(tenant, tables);
    }

    @Override
    public MeasureRepository measures() {
        return new InMemoryMeasureRepository(tenant, tables);
    }

    @Override
    public RelationRepository relations() {
        return new InMemoryRelationRepository(tenant, tables);
    }

    @Override
    public TaskSyncRepository taskSync() {
        return new InMemoryTaskSyncRepository(tenant, tables);
    }

    @Override
    public HealthRepository health() {
        return new InMemoryHealthRepository(tenant, tables);
    }

    @Override
    public NotificationRepository notifications() {
        return new InMemoryNotificationRepository(tenant, tables);
    }

    @Override
    public PortalRepository portal() {
        return new InMemoryPortalRepository(tenant, tables);
    }

    @Override
    public StoredTexts texts() {
        return new InMemoryStoredTexts(tenant, tables);
    }

    @Override
    public OutboxRepository outbox() {
        return message -> tables.put(tables.outbox, message.id(), new Tables.Queued(message, null));
    }
}
