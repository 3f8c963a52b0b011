package io.accountplanning.relation;

import io.accountplanning.error.InvalidException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A project that somebody wants to have for a plan.
 *
 * @param name what it shall be called: 1 to 300 characters, not blank
 * @param key what tells this wish from others of the plan: 1 to 100 characters. The same key, whoever comes with it and however often, is
 *     the same project
 * @param start its first day; null when not said
 * @param due its last day; null when not said
 * @param note what else there is to say; null when nothing
 */
public record NewProject(
        String name,
        String key,
        @Nullable LocalDate start,
        @Nullable LocalDate due,
        @Nullable String note) {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_KEY = 100;

    public NewProject {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(key, "key");
        require("name", name, LONGEST_NAME);
        require("key", key, LONGEST_KEY);
        if (start != null && due != null && due.isBefore(start)) {
            throw InvalidException.of("due", "is not before the first day, " + start, due);
        }
    }

    private static void require(String path, String text, int longest) {
        if (text.isBlank() || text.length() > longest) {
            throw InvalidException.of(path, "has 1 to " + longest + " characters, not only blanks", text);
        }
    }

    /**
     * A project of that name. Its key is the name, cut to 100 characters: a plan has one project of a name, unless {@link #key(String)}
     * says that this is another wish.
     */
    public static NewProject named(String name) {
        Objects.requireNonNull(name, "name");
        return new NewProject(name, name.substring(0, Math.min(name.length(), LONGEST_KEY)), null, null, null);
    }

    /** The same with a key of the caller's own, such as the id of the form that was sent. */
    public NewProject key(String other) {
        return new NewProject(name, other, start, due, note);
    }

    /** The same in those days. */
    public NewProject during(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new NewProject(name, key, first, last, note);
    }

    /** The same with a note. */
    public NewProject note(@Nullable String text) {
        return new NewProject(name, key, start, due, text);
    }
}
