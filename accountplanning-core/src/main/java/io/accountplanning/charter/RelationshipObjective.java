package io.accountplanning.charter;

import io.accountplanning.text.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A strategic objective beside what a relationship says of it.
 *
 * @param id that of the strategic objective
 * @param name what the charter calls it; what the organisation does while it is not described
 * @param nameNow what the organisation calls it now; null when it has removed it
 * @param description what it means for this relationship; empty while it is not described
 * @param retired whether the organisation no longer uses it
 */
public record RelationshipObjective(
        StrategicObjective.Id id, String name, @Nullable String nameNow, RichText description, boolean retired) {

    public RelationshipObjective {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
    }

    /** Whether the relationship says what it means for it. */
    public boolean isDescribed() {
        return !description.isEmpty();
    }

    /** Whether the organisation calls it something else since. */
    public boolean isRenamed() {
        return nameNow != null && !nameNow.equals(name);
    }

    /** Those that the charter describes, in its order, then those in use that it does not describe yet. */
    static List<RelationshipObjective> of(Charter charter, StrategicObjectives strategic) {
        List<RelationshipObjective> all = new ArrayList<>();
        charter.objectives().forEach(one -> {
            Optional<StrategicObjective> now = strategic.find(one.id());
            all.add(new RelationshipObjective(
                    one.id(),
                    one.name(),
                    now.map(StrategicObjective::name).orElse(null),
                    one.description(),
                    now.filter(StrategicObjective::active).isEmpty()));
        });
        strategic.active().stream()
                .filter(one -> charter.objective(one.id()).isEmpty())
                .map(one -> new RelationshipObjective(one.id(), one.name(), one.name(), RichText.EMPTY, false))
                .forEach(all::add);
        return List.copyOf(all);
    }
}
