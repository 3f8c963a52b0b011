package io.accountplanning.charter;

import io.accountplanning.host.HostRecord;
import io.accountplanning.host.UserId;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.CellType;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The strategic objectives that a project of the host serves. Immutable; an entry of the catalog, found by the project's id.
 *
 * @param project what the project was called when it was linked last
 * @param createdBy who may change the link beside administrators: who created the project, or where the host does not say so, who
 *     linked it first; null for a project that was never linked
 * @param objectives each once, in the order of their ids; none when the links were taken away
 */
public record ProjectLink(String project, @Nullable UserId createdBy, List<StrategicObjective.Id> objectives)
        implements PlanSection {

    private static final ProjectLink NONE = new ProjectLink("", null, List.of());

    /** The section type: key {@code projectObjectives}; internal. */
    public static final SectionType<ProjectLink> SECTION = SectionType.of("projectObjectives", ProjectLink.class, NONE)
            .field("project", CellType.text(300))
            .field("createdBy", CellType.reference(UserId::of, UserId::value))
            .field("objectives", CellType.listOf(CellType.rowReference(StrategicObjective.Id::new)))
            .internal()
            .build();

    public ProjectLink {
        project = project == null ? "" : project;
        objectives = objectives == null ? List.of() : List.copyOf(objectives);
    }

    static ProjectLink of(HostRecord project, UserId createdBy, Collection<StrategicObjective.Id> objectives) {
        return new ProjectLink(
                project.title(),
                createdBy,
                objectives.stream()
                        .distinct()
                        .sorted(java.util.Comparator.comparing(StrategicObjective.Id::value))
                        .toList());
    }

    /** Whether it serves that objective. */
    public boolean serves(StrategicObjective.Id objective) {
        return objectives.contains(objective);
    }
}
