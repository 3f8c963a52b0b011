package io.accountplanning.competitor;

import io.accountplanning.error.NotFoundException;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Rows;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The competitors at the account. Clients never see them unless somebody shares them.
 *
 * @param competitors in the order of the screen
 */
public record Competitors(List<Competitor> competitors) implements PlanSection {

    /** None yet. */
    public static final Competitors EMPTY = new Competitors(List.of());

    /** The section type: key {@code competitors}; internal. */
    public static final SectionType<Competitors> SECTION = SectionType.of("competitors", Competitors.class, EMPTY)
            .table(Competitor.TABLE)
            .expectsRows("competitors", 1, 2)
            .internal()
            .notInTemplates()
            .build();

    public Competitors {
        competitors = List.copyOf(competitors);
    }

    /** A copy with a further one at the end. */
    public Competitors add(Competitor added) {
        return new Competitors(
                Stream.concat(competitors.stream(), Stream.of(added)).toList());
    }

    /**
     * A copy with an edited one.
     *
     * @throws NotFoundException when there is none of that id
     */
    public Competitors edit(Competitor.Id id, UnaryOperator<Competitor> edit) {
        return new Competitors(Rows.edited("competitor", competitors, id, edit));
    }

    /**
     * A copy without one.
     *
     * @throws NotFoundException when there is none of that id
     */
    public Competitors remove(Competitor.Id id) {
        return new Competitors(Rows.without("competitor", competitors, id));
    }
}
