package io.accountplanning.plan;

import io.accountplanning.event.DomainEvent;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a plan stands among the others. Immutable; a section that operations edit, not people.
 *
 * @param predecessor the plan that it follows up; null for the first of a chain. Of the plans outside the trash at most one
 *     follows up the same plan
 * @param parent the group plan above it in the tree; null at the top
 * @param primary whether it is the primary plan of its client. Of the plans outside the trash at most one is
 * @param template the id of the template that it was started from; null when it was not
 * @param rank where its card was put on the board, the larger the higher; null where it was created, see {@link AccountPlan#rank}
 */
public record Placement(
        @Nullable PlanId predecessor,
        @Nullable PlanId parent,
        Boolean primary,
        @Nullable String template,
        @Nullable Long rank)
        implements PlanSection {

    /** A plan by itself. */
    public static final Placement ALONE = new Placement(null, null, false, null, null);

    /** The section type: key {@code placement}. */
    public static final SectionType<Placement> SECTION = SectionType.of("placement", Placement.class, ALONE)
            .field("predecessor", CellType.reference(PlanId::parse, PlanId::toString))
            .field("parent", CellType.reference(PlanId::parse, PlanId::toString))
            .field("primary", CellType.yesNo())
            .field("template", CellType.reference(id -> id, id -> id))
            .field("rank", CellType.reference(Long::valueOf, rank -> Long.toString(rank)))
            .events(Placement::events)
            .managedBy("plan.followUp(...), plan.moveUnder(...), plan.makePrimary(),"
                    + " templates.start(...) and board.move(...)")
            .bookkeeping()
            .internal()
            .build();

    public Placement {
        primary = primary != null && primary;
    }

    /** The same as follow-up of that plan. */
    public Placement withPredecessor(@Nullable PlanId other) {
        return new Placement(other, parent, primary, template, rank);
    }

    /** The same below that plan in the tree. */
    public Placement withParent(@Nullable PlanId other) {
        return new Placement(predecessor, other, primary, template, rank);
    }

    /** The same as primary plan of its client, or not. */
    public Placement withPrimary(boolean is) {
        return new Placement(predecessor, parent, is, template, rank);
    }

    /** The same as a plan that was started from that template. */
    public Placement withTemplate(@Nullable String other) {
        return new Placement(predecessor, parent, primary, other, rank);
    }

    /** The same with its card in another place on the board. */
    public Placement withRank(long place) {
        return new Placement(predecessor, parent, primary, template, place);
    }

    private static List<DomainEvent> events(Placement before, Placement after, List<Change> changes) {
        List<DomainEvent> events = new ArrayList<>();
        if (!Objects.equals(before.parent(), after.parent())) {
            events.add(new PlanEvent.MovedInTree(before.parent(), after.parent(), of(changes, "parent")));
        }
        if (!before.primary().equals(after.primary())) {
            events.add(new PlanEvent.PrimaryChanged(after.primary(), of(changes, "primary")));
        }
        return events;
    }

    private static List<Change> of(List<Change> changes, String field) {
        return changes.stream().filter(change -> change.label().equals(field)).toList();
    }
}
