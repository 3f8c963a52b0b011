package io.accountplanning.export.report;

import io.accountplanning.text.Characters;
import java.util.regex.Pattern;

/**
 * Words of the plan or of the host as text formats take them: without control characters but tabs and line breaks, halves of characters and
 * what Unicode says is none, and without what hides or reorders. What is saved has none of it; names that the host gives may.
 */
public final class SoundText {

    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{IsNoncharacter_Code_Point}&&[^\\n\\t]]");

    private SoundText() {}

    /** The text, its line breaks as {@code \n}. */
    public static String of(String text) {
        String unified = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u0085', '\n');
        return Characters.ofText(NO_TEXT.matcher(unified).replaceAll(""));
    }
}
