package io.accountplanning.samples.quickstart.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The constants of an enum as people write them: {@code IN_PROGRESS} is "In Progress", in any case. */
public final class Words<E extends Enum<E>> {

    private final Class<E> type;
    private final String meaning;

    private Words(Class<E> type, String meaning) {
        this.type = type;
        this.meaning = meaning;
    }

    /** {@code meaning} names what the words stand for, with its article: "a plan status". */
    public static <E extends Enum<E>> Words<E> of(Class<E> type, String meaning) {
        return new Words<>(type, meaning);
    }

    public static String label(Enum<?> constant) {
        return Arrays.stream(constant.name().split("_"))
                .map(word -> word.equals("FOR")
                        ? "for"
                        : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    /**
     * The constant of that word.
     *
     * @throws IllegalArgumentException when it is none of the words; the message continues "&lt;value&gt; …"
     */
    public E read(String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> label(constant).equalsIgnoreCase(word.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("is not " + meaning + "; write one of " + all()));
    }

    private String all() {
        return Arrays.stream(type.getEnumConstants()).map(Words::label).collect(Collectors.joining(", "));
    }
}
