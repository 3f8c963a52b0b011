package io.accountplanning.activity;

import io.accountplanning.permission.Actor;
import io.accountplanning.plan.PlanId;
import io.accountplanning.section.Stamp;
import io.accountplanning.table.Change;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An entry of the activity log; never changed once written.
 *
 * @param id the entry's id
 * @param plan the plan
 * @param section the key of the section that was edited
 * @param version the version that the section has since
 * @param kind whether a person or a job did it
 * @param stamp who and when
 * @param changes what changed from what to what
 */
public record ActivityEntry(
        UUID id, PlanId plan, String section, long version, Actor.Kind kind, Stamp stamp, List<Change> changes) {

    public ActivityEntry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(stamp, "stamp");
        changes = List.copyOf(changes);
    }

    /** Where the next page starts when this entry is the last of one. */
    public ActivityCursor cursor() {
        return new ActivityCursor(stamp.at(), id);
    }

    /** A line for people: who changed what from what to what. */
    public String describe() {
        return stamp.by() + " at " + stamp.at() + ", " + section + ": "
                + changes.stream().map(Change::describe).collect(Collectors.joining("; "));
    }
}
