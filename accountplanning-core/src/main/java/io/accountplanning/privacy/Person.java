package io.accountplanning.privacy;

import io.accountplanning.error.InvalidException;
import io.accountplanning.host.UserId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as texts tell of them. Immutable.
 *
 * @param id the host's id of somebody who works with plans, or of a client's contact; null for somebody who has none
 * @param names what they are called in texts: names, addresses of mail, numbers of telephones. Each has at least
 *     {@value #SHORTEST} letters or digits, or two ideographs, and at most {@value #LONGEST} characters, so that a short one does not rewrite everything
 */
public record Person(@Nullable UserId id, List<String> names) {

    /** How many characters a name has at least. */
    public static final int SHORTEST = 3;

    /** How many characters a name has at most. */
    public static final int LONGEST = 320;

    public Person {
        names = names.stream().map(String::strip).distinct().toList();
        names.forEach(Person::require);
        if (id == null && names.isEmpty()) {
            throw InvalidException.of("person", "has an id, a name, or both", null);
        }
    }

    /** An ideograph tells as much as two letters: many names in Chinese have two of them. */
    private static int telling(int character) {
        return Character.isIdeographic(character) ? 2 : Character.isLetterOrDigit(character) ? 1 : 0;
    }

    private static void require(String name) {
        int telling = name.codePoints().map(Person::telling).sum();
        if (telling < SHORTEST || name.length() > LONGEST) {
            throw InvalidException.of(
                    "names",
                    "a name has at least " + SHORTEST + " letters or digits, or two ideographs, and at most " + LONGEST
                            + " characters: a shorter one would change texts about others. Give it in full",
                    name);
        }
    }

    /** Somebody whom the host has an id of. Texts that have the id as a word among others need {@link #alsoKnownAs}. */
    public static Person of(UserId id) {
        return new Person(id, List.of());
    }

    /**
     * Somebody whom the host has no id of, such as a contact of a client.
     *
     * @throws InvalidException when a name is too short or too long
     */
    public static Person named(String... names) {
        return new Person(null, List.of(names));
    }

    /**
     * The same person, with more of what texts call them.
     *
     * @throws InvalidException when a name is too short or too long
     */
    public Person alsoKnownAs(String... more) {
        List<String> all = new ArrayList<>(names);
        all.addAll(List.of(more));
        return new Person(id, all);
    }

    /** Tells nothing about them, so that no log does. */
    @Override
    public String toString() {
        return (id == null ? "a person without id, of " : "a person with an id, of ") + names.size() + " names";
    }
}
