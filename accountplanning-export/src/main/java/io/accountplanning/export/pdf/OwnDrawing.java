package io.accountplanning.export.pdf;

import io.accountplanning.customfield.CustomValues;
import io.accountplanning.duediligence.DueDiligence;
import io.accountplanning.goal.Goals;
import io.accountplanning.health.HealthOverride;
import io.accountplanning.initiative.Initiatives;
import io.accountplanning.marketposition.MarketPosition;
import io.accountplanning.mindmap.MindMap;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.planning.Planning;
import io.accountplanning.relationshipmap.RelationshipMap;
import io.accountplanning.review.BusinessReviews;
import io.accountplanning.scorecard.Scorecards;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.whitespace.WhitespaceMap;
import java.util.List;
import java.util.Optional;

/**
 * A section that is drawn in a way of its own; all others, those of hosts among them, are drawn by {@link SectionPart}.
 *
 * @param type the section
 * @param drawing draws what stands below its heading
 */
record OwnDrawing<S extends PlanSection>(SectionType<S> type, Drawing<S> drawing) {

    /** Every one. */
    private static final List<OwnDrawing<?>> ALL = List.of(
            of(DueDiligence.SECTION, (pen, section) -> new DueDiligencePart(pen).write(section)),
            of(Planning.SECTION, (pen, planning) -> new PlanningPart(pen).write(planning)),
            of(MindMap.SECTION, (pen, map) -> new MindMapPart(pen).write(map)),
            of(Goals.SECTION, (pen, goals) -> new GoalsPart(pen).write(goals)),
            of(RelationshipMap.SECTION, (pen, map) -> new RelationshipPart(pen, map).write()),
            of(WhitespaceMap.SECTION, (pen, map) -> new WhitespacePart(pen, map).write()),
            of(Initiatives.SECTION, (pen, initiatives) -> new InitiativesPart(pen).write(initiatives)),
            of(Scorecards.SECTION, (pen, cards) -> new ScorecardPart(pen).write(cards)),
            of(BusinessReviews.SECTION, (pen, reviews) -> new ReviewsPart(pen, reviews).write()),
            of(MarketPosition.SECTION, (pen, position) -> new MarketPart(pen).write(position)),
            of(CustomValues.SECTION, (pen, values) -> new CustomFieldsPart(pen).write(values)));

    /** The health tells what was given by hand. */
    private static final List<SectionType<?>> TOLD_ELSEWHERE = List.of(HealthOverride.SECTION);

    /** Draws a section. */
    interface Drawing<S extends PlanSection> {
        void draw(Pen pen, S section);
    }

    private static <S extends PlanSection> OwnDrawing<S> of(SectionType<S> type, Drawing<S> drawing) {
        return new OwnDrawing<>(type, drawing);
    }

    /** Whether a part of the document is a section of its own in the PDF. */
    static boolean isShown(PlanDocument.Part<?> part) {
        return !TOLD_ELSEWHERE.contains(part.type());
    }

    /** Draws a part of the document: in its own way where it has one. */
    static void draw(Pen pen, PlanDocument.Part<?> part) {
        pen.sheet().section(pen.labels().section(part.type()));
        Optional<OwnDrawing<?>> own =
                ALL.stream().filter(one -> one.type.equals(part.type())).findFirst();
        own.ifPresentOrElse(
                one -> one.draw(pen, part.state().value()), () -> pen.general().write(part));
    }

    private void draw(Pen pen, PlanSection section) {
        drawing.draw(pen, type.type().cast(section));
    }
}
