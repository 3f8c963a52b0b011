package io.accountplanning.text;

import java.util.Locale;

/** Makes names of code readable: {@code mainProduct}, {@code MAIN_PRODUCT} and {@code main-product} all become "Main product". */
public final class ReadableName {

    private ReadableName() {}

    /** The name as words, the first with a capital letter. */
    public static String of(String name) {
        String words = name.replaceAll("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})", " ")
                .replaceAll("[_.\\-\\s]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (words.isEmpty()) {
            return name;
        }
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
