package io.accountplanning.export.workbook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets as spreadsheets allow them: at most 31 characters, some signs not, each once whatever its case. */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    void take(String name) {
        taken.add(key(allowed(name)));
    }

    /** The first of those that is still free, or else the last with a number. */
    String unique(String... wanted) {
        String name = "";
        for (String each : wanted) {
            name = allowed(each);
            if (taken.add(key(name))) {
                return name;
            }
        }
        for (int number = 2; ; number++) {
            String suffix = " " + number;
            String numbered = cut(name, LONGEST - suffix.length()) + suffix;
            if (taken.add(key(numbered))) {
                return numbered;
            }
        }
    }

    static String allowed(String wanted) {
        String plain = wanted.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").strip();
        plain = plain.replaceAll("^'+|'+$", "’");
        return plain.isEmpty() ? "–" : cut(plain, LONGEST);
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).strip();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
