package io.accountplanning.export.portfolio;

import java.util.List;

/**
 * What would become of a file.
 *
 * @param rows those below the header in which something stands
 * @param created how many would be new plans
 * @param changed how many would change a plan
 * @param unchanged how many say what is there already, or are of plans that are to stay as they are
 * @param refused how many cannot be taken in
 * @param problems why, the first {@value #MOST_PROBLEMS}
 * @param allProblems how many there are
 * @param ignored the headers of the columns that are not read, as {@link PortfolioMapping#ignored()} has them
 */
public record PortfolioPreview(
        int rows,
        int created,
        int changed,
        int unchanged,
        int refused,
        List<PortfolioProblem> problems,
        int allProblems,
        List<String> ignored) {

    /** The most problems that are told. */
    public static final int MOST_PROBLEMS = 1_000;

    public PortfolioPreview {
        problems = List.copyOf(problems);
        ignored = List.copyOf(ignored);
    }

    /** Whether every row can be taken in. */
    public boolean isClean() {
        return refused == 0;
    }
}
