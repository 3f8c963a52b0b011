package io.accountplanning.board;

import io.accountplanning.filter.PlanQuery;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanStatus;
import java.util.List;
import java.util.Map;

/** Answers the board over the plans of one tenant, by a fixed number of queries, within one transaction. */
public interface BoardRepository {

    /** How many cards each column has; a column without cards may be left out. */
    Map<PlanStatus, Long> counts(PlanQuery query);

    /**
     * The highest cards of some columns.
     *
     * @param columns the columns that are wanted
     * @param most how many cards of each at most
     * @return the columns in any order, the cards of one column from the highest rank down
     */
    List<BoardCard> top(PlanQuery query, List<PlanStatus> columns, int most);

    /** The cards of a column below that one, from the highest rank down. */
    List<BoardCard> below(PlanQuery query, BoardCursor after, int most);

    /**
     * The plans that stand above a rank, the lowest of them first, in whatever column, whoever sees them, also those in the trash:
     * what a card that is put above that rank must not meet.
     */
    List<Ranked> above(long rank, int most);

    /** The plans that stand below a rank, the highest of them first; otherwise as {@link #above}. */
    List<Ranked> under(long rank, int most);

    /** How many plans the tenant has ever had: the next one's first rank is above all that was given so far. */
    long plansEver();

    /**
     * A plan and its rank.
     *
     * @param plan the plan
     * @param rank its rank
     */
    record Ranked(PlanId plan, long rank) {}
}
