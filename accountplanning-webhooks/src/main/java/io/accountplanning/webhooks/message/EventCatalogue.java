package io.accountplanning.webhooks.message;

import io.accountplanning.plan.Placement;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.section.SectionEdited;
import io.accountplanning.section.SectionType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every event that can be posted, for documentation, for a screen on which endpoints choose, and for receivers that check what they get.
 * Immutable.
 */
public final class EventCatalogue {

    /**
     * The version of the library's own events. It moves whenever the shape of one of them changes; receivers ignore what they do not know,
     * so it does not move when the wording of a summary does.
     */
    public static final int VERSION = 1;

    private final Map<String, EventType> types = new LinkedHashMap<>();

    private EventCatalogue(Collection<? extends SectionType<?>> sections) {
        Stream.concat(Stream.of(PlanDetails.SECTION, Placement.SECTION), sections.stream())
                .forEach(this::add);
    }

    /** The catalogue of a host's plans: {@code EventCatalogue.of(planning.sectionTypes())}, the host's own sections included. */
    public static EventCatalogue of(Collection<? extends SectionType<?>> sections) {
        return new EventCatalogue(sections);
    }

    private void add(SectionType<?> section) {
        TellingEvents.of(section.key())
                .forEach((name, summary) -> types.put(name, new EventType(name, summary, section)));
        String edited = new SectionEdited(section.key(), List.of()).type();
        types.put(edited, new EventType(edited, TellingEvents.edited(section.key()), section));
    }

    /** All of them, section by section: the telling ones first, what else is edited behind them. */
    public List<EventType> types() {
        return List.copyOf(types.values());
    }

    /** The JSON Schema (2020-12) of all of them: a message is one of {@code $defs}. The library's own stands in {@code docs/events.schema.json}. */
    public String schema() {
        return Payload.text(EventSchema.of(types.values()));
    }

    /** The type of that name. */
    public Optional<EventType> find(String name) {
        return Optional.ofNullable(types.get(name));
    }
}
