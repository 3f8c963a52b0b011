package io.accountplanning.plan;

import java.util.List;

/**
 * Says who changed what since, when an edit meets a conflict.
 *
 * @param <R> the repositories that it needs
 */
@FunctionalInterface
public interface ChangeHistory<R> {

    /** A readable line for each change of the section after that version, oldest first. */
    List<String> since(R repositories, PlanId plan, String section, long version);
}
