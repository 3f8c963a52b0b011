package io.accountplanning.export.pdf;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which scripts can be set one letter behind the other. The PDF library joins the letters of Arabic and turns what is read from right to
 * left, and knows of no other shaping but by a setting of the whole JVM, which is the host's.
 */
final class Shaping {

    private static final Set<UnicodeScript> NOT_NEEDED = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.UNKNOWN, // characters of a font's own
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.HEBREW,
            UnicodeScript.ARABIC,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.YI,
            UnicodeScript.ETHIOPIC,
            UnicodeScript.CHEROKEE,
            UnicodeScript.CANADIAN_ABORIGINAL,
            UnicodeScript.TIFINAGH,
            UnicodeScript.VAI,
            UnicodeScript.LISU,
            UnicodeScript.OSAGE,
            UnicodeScript.BRAILLE);

    private Shaping() {}

    /** Whether a text with that character would be misspelt. */
    static boolean isNeededFor(int codePoint) {
        return !NOT_NEEDED.contains(UnicodeScript.of(codePoint));
    }
}
