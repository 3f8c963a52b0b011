/** The Kanban board: a column of cards for each status of plans. */
@NullMarked
package io.accountplanning.board;

import org.jspecify.annotations.NullMarked;
