package io.accountplanning.whitespace;

import java.util.List;

/**
 * What some cells come to.
 *
 * @param coverage how much of them is ours
 * @param competitors what the competitors have of them, the largest first
 */
public record WhitespaceFigures(Coverage coverage, List<CompetitorShare> competitors) {

    public WhitespaceFigures {
        competitors = List.copyOf(competitors);
    }
}
