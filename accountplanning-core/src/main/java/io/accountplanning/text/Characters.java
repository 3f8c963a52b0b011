package io.accountplanning.text;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Which characters a text may have: the one place of this rule. Three kinds have no place in any text, because nobody can see what they
 * do to it:
 *
 * <ul>
 *   <li>what is no text: control characters, halves of a character, noncharacters of Unicode. Always refused, in rich text left out;
 *   <li>what hides: zero-width spaces, byte order marks, characters for tags outside of flags. Left out of what people type and of
 *       rich text, refused in what programs give. Between words of several lines and of rich text a zero-width space may stand: scripts
 *       that are written without spaces break their lines there;
 *   <li>what reorders: embeddings, overrides and isolates of direction. The same, but that several lines and rich text keep them where
 *       each is closed.
 * </ul>
 *
 * What scripts need stays everywhere: joiners (U+200C, U+200D), the marks of direction (U+200E, U+200F, U+061C), variation selectors,
 * soft hyphens. Holds no state.
 */
public final class Characters {

    private static final int POP_DIRECTION = 0x202C;
    private static final int POP_ISOLATE = 0x2069;
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int END_OF_TAG = 0xE007F;

    private Characters() {}

    /** A line as it is kept: line breaks and tabs become spaces, what hides or reorders is left out. Done twice, it changes nothing more. */
    public static String ofLine(String typed) {
        StringBuilder spaced = new StringBuilder(typed.length());
        boolean afterBreak = false;
        for (int i = 0; i < typed.length(); i++) {
            boolean breaks = isBreak(typed.charAt(i));
            if (!breaks) {
                spaced.append(typed.charAt(i));
            } else if (!afterBreak) {
                spaced.append(' ');
            }
            afterBreak = breaks;
        }
        return without(spaced.toString(), unseen(spaced, false));
    }

    /** Several lines as they are kept: what hides or reorders is left out. Done twice, it changes nothing more. */
    public static String ofText(String typed) {
        return without(typed, unseen(typed, true));
    }

    /** What is wrong with a line, with what to do about it; null when nothing is. */
    public static @Nullable String faultOfLine(String line) {
        if (line.chars().anyMatch(c -> isBreak((char) c))) {
            return "must be one line; write a space in place of the line break or tab";
        }
        return fault(line, false);
    }

    /** What is wrong with a text of several lines, with what to do about it; null when nothing is. */
    public static @Nullable String faultOfText(String text) {
        return fault(text, true);
    }

    private static @Nullable String fault(String text, boolean severalLines) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (isNoText(c)) {
                return Character.getType(c) == Character.SURROGATE
                        ? "contains half a character; leave it out"
                        : Character.isISOControl(c)
                                ? "contains control characters; leave out " + numbered(c)
                                : "contains " + numbered(c) + ", which is no character; leave it out";
            }
            i += Character.charCount(c);
        }
        BitSet unseen = unseen(text, severalLines);
        return unseen.isEmpty()
                ? null
                : "contains " + numbered(text.codePointAt(unseen.nextSetBit(0)))
                        + ", which hides or reorders text; leave it out";
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\t' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isNoText(int c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
                || Character.getType(c) == Character.SURROGATE
                || (c & 0xFFFE) == 0xFFFE
                || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    private static boolean hides(int c) {
        return c == ZERO_WIDTH_SPACE
                || c == 0xFEFF
                || c == 0x180E
                || (c >= 0x2060 && c <= 0x2065)
                || (c >= 0x206A && c <= 0x206F)
                || (c >= 0xFFF9 && c <= 0xFFFB)
                || isTag(c);
    }

    private static boolean isTag(int c) {
        return c >= 0xE0000 && c <= END_OF_TAG;
    }

    private static boolean opens(int c) {
        return (c >= 0x202A && c <= 0x202E && c != POP_DIRECTION) || (c >= 0x2066 && c < POP_ISOLATE);
    }

    private static boolean closes(int c) {
        return c == POP_DIRECTION || c == POP_ISOLATE;
    }

    /** Where the characters stand that nobody sees and that have no place there. */
    private static BitSet unseen(CharSequence text, boolean severalLines) {
        BitSet unseen = new BitSet();
        if (text.chars().allMatch(c -> c < 0x180E)) {
            return unseen; // as nearly every text
        }
        Deque<Integer> open = new ArrayDeque<>();
        boolean inFlag = false;
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            boolean flagGoesOn = inFlag && isTag(c);
            if (opens(c)) {
                open.push(i);
            }
            if ((opens(c) || closes(c)) && !severalLines) {
                unseen.set(i);
            } else if (closes(c)) {
                close(text, c, i, open, unseen);
            } else if (hides(c) && !flagGoesOn && !(severalLines && c == ZERO_WIDTH_SPACE)) {
                unseen.set(i);
            }
            inFlag = c == BLACK_FLAG || (flagGoesOn && c != END_OF_TAG);
            i += Character.charCount(c);
        }
        open.forEach(unseen::set);
        return unseen;
    }

    private static void close(CharSequence text, int c, int at, Deque<Integer> open, BitSet unseen) {
        boolean fits = !open.isEmpty() && (text.charAt(open.element()) >= 0x2066) == (c == POP_ISOLATE);
        if (fits) {
            open.pop();
        } else {
            unseen.set(at);
        }
    }

    private static String without(String text, BitSet unseen) {
        if (unseen.isEmpty()) {
            return text;
        }
        StringBuilder seen = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!unseen.get(i)) {
                seen.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return seen.toString();
    }

    private static String numbered(int c) {
        return String.format("U+%04X", c);
    }
}
