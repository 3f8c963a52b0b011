package io.accountplanning.comparison;

import io.accountplanning.plan.Placement;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Change;
import java.util.List;
import java.util.Optional;

/**
 * Changes that the activity log tells of, in sentences, as a {@link Comparison} tells what differs. Of what was once the log knows the
 * changes alone, so rows that others refer to are called as they are now, or as the log called them last. Used by one thread.
 */
public final class LoggedSentences {

    private final PlanDocument now;
    private final Naming naming;
    private final ShownValues values;
    private final ShownValues wholeValues;

    /** About a plan, as it is now, in those words. */
    public LoggedSentences(PlanDocument now, Naming naming) {
        this.now = now;
        this.naming = naming;
        this.values = ShownValues.in(now, naming);
        this.wholeValues = values.atFullLength();
    }

    /** What rows are called that may be gone since. */
    public void learn(List<Change> changes) {
        changes.forEach(values::takeLabel);
    }

    /** A sentence for each change of that section; those that no section of the plan declares any more are told in the words of the log. */
    public List<String> of(String section, List<Change> changes) {
        return sectionOf(section)
                .map(comparison -> told(comparison, changes))
                .orElseGet(() -> changes.stream()
                        .map(change -> section + ": " + change.describe())
                        .toList());
    }

    private Optional<SectionComparison<?>> sectionOf(String key) {
        if (key.equals(PlanDetails.SECTION.key())) {
            return Optional.of(unchanged(PlanDetails.SECTION, now.plan().details()));
        }
        if (key.equals(Placement.SECTION.key())) {
            return Optional.of(unchanged(Placement.SECTION, now.plan().placement()));
        }
        return now.sections().stream()
                .filter(part -> part.type().key().equals(key))
                .<SectionComparison<?>>map(LoggedSentences::unchanged)
                .findFirst();
    }

    private static <S extends PlanSection> SectionComparison<S> unchanged(PlanDocument.Part<S> part) {
        return unchanged(part.type(), part.state().value());
    }

    private static <S extends PlanSection> SectionComparison<S> unchanged(SectionType<S> type, S section) {
        return new SectionComparison<>(type, section, section, List.of());
    }

    /** What the library writes into its own books is told at full length: nobody can read it up elsewhere. */
    private <S extends PlanSection> List<String> told(SectionComparison<S> section, List<Change> changes) {
        ShownValues shown = section.type().isBookkeeping() ? wholeValues : values;
        Sentences<S> sentences = new Sentences<>(section, naming, shown, shown);
        return changes.stream()
                .map(change -> sentences.isKnown(change)
                        ? sentences.of(change)
                        : naming.section(section.type()) + ": " + change.describe())
                .toList();
    }
}
