package io.accountplanning.inmemory;

import io.accountplanning.activity.ActivityRepository;
import io.accountplanning.bcg.BcgMatrixRepository;
import io.accountplanning.board.BoardRepository;
import io.accountplanning.catalog.CatalogRepository;
import io.accountplanning.dashboard.DashboardRepository;
import io.accountplanning.event.OutboxQueue;
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
import io.accountplanning.storage.Storage;
import io.accountplanning.tasklist.TaskListRepository;
import io.accountplanning.tasksync.TaskSyncRepository;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A storage that does everything right, to be broken in one place. */
class ForwardingStorage implements Storage {

    final Storage storage = new InMemoryStorage();

    @Override
    public <T> T transact(TenantId tenant, Function<? super Repositories, T> work) {
        return storage.transact(tenant, repositories -> work.apply(new Forwarding(repositories)));
    }

    @Override
    public OutboxQueue outboxQueue() {
        return storage.outboxQueue();
    }

    @Override
    public List<TenantId> tenants(@Nullable TenantId after, int most) {
        return storage.tenants(after, most);
    }

    RecurrenceRepository recurrence(RecurrenceRepository right) {
        return right;
    }

    HealthRepository health(HealthRepository right) {
        return right;
    }

    PlanRepository plans(PlanRepository right) {
        return right;
    }

    PlanListRepository planList(Repositories right) {
        return right.planList();
    }

    TaskListRepository taskList(TaskListRepository right) {
        return right;
    }

    BoardRepository board(BoardRepository right) {
        return right;
    }

    DashboardRepository dashboard(DashboardRepository right) {
        return right;
    }

    RiskRepository risk(RiskRepository right) {
        return right;
    }

    RevenueRepository revenue(RevenueRepository right) {
        return right;
    }

    PortalRepository portal(PortalRepository right, Repositories all) {
        return right;
    }

    StoredTexts texts(StoredTexts right) {
        return right;
    }

    BcgMatrixRepository bcgMatrix(BcgMatrixRepository right) {
        return right;
    }

    ActivityRepository activity(ActivityRepository right) {
        return right;
    }

    OutboxRepository outbox(OutboxRepository right) {
        return right;
    }

    CatalogRepository catalog(CatalogRepository right) {
        return right;
    }

    SnapshotRepository snapshots(SnapshotRepository right) {
        return right;
    }

    TrashRepository trash(TrashRepository right) {
        return right;
    }

    TreeRepository tree(TreeRepository right) {
        return right;
    }

    MeasureRepository measures(MeasureRepository right) {
        return right;
    }

    FileRepository files(FileRepository right) {
        return right;
    }

    NotificationRepository notifications(NotificationRepository right) {
        return right;
    }

    RelationRepository relations(RelationRepository right) {
        return right;
    }

    TaskSyncRepository taskSync(TaskSyncRepository right) {
        return right;
    }

    void afterCommit(Repositories right, Runnable action) {
        right.afterCommit(action);
    }

    private final class Forwarding implements Repositories {

        private final Repositories right;

        Forwarding(Repositories right) {
            this.right = right;
        }

        @Override
        public PlanRepository plans() {
            return ForwardingStorage.this.plans(right.plans());
        }

        @Override
        public FileRepository files() {
            return ForwardingStorage.this.files(right.files());
        }

        @Override
        public MeasureRepository measures() {
            return ForwardingStorage.this.measures(right.measures());
        }

        @Override
        public RelationRepository relations() {
            return ForwardingStorage.this.relations(right.relations());
        }

        @Override
        public TaskSyncRepository taskSync() {
            return ForwardingStorage.this.taskSync(right.taskSync());
        }

        @Override
        public PlanListRepository planList() {
            return ForwardingStorage.this.planList(right);
        }

        @Override
        public TaskListRepository taskList() {
            return ForwardingStorage.this.taskList(right.taskList());
        }

        @Override
        public BoardRepository board() {
            return ForwardingStorage.this.board(right.board());
        }

        @Override
        public DashboardRepository dashboard() {
            return ForwardingStorage.this.dashboard(right.dashboard());
        }

        @Override
        public RiskRepository risk() {
            return ForwardingStorage.this.risk(right.risk());
        }

        @Override
        public BcgMatrixRepository bcgMatrix() {
            return ForwardingStorage.this.bcgMatrix(right.bcgMatrix());
        }

        @Override
        public StoredTexts texts() {
            return ForwardingStorage.this.texts(right.texts());
        }

        @Override
        public PortalRepository portal() {
            return ForwardingStorage.this.portal(right.portal(), right);
        }

        @Override
        public RevenueRepository revenue() {
            return ForwardingStorage.this.revenue(right.revenue());
        }

        @Override
        public ActivityRepository activity() {
            return ForwardingStorage.this.activity(right.activity());
        }

        @Override
        public CatalogRepository catalog() {
            return ForwardingStorage.this.catalog(right.catalog());
        }

        @Override
        public SnapshotRepository snapshots() {
            return ForwardingStorage.this.snapshots(right.snapshots());
        }

        @Override
        public TrashRepository trash() {
            return ForwardingStorage.this.trash(right.trash());
        }

        @Override
        public TreeRepository tree() {
            return ForwardingStorage.this.tree(right.tree());
        }

        @Override
        public HealthRepository health() {
            return ForwardingStorage.this.health(right.health());
        }

        @Override
        public RecurrenceRepository recurrence() {
            return ForwardingStorage.this.recurrence(right.recurrence());
        }

        @Override
        public NotificationRepository notifications() {
            return ForwardingStorage.this.notifications(right.notifications());
        }

        @Override
        public OutboxRepository outbox() {
            return ForwardingStorage.this.outbox(right.outbox());
        }

        @Override
        public void afterCommit(Runnable action) {
            ForwardingStorage.this.afterCommit(right, action);
        }
    }
}
