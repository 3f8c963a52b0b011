package io.accountplanning.plan;

import io.accountplanning.event.DomainEvent;
import io.accountplanning.section.PlanSection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a plan begins with. Its first sections are part of its creation: they make no entries and events of their own.
 *
 * @param sections the sections; empty ones are left out
 * @param origin what else its creation means, such as {@link PlanEvent.FollowedUp}; null when nothing
 */
public record Beginning(
        PlanDetails details,
        List<PlanDocument.Part<?>> sections,
        @Nullable DomainEvent origin) {

    public Beginning {
        Objects.requireNonNull(details, "details");
        sections = List.copyOf(sections);
    }

    /** A plan without sections. */
    static Beginning empty(PlanDetails details) {
        return new Beginning(details, List.of(), null);
    }

    PlanRepository.NewPlanRow row() {
        List<PlanDocument.Part<?>> filled =
                sections.stream().filter(Beginning::isFilled).toList();
        return new PlanRepository.NewPlanRow(PlanId.next(), details, filled);
    }

    private static <S extends PlanSection> boolean isFilled(PlanDocument.Part<S> part) {
        return !part.state().value().equals(part.type().empty());
    }
}
