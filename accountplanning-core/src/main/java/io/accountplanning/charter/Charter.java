package io.accountplanning.charter;

import io.accountplanning.host.HostRecord;
import io.accountplanning.section.CarryOver;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.CellType;
import io.accountplanning.text.RichText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What both sides of a relationship have agreed on; the client reads it too. Immutable; a section that {@link CharterTab} edits.
 *
 * @param sharedVision where both want to go
 * @param guidingPrinciples what both keep to
 * @param ourBehaviours how the company intends to behave
 * @param clientBehaviours how the client intends to behave
 * @param projectId the host's id of the plan's project, its workspace in the host; null when there is none
 * @param projectName what the project was called when it was chosen; null when there is none
 * @param objectives the strategic objectives that are described for this relationship, in the order in which they were
 */
public record Charter(
        RichText sharedVision,
        RichText guidingPrinciples,
        RichText ourBehaviours,
        RichText clientBehaviours,
        @Nullable String projectId,
        @Nullable String projectName,
        List<CharterObjective> objectives)
        implements PlanSection {

    /** Nothing agreed on yet. */
    public static final Charter EMPTY =
            new Charter(RichText.EMPTY, RichText.EMPTY, RichText.EMPTY, RichText.EMPTY, null, null, List.of());

    /** The section type: key {@code charter}. */
    public static final SectionType<Charter> SECTION = SectionType.of("charter", Charter.class, EMPTY)
            .field("sharedVision", CellType.richText())
            .field("guidingPrinciples", CellType.richText())
            .field("ourBehaviours", CellType.richText())
            .field("clientBehaviours", CellType.richText())
            .field("projectId", CellType.code(200))
            .field("projectName", CellType.text(300))
            .table(CharterObjective.TABLE)
            .managedBy("plan.charter().edit(...), plan.charter().describe(...) and plan.charter().project(...)")
            .carryOver((charter, how) -> how == CarryOver.AS_TEMPLATE ? charter.words() : charter)
            .build();

    public Charter {
        sharedVision = sharedVision == null ? RichText.EMPTY : sharedVision;
        guidingPrinciples = guidingPrinciples == null ? RichText.EMPTY : guidingPrinciples;
        ourBehaviours = ourBehaviours == null ? RichText.EMPTY : ourBehaviours;
        clientBehaviours = clientBehaviours == null ? RichText.EMPTY : clientBehaviours;
        objectives = List.copyOf(objectives);
    }

    /** A copy with another shared vision. */
    public Charter withSharedVision(RichText value) {
        return with(value, guidingPrinciples, ourBehaviours, clientBehaviours);
    }

    /** A copy with other guiding principles. */
    public Charter withGuidingPrinciples(RichText value) {
        return with(sharedVision, value, ourBehaviours, clientBehaviours);
    }

    /** A copy with other behaviours that the company intends. */
    public Charter withOurBehaviours(RichText value) {
        return with(sharedVision, guidingPrinciples, value, clientBehaviours);
    }

    /** A copy with other behaviours that the client intends. */
    public Charter withClientBehaviours(RichText value) {
        return with(sharedVision, guidingPrinciples, ourBehaviours, value);
    }

    private Charter with(RichText vision, RichText principles, RichText ours, RichText clients) {
        return new Charter(vision, principles, ours, clients, projectId, projectName, objectives);
    }

    /** What this relationship says of that strategic objective; empty when it does not describe it. */
    public Optional<CharterObjective> objective(StrategicObjective.Id id) {
        return objectives.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** A copy that no longer describes that strategic objective; the same when it does not. */
    public Charter without(StrategicObjective.Id id) {
        return withObjectives(
                objectives.stream().filter(one -> !one.id().equals(id)).toList());
    }

    Charter with(CharterObjective described) {
        return objective(described.id()).isEmpty()
                ? withObjectives(
                        Stream.concat(objectives.stream(), Stream.of(described)).toList())
                : withObjectives(objectives.stream()
                        .map(one -> one.id().equals(described.id()) ? described : one)
                        .toList());
    }

    private Charter withObjectives(List<CharterObjective> others) {
        return new Charter(
                sharedVision, guidingPrinciples, ourBehaviours, clientBehaviours, projectId, projectName, others);
    }

    Charter withProject(@Nullable HostRecord project) {
        return new Charter(
                sharedVision,
                guidingPrinciples,
                ourBehaviours,
                clientBehaviours,
                project == null ? null : project.id(),
                project == null ? null : project.title(),
                objectives);
    }

    /** What a template takes along: not the project, nor what the objectives mean for one relationship. */
    private Charter words() {
        return withProject(null).withObjectives(List.of());
    }
}
