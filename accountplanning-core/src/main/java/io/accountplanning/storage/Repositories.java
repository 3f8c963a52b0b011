package io.accountplanning.storage;

import io.accountplanning.approval.ApprovalStore;
import io.accountplanning.bcg.BcgMatrixStore;
import io.accountplanning.board.BoardStore;
import io.accountplanning.dashboard.DashboardStore;
import io.accountplanning.event.OutboxRepository;
import io.accountplanning.file.FileIndex;
import io.accountplanning.filter.PlanListStore;
import io.accountplanning.health.HealthStore;
import io.accountplanning.lifecycle.LifecycleStore;
import io.accountplanning.measure.MeasureStore;
import io.accountplanning.notification.NotificationStore;
import io.accountplanning.portal.PortalStore;
import io.accountplanning.privacy.PrivacyStore;
import io.accountplanning.recurrence.RecurrenceStore;
import io.accountplanning.relation.RelationStore;
import io.accountplanning.tasklist.TaskListStore;
import io.accountplanning.tasksync.TaskSyncStore;
import io.accountplanning.template.TemplateStore;

/** Every repository, bound to one tenant and one transaction. Used by one thread, and only while the transaction runs. */
public interface Repositories
        extends PlanListStore,
                TaskListStore,
                BoardStore,
                DashboardStore,
                TemplateStore,
                LifecycleStore,
                ApprovalStore,
                RecurrenceStore,
                MeasureStore,
                HealthStore,
                NotificationStore,
                BcgMatrixStore,
                FileIndex,
                RelationStore,
                TaskSyncStore,
                PortalStore,
                PrivacyStore {

    /** The events on their way out. */
    OutboxRepository outbox();
}
