package io.accountplanning.table;

import java.util.UUID;

/** The stable id of a row: unique in its plan, kept when the row moves and when the plan is copied. Each feature has its own. */
public interface RowId {

    /** The id itself. */
    UUID value();
}
