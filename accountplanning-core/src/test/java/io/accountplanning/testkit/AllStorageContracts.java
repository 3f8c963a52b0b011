package io.accountplanning.testkit;

import io.accountplanning.storage.Storage;
import org.junit.jupiter.api.Nested;

/**
 * Everything that a {@link Storage} promises. A host that has written one extends this in a test and gives it:
 *
 * <pre>{@code
 * class OurStorageTest extends AllStorageContracts {
 *     @Override
 *     protected Storage storage() {
 *         return new OurStorage(TEST_DATABASE);
 *     }
 * }
 * }</pre>
 *
 * <p>JUnit 5 and AssertJ are the host's to declare. The system property {@code accountplanning.testkit.tries} says how
 * many random tries each random rule gets (10 when left out), {@code accountplanning.testkit.seed} repeats one that failed.
 */
public abstract class AllStorageContracts {

    /** For a host's test. */
    protected AllStorageContracts() {}

    /**
     * The storage under test; asked once before each test. It may be a new one each time or always the same one, and hold data
     * of earlier tests; nothing in it must matter, as the outbox is emptied.
     */
    protected abstract Storage storage();

    @Nested
    class PlanRepository extends PlanRepositoryContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }

    @Nested
    class Section extends SectionContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }

    @Nested
    class Version extends VersionContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }

    @Nested
    class Transaction extends TransactionContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }

    @Nested
    class AfterCommit extends AfterCommitContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }

    @Nested
    class PlanNumber extends PlanNumberContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }

    @Nested
    class Tenant extends TenantContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }

    @Nested
    class PlanList extends PlanListContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }

    @Nested
    class PlanSearch extends PlanSearchContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }

    @Nested
    class PlanListModel extends PlanListModelContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }

    @Nested
    class PlanPaging extends PlanPagingContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }

    @Nested
    class TaskList extends TaskListContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }

    @Nested
    class Board extends BoardContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }

    @Nested
    class BoardModel extends BoardModelContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }

    @Nested
    class Portfolio extends PortfolioContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }

    @Nested
    class Activity extends ActivityContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }

    @Nested
    class History extends HistoryContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }

    @Nested
    class SeveralPlans extends SeveralPlansContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }

    @Nested
    class Approval extends ApprovalContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }

    @Nested
    class Relationship extends RelationshipContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }

    @Nested
    class Recurrence extends RecurrenceContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }

    @Nested
    class Measures extends MeasureContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }

    @Nested
    class Health extends HealthContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }

    @Nested
    class Notifications extends NotificationContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }

    @Nested
    class Outbox extends OutboxContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }

    @Nested
    class Placement extends PlacementContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }

    @Nested
    class Removal extends RemovalContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }

    @Nested
    class Catalog extends CatalogContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }

    @Nested
    class Snapshot extends SnapshotContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }

    @Nested
    class Lifecycle extends LifecycleContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }

    @Nested
    class Relations extends RelationContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }

    @Nested
    class TaskSync extends TaskSyncContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }

    @Nested
    class Projects extends ProjectContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }

    @Nested
    class Initiative extends InitiativeContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }

    @Nested
    class Scorecard extends ScorecardContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }

    @Nested
    class BcgMatrix extends BcgMatrixContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }

    @Nested
    class OfFiles extends FilesContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }

    @Nested
    class Portal extends PortalContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }

    @Nested
    class ActivityFilters extends ActivityFilterContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }

    @Nested
    class Privacy extends PrivacyContract {
        @Override
        protected Storage storage() {
            return AllStorageContracts.this.storage();
        }
    }
}
