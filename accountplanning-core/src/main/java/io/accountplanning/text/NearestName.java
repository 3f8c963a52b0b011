package io.accountplanning.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody has probably meant by one that there is not. Holds no state. */
public final class NearestName {

    private static final int LONGEST = 100;

    private NearestName() {}

    /**
     * The one that is written most alike, capitals aside; of those whose first word, up to a dot, is the wanted one before any other.
     *
     * @return empty when there is none at all
     */
    public static Optional<String> of(String wanted, Collection<String> known) {
        String asked = (wanted.length() <= LONGEST ? wanted : wanted.substring(0, LONGEST)).toLowerCase(Locale.ROOT);
        return known.stream()
                .min(Comparator.comparing((String name) -> !firstWord(name).equals(firstWord(asked)))
                        .thenComparingInt(name -> distance(asked, name.toLowerCase(Locale.ROOT))));
    }

    private static String firstWord(String name) {
        int end = name.indexOf('.');
        return (end < 0 ? name : name.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    /** How many letters have to be added, left out or replaced (Levenshtein 1965). */
    private static int distance(String from, String to) {
        int[] before = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] now = new int[to.length() + 1];
            now[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = before[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(replaced, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[to.length()];
    }
}
