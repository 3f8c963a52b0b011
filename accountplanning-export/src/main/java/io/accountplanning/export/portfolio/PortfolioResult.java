package io.accountplanning.export.portfolio;

import io.accountplanning.bulk.IntakeOutcome;
import java.util.List;
import java.util.Objects;

/**
 * What became of a file.
 *
 * @param taken what became of each row that could be read, in their order; of a row that says what is there already, or of a plan that is
 *     to stay as it is, {@link IntakeOutcome.Kind#UNCHANGED}
 * @param preview what was expected of the file; its problems are of the rows that could not be read
 */
public record PortfolioResult(List<Taken> taken, PortfolioPreview preview) {

    /**
     * What became of a row.
     *
     * @param row counted from 1, the header included
     * @param outcome the plan that it became, changed or is about, or why it was refused
     */
    public record Taken(int row, IntakeOutcome outcome) {

        public Taken {
            Objects.requireNonNull(outcome, "outcome");
        }
    }

    public PortfolioResult {
        taken = List.copyOf(taken);
        Objects.requireNonNull(preview, "preview");
    }

    /** How many rows ended so. */
    public long count(IntakeOutcome.Kind kind) {
        return taken.stream().filter(each -> each.outcome().kind() == kind).count();
    }
}
