package io.accountplanning.samples.quickstart.file;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
public final class Nearest {

    private static final int TYPING_ERRORS = 2;

    private Nearest() {}

    public static Optional<String> to(String typed, Collection<String> words) {
        return words.stream()
                .filter(word -> distance(typed, word) <= Math.min(TYPING_ERRORS, word.length() / 2))
                .min(Comparator.comparingInt(word -> distance(typed, word)));
    }

    /** Continues a sentence: the probable word, or else {@code otherwise}. */
    public static String adviceFor(String typed, Collection<String> words, String otherwise) {
        return to(typed, words).map(word -> "write \"" + word + "\"").orElse(otherwise);
    }

    /** The Levenshtein distance, by two rows, ignoring case. */
    private static int distance(String one, String other) {
        var a = one.toLowerCase(Locale.ROOT);
        var b = other.toLowerCase(Locale.ROOT);
        var row = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
