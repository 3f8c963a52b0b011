package io.accountplanning.permission;

import io.accountplanning.host.UserId;
import java.util.Objects;

/** Which plans of the tenant an actor sees: the part of a policy that storages answer within their queries. */
public sealed interface Visibility {

    /** Every plan. */
    record All() implements Visibility {}

    /**
     * The plans that a person owns, is person in charge of a task in, or is a member of the company team of.
     *
     * @param user the person
     */
    record Own(UserId user) implements Visibility {

        public Own {
            Objects.requireNonNull(user, "user");
        }
    }

    /** No plan at all. */
    record None() implements Visibility {}
}
