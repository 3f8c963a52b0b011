package io.accountplanning.meeting;

import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import java.util.List;
import java.util.stream.Stream;

/**
 * The meeting notes and call logs of the plan. Clients never see them unless somebody shares them.
 *
 * @param meetings in the order in which they were entered
 */
public record Meetings(List<Meeting> meetings) implements PlanSection {

    /** None yet. */
    public static final Meetings EMPTY = new Meetings(List.of());

    /** The section type: key {@code meetings}; internal. */
    public static final SectionType<Meetings> SECTION = SectionType.of("meetings", Meetings.class, EMPTY)
            .table(Meeting.TABLE)
            .expectsRows("meetings", 1, 1)
            .internal()
            .notInTemplates()
            .build();

    public Meetings {
        meetings = List.copyOf(meetings);
    }

    /** A copy with a further one at the end. */
    public Meetings add(Meeting added) {
        return new Meetings(Stream.concat(meetings.stream(), Stream.of(added)).toList());
    }
}
