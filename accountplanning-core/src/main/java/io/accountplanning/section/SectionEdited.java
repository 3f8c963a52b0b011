package io.accountplanning.section;

import io.accountplanning.event.DomainEvent;
import io.accountplanning.table.Change;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A section was edited; the event of every section that has no more telling one.
 *
 * @param section the section's key
 * @param changes what differs
 */
public record SectionEdited(String section, List<Change> changes) implements DomainEvent {

    public SectionEdited {
        Objects.requireNonNull(section, "section");
        changes = List.copyOf(changes);
    }

    /** {@code due_diligence.edited} for the section {@code dueDiligence}. */
    @Override
    public String type() {
        return section.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT) + ".edited";
    }
}
