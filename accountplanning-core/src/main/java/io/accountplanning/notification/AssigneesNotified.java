package io.accountplanning.notification;

import io.accountplanning.host.UserId;
import java.util.List;
import java.util.Objects;

/**
 * Who is told of their overdue tasks. Whoever asked is nowhere among them.
 *
 * @param told those who are
 * @param withoutAddress those of them of whom the host says that it knows no address, so they get no mail
 * @param unwilling those who have overdue tasks and do not want to be told
 * @param unassigned how many overdue tasks nobody is in charge of
 */
public record AssigneesNotified(
        List<Assignee> told, List<Assignee> withoutAddress, List<Assignee> unwilling, int unassigned) {

    /**
     * Somebody with overdue tasks.
     *
     * @param user the person
     * @param name what they are called; their id when the host does not say
     * @param tasks how many of their tasks are overdue and visible to whoever asked
     */
    public record Assignee(UserId user, String name, int tasks) {

        public Assignee {
            Objects.requireNonNull(user, "user");
            Objects.requireNonNull(name, "name");
        }
    }

    public AssigneesNotified {
        told = List.copyOf(told);
        withoutAddress = List.copyOf(withoutAddress);
        unwilling = List.copyOf(unwilling);
    }
}
