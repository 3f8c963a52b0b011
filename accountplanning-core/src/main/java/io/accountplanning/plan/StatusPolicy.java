package io.accountplanning.plan;

import io.accountplanning.error.InvalidException;
import io.accountplanning.permission.Actor;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Which moves between statuses a host allows, whoever moves a plan and however: in an edit, on the board, or with many others. What a
 * new plan starts with is no move. Asked within a transaction, so it answers quickly and calls nothing of the library. Thread-safe.
 */
@FunctionalInterface
public interface StatusPolicy {

    /** Any move is allowed. */
    StatusPolicy ANY = (actor, from, to) -> true;

    /** Whether that person may move a plan between these statuses, which are different. */
    boolean allows(Actor actor, PlanStatus from, PlanStatus to);

    /**
     * Is that edit allowed?
     *
     * @throws InvalidException when it moves the plan where it may not go, with where it may
     */
    default void require(Actor actor, PlanDetails before, PlanDetails after) {
        PlanStatus from = before.status();
        PlanStatus to = after.status();
        if (from == to || allows(Objects.requireNonNull(actor, "actor"), from, to)) {
            return;
        }
        String allowed = Arrays.stream(PlanStatus.values())
                .filter(status -> status != from && allows(actor, from, status))
                .map(Enum::name)
                .collect(Collectors.joining(", "));
        throw InvalidException.of(
                "status",
                actor.user() + " does not move a plan from " + from + " to " + to + " here; allowed: "
                        + (allowed.isEmpty() ? "nothing" : allowed),
                null);
    }
}
