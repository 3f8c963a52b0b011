package io.accountplanning.table;

/** A row of a {@link Table}: an immutable record whose first component is its id. */
public interface Row {

    /** The row's stable id. */
    RowId id();
}
