package io.accountplanning.lifecycle;

import io.accountplanning.plan.CarriedSections;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.section.CarryOver;
import io.accountplanning.section.SectionType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What goes along into a copy of a plan: every section as it says itself, unless it is left out here. Done tasks never
 * go along, each goal's actual starts again. Immutable.
 */
public final class CarryForward {

    private final Set<String> leftOut;
    private final CarryOver how;

    private CarryForward(Set<String> leftOut, CarryOver how) {
        this.leftOut = Set.copyOf(leftOut);
        this.how = how;
    }

    /** Every section, without tasks. */
    public static CarryForward all() {
        return new CarryForward(Set.of(), CarryOver.WITHOUT_TASKS);
    }

    /** The same with the tasks that are still open. They keep their deadlines, and stay open in the plan that they come from. */
    public CarryForward withOpenTasks() {
        return new CarryForward(leftOut, CarryOver.WITH_OPEN_TASKS);
    }

    /** The same without these sections, which begin empty. */
    public CarryForward without(SectionType<?>... sections) {
        Set<String> more = new HashSet<>(leftOut);
        List.of(sections).forEach(section -> more.add(section.key()));
        return new CarryForward(more, how);
    }

    /** The sections of a copy. */
    List<PlanDocument.Part<?>> of(List<PlanDocument.Part<?>> sections) {
        return CarriedSections.of(
                sections.stream()
                        .filter(part -> !leftOut.contains(part.type().key()))
                        .toList(),
                how);
    }
}
