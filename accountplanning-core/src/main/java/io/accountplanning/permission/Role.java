package io.accountplanning.permission;

import static io.accountplanning.permission.Capability.APPROVE;
import static io.accountplanning.permission.Capability.CREATE;
import static io.accountplanning.permission.Capability.DELETE;
import static io.accountplanning.permission.Capability.EDIT;
import static io.accountplanning.permission.Capability.VIEW;
import static io.accountplanning.permission.Capability.VIEW_OWN;

import java.util.Objects;
import java.util.Set;

/**
 * A named set of capabilities. The constants suit most hosts; others make their own with {@link #of}.
 *
 * @param name what the host calls it
 * @param capabilities what it lets its holder do
 */
public record Role(String name, Set<Capability> capabilities) {

    /** Sees every plan. */
    public static final Role VIEWER = of("viewer", VIEW);

    /** Works on the plans they own or take part in. */
    public static final Role TEAM_MEMBER = of("team member", VIEW_OWN, EDIT);

    /** Sees, creates, edits and deletes plans. */
    public static final Role ACCOUNT_MANAGER = of("account manager", VIEW, CREATE, EDIT, DELETE);

    /** An account manager who also approves. */
    public static final Role MANAGER = of("manager", VIEW, CREATE, EDIT, DELETE, APPROVE);

    /** May do everything. */
    public static final Role ADMINISTRATOR = of("administrator", Capability.values());

    public Role {
        Objects.requireNonNull(name, "name");
        capabilities = Set.copyOf(capabilities);
    }

    /** A role of that name with those capabilities. */
    public static Role of(String name, Capability... capabilities) {
        return new Role(name, Set.of(capabilities));
    }
}
