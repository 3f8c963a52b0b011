package io.accountplanning.plan;

import io.accountplanning.event.DomainEvent;
import io.accountplanning.host.ClientId;
import io.accountplanning.host.UserId;
import io.accountplanning.table.Change;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a plan itself. Further edits of its details are {@code plan.edited}. */
public sealed interface PlanEvent extends DomainEvent {

    /** A plan was created; its first details are the changes. */
    record Created(List<Change> changes) implements PlanEvent {
        @Override
        public String type() {
            return "plan.created";
        }
    }

    /** Its status changed. */
    record StatusChanged(PlanStatus from, PlanStatus to, List<Change> changes) implements PlanEvent {
        @Override
        public String type() {
            return "plan.status_changed";
        }
    }

    /** Its client status changed; the reason, when it changed too, is among the changes. */
    record ClientStatusChanged(
            @Nullable ClientStatus from, @Nullable ClientStatus to, List<Change> changes) implements PlanEvent {
        @Override
        public String type() {
            return "plan.client_status_changed";
        }
    }

    /** It has another owner. */
    record OwnerChanged(UserId from, UserId to, List<Change> changes) implements PlanEvent {
        @Override
        public String type() {
            return "plan.owner_changed";
        }
    }

    /** It was put in the trash. */
    record Deleted(List<Change> changes) implements PlanEvent {
        @Override
        public String type() {
            return "plan.deleted";
        }
    }

    /** It came back from the trash. */
    record Restored(List<Change> changes) implements PlanEvent {
        @Override
        public String type() {
            return "plan.restored";
        }
    }

    /** It was made as the follow-up of another plan, for the period after that one's. */
    record FollowedUp(PlanId predecessor, List<Change> changes) implements PlanEvent {
        @Override
        public String type() {
            return "plan.follow_up_created";
        }
    }

    /** It was made as a copy of another plan, or started from a template; the source is the id of either. */
    record Copied(UUID source, List<Change> changes) implements PlanEvent {
        @Override
        public String type() {
            return "plan.copied";
        }
    }

    /** It is for another client. */
    record MovedToClient(ClientId from, ClientId to, List<Change> changes) implements PlanEvent {
        @Override
        public String type() {
            return "plan.moved_to_client";
        }
    }

    /** It has another place in the tree of plans. */
    record MovedInTree(@Nullable PlanId from, @Nullable PlanId to, List<Change> changes) implements PlanEvent {
        @Override
        public String type() {
            return "plan.moved_in_tree";
        }
    }

    /** It became the primary plan of its client, or ceased to be. */
    record PrimaryChanged(boolean primary, List<Change> changes) implements PlanEvent {
        @Override
        public String type() {
            return "plan.primary_changed";
        }
    }

    /** It was purged from the trash: nothing of it is left. */
    record Purged(List<Change> changes) implements PlanEvent {
        @Override
        public String type() {
            return "plan.purged";
        }
    }
}
