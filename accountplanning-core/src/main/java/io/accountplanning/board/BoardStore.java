package io.accountplanning.board;

import io.accountplanning.catalog.CatalogStore;

/** Repositories that have the board among them. */
public interface BoardStore extends CatalogStore {

    /** The board. */
    BoardRepository board();
}
