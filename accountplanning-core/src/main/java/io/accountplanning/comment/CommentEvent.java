package io.accountplanning.comment;

import io.accountplanning.event.DomainEvent;
import io.accountplanning.host.UserId;
import io.accountplanning.table.Change;
import java.util.List;

/** What happens to the comments of a plan; that one was edited or taken back is {@code comments.edited}. */
public sealed interface CommentEvent extends DomainEvent {

    /** Somebody said something; those mentioned are told. */
    record Added(Comment.Id comment, List<UserId> mentions, List<Change> changes) implements CommentEvent {

        public Added {
            mentions = List.copyOf(mentions);
            changes = List.copyOf(changes);
        }

        @Override
        public String type() {
            return "comment.added";
        }
    }
}
