package io.accountplanning.inmemory;

import io.accountplanning.activity.ActivityRepository;
import io.accountplanning.catalog.CatalogRepository;
import io.accountplanning.event.OutboxQueue;
import io.accountplanning.event.OutboxRepository;
import io.accountplanning.filter.PlanListRepository;
import io.accountplanning.lifecycle.TrashRepository;
import io.accountplanning.lifecycle.TreeRepository;
import io.accountplanning.permission.TenantId;
import io.accountplanning.plan.PlanRepository;
import io.accountplanning.snapshot.SnapshotRepository;
import io.accountplanning.storage.Repositories;
import io.accountplanning.storage.Storage;
import java.util.function.Function;

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

    PlanRepository plans(PlanRepository right) {
        return right;
    }

    PlanListRepository planList(Repositories right) {
        return right.planList();
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
        public PlanListRepository planList() {
            return ForwardingStorage.this.planList(right);
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
        public OutboxRepository outbox() {
            return ForwardingStorage.this.outbox(right.outbox());
        }

        @Override
        public void afterCommit(Runnable action) {
            ForwardingStorage.this.afterCommit(right, action);
        }
    }
}
