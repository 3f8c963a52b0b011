package io.accountplanning.jpa;

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
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The repositories of one transaction. */
final class JpaTransaction implements Repositories {

    private static final Logger LOG = LoggerFactory.getLogger(JpaTransaction.class);

    private final TenantId tenant;
    private final Entities entities;
    private final PlanNumbers numbers;
    private final Consumer<Runnable> afterCommit;
    private final JpaHealthRepository health;

    JpaTransaction(TenantId tenant, Entities entities, PlanNumbers numbers, Consumer<Runnable> afterCommit) {
        this.tenant = tenant;
        this.entities = entities;
        this.numbers = numbers;
        this.afterCommit = afterCommit;
        this.health = new JpaHealthRepository(tenant, entities);
    }

    <T> T join(TenantId other, Function<? super Repositories, T> work) {
        if (!other.equals(tenant)) {
            throw new IllegalStateException("A transaction of " + tenant + " is running, it cannot work for " + other);
        }
        return work.apply(this);
    }

    @Override
    public void afterCommit(Runnable action) {
        afterCommit.accept(() -> {
            try {
                action.run();
            } catch (RuntimeException e) {
                LOG.error("An action after a commit failed; the change stays", e);
            }
        });
    }

    @Override
    public PlanRepository plans() {
        return new JpaPlanRepository(tenant, entities, numbers);
    }

    @Override
    public ActivityRepository activity() {
        return new JpaActivityRepository(tenant, entities);
    }

    @Override
    public CatalogRepository catalog() {
        return new JpaCatalogRepository(tenant, entities);
    }

    @Override
    public SnapshotRepository snapshots() {
        return new JpaSnapshotRepository(tenant, entities);
    }

    @Override
    public PlanListRepository planList() {
        return new JpaPlanListRepository(tenant, entities);
    }

    @Override
    public TrashRepository trash() {
        return new JpaTrashRepository(tenant, entities);
    }

    @Override
    public TreeRepository tree() {
        return new JpaTreeRepository(tenant, entities);
    }

    @Override
    public TaskListRepository taskList() {
        return new JpaTaskListRepository(tenant, entities);
    }

    @Override
    public BoardRepository board() {
        return new JpaBoardRepository(tenant, entities, numbers);
    }

    @Override
    public DashboardRepository dashboard() {
        return new JpaDashboardRepository(tenant, entities);
    }

    @Override
    public RiskRepository risk() {
        return new JpaRiskRepository(tenant, entities);
    }

    @Override
    public RevenueRepository revenue() {
        return new JpaRevenueRepository(tenant, entities);
    }

    @Override
    public BcgMatrixRepository bcgMatrix() {
        return new JpaBcgMatrixRepository(tenant, entities);
    }

    @Override
    public PortalRepository portal() {
        return new JpaPortalRepository(tenant, entities);
    }

    @Override
    public StoredTexts texts() {
        return new JpaStoredTexts(tenant, entities);
    }

    @Override
    public RecurrenceRepository recurrence() {
        return new JpaRecurrenceRepository(tenant, entities);
    }

    @Override
    public FileRepository files() {
        return new JpaFileRepository(tenant, entities);
    }

    @Override
    public MeasureRepository measures() {
        return new JpaMeasureRepository(tenant, entities);
    }

    @Override
    public RelationRepository relations() {
        return new JpaRelationRepository(tenant, entities);
    }

    @Override
    public TaskSyncRepository taskSync() {
        return new JpaTaskSyncRepository(tenant, entities);
    }

    @Override
    public HealthRepository health() {
        return health;
    }

    @Override
    public NotificationRepository notifications() {
        return new JpaNotificationRepository(tenant, entities);
    }

    @Override
    public OutboxRepository outbox() {
        // In order: the database counts them as they come.
        return message -> entities.addInOrder(List.of(new OutboxEntity(message)));
    }
}
