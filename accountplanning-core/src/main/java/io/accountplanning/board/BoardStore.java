package io.accountplanning.board;

import io.accountplanning.plan.PlanStores;

/** Repositories that have the board among them. */
public interface BoardStore extends PlanStores {

    /** The board. */
    BoardRepository board();
}
