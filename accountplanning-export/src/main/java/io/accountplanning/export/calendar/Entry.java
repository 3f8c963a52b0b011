package io.accountplanning.export.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day of a plan.
 *
 * @param uid the same whenever it is written
 * @param day the day, the whole of it
 * @param words what readers see
 * @param version what it was made from, greater after each change of that
 * @param toDo how a task stands; null for what is none
 */
record Entry(
        String uid,
        LocalDate day,
        Words words,
        Version version,
        @Nullable ToDo toDo) {

    /**
     * What readers see of an entry.
     *
     * @param summary what it is
     * @param description line by line
     * @param categories what it belongs to
     */
    record Words(String summary, List<String> description, List<String> categories) {}

    /**
     * The state that it was made from.
     *
     * @param sequence greater after each change
     * @param changed the last change
     */
    record Version(long sequence, Instant changed) {}

    /**
     * How a task stands, in the words of RFC 5545.
     *
     * @param status its status
     * @param percent how much of it is done; null when nobody knows
     * @param priority 1 for the most urgent to 9
     */
    record ToDo(String status, @Nullable Integer percent, int priority) {}
}
