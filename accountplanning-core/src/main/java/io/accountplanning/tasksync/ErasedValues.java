package io.accountplanning.tasksync;

import io.accountplanning.host.UserId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the host said of a task when somebody in it was erased here, as salted fingerprints: enough to know it again, and nothing that
 * could be shown. Each is forgotten as soon as the host says something else, and none is written to the activity log. Immutable.
 */
record ErasedValues(List<Entry> entries) {

    /** How long the text of all of them is at most. */
    static final int LONGEST = 1_000;

    static final String NAME = "name";
    static final String PERSON = "person";

    /** Where in a link stands what the host says, or is being told. */
    static final Set<String> COLUMNS = Set.of(NAME, PERSON, "pushedName", "pushedPerson");

    private static final int MOST = 8;
    private static final int SALT = 9;
    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * One of them.
     *
     * @param column where in the link stands what it is here
     * @param salt random, so that the same word has another fingerprint elsewhere
     * @param hash SHA-256 of the salt and the word
     */
    record Entry(String column, String salt, String hash) {

        static Entry of(String column, String said) {
            byte[] salt = new byte[SALT];
            RANDOM.nextBytes(salt);
            String text = Base64.getUrlEncoder().withoutPadding().encodeToString(salt);
            return new Entry(column, text, hash(text, said));
        }

        static Stream<Entry> parse(String written) {
            String[] parts = written.split(":", -1);
            return parts.length == 3 ? Stream.of(new Entry(parts[0], parts[1], parts[2])) : Stream.empty();
        }

        String written() {
            return column + ":" + salt + ":" + hash;
        }

        boolean isOf(String field, String said) {
            return (column.equals(field) || column.equalsIgnoreCase("pushed" + field)) && hash.equals(hash(salt, said));
        }

        private static String hash(String salt, String said) {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                digest.update(salt.getBytes(StandardCharsets.UTF_8));
                return Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(digest.digest(said.getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }

    static ErasedValues parse(@Nullable String written) {
        return new ErasedValues(
                written == null
                        ? List.of()
                        : Stream.of(written.split(" ")).flatMap(Entry::parse).toList());
    }

    @Nullable
    String written() {
        return entries.isEmpty() ? null : entries.stream().map(Entry::written).collect(Collectors.joining(" "));
    }

    ErasedValues with(String column, String said) {
        List<Entry> all = new ArrayList<>(entries);
        all.add(Entry.of(column, said));
        return new ErasedValues(List.copyOf(all.subList(Math.max(0, all.size() - MOST), all.size())));
    }

    /** Without what somebody has written here again, on purpose. */
    ErasedValues without(TaskState ours) {
        UserId person = ours.person();
        return new ErasedValues(entries.stream()
                .filter(entry -> !entry.isOf(NAME, ours.name()))
                .filter(entry -> person == null || !entry.isOf(PERSON, person.value()))
                .toList());
    }

    /** What the host says, as it is here: what was erased stays erased. */
    HostTask here(HostTask their, TaskLink link) {
        return new HostTask(
                their.id(),
                find(NAME, their.name()).map(entry -> name(entry, link)).orElse(their.name()),
                their.status(),
                their.deadline(),
                person(their.person(), link),
                their.changedAt());
    }

    private static String name(Entry entry, TaskLink link) {
        String pushed = link.pushedName();
        return entry.column().equals(NAME) || pushed == null ? link.name() : pushed;
    }

    private @Nullable UserId person(@Nullable UserId their, TaskLink link) {
        Entry known = their == null ? null : find(PERSON, their.value()).orElse(null);
        if (known == null) {
            return their;
        }
        UserId pushed = link.pushedPerson();
        return known.column().equals(PERSON) || pushed == null ? link.person() : pushed;
    }

    /** What is still to be known of, when that is what the host says and the link says what it is here. */
    ErasedValues still(HostTask their) {
        UserId person = their.person();
        List<Entry> left = new ArrayList<>();
        find(NAME, their.name()).ifPresent(entry -> left.add(new Entry(NAME, entry.salt(), entry.hash())));
        if (person != null) {
            find(PERSON, person.value()).ifPresent(entry -> left.add(new Entry(PERSON, entry.salt(), entry.hash())));
        }
        return new ErasedValues(List.copyOf(left));
    }

    private Optional<Entry> find(String field, String said) {
        return entries.stream().filter(entry -> entry.isOf(field, said)).findFirst();
    }
}
