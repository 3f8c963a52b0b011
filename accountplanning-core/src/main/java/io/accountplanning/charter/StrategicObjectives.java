package io.accountplanning.charter;

import io.accountplanning.catalog.CatalogRepository;
import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.error.Violation;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The strategic objectives of a tenant. Charters and links of projects can be used once one is in use. Immutable.
 *
 * @param objectives in the order of the screen
 */
public record StrategicObjectives(List<StrategicObjective> objectives) implements PlanSection {

    /** None yet: the relationship charter is not configured. */
    public static final StrategicObjectives EMPTY = new StrategicObjectives(List.of());

    /** The section type: key {@code strategicObjectives}; internal. */
    public static final SectionType<StrategicObjectives> SECTION = SectionType.of(
                    "strategicObjectives", StrategicObjectives.class, EMPTY)
            .table(StrategicObjective.TABLE)
            .rules(StrategicObjectives::check)
            .internal()
            .build();

    public StrategicObjectives {
        objectives = List.copyOf(objectives);
    }

    static SectionState<StrategicObjectives> in(CatalogRepository catalog) {
        return catalog.only(SECTION);
    }

    /** A copy with a further one at the end. */
    public StrategicObjectives add(StrategicObjective added) {
        return new StrategicObjectives(
                Stream.concat(objectives.stream(), Stream.of(added)).toList());
    }

    /** A copy with an edited one, which stands where the one of its id stood; the same when there is none. */
    public StrategicObjectives replace(StrategicObjective edited) {
        return new StrategicObjectives(objectives.stream()
                .map(one -> one.id().equals(edited.id()) ? edited : one)
                .toList());
    }

    /** A copy in which that one is no longer in use; charters that describe it keep it, and show that it is retired. */
    public StrategicObjectives retire(StrategicObjective.Id id) {
        return new StrategicObjectives(objectives.stream()
                .map(one -> one.id().equals(id) ? one.withActive(false) : one)
                .toList());
    }

    /** The one of that id. */
    public Optional<StrategicObjective> find(StrategicObjective.Id id) {
        return objectives.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Those in use. */
    public List<StrategicObjective> active() {
        return objectives.stream().filter(StrategicObjective::active).toList();
    }

    /** Whether one is in use, so that charters can be written and projects linked. */
    public boolean isConfigured() {
        return objectives.stream().anyMatch(StrategicObjective::active);
    }

    /** These, to write a charter or link a project with. */
    StrategicObjectives required() {
        if (!isConfigured()) {
            throw new AccountPlanningException(
                    "The relationship charter is not configured yet: the organisation has no strategic objective in use.",
                    "Maybe ask an administrator to define strategic objectives with"
                            + " alice.strategicObjectives().edit(...)?");
        }
        return this;
    }

    private static List<Violation> check(StrategicObjectives all) {
        List<Violation> violations = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < all.objectives.size(); i++) {
            StrategicObjective one = all.objectives.get(i);
            if (one.active() && !names.add(one.name().strip().toLowerCase(Locale.ROOT))) {
                violations.add(new Violation(
                        "objectives[" + (i + 1) + "].name",
                        "is the name of another strategic objective in use; rename or retire one of them",
                        one.name()));
            }
        }
        return violations;
    }
}
