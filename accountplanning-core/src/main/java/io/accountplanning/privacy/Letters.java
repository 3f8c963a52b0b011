package io.accountplanning.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * A text as a reader compares it: letters without regard to case and Unicode form, runs of white space as one, what nobody sees left
 * out. Each letter knows where it stands in the source, so that it can be taken out of there and all else stays as it is.
 */
final class Letters {

    /** Like the tags that rich text has; anything else between angle brackets is text. */
    static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*)(\\s[^<>]*|/)?>");

    private static final Pattern ENTITY =
            Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});?");
    private static final Pattern INLINE = Pattern.compile(
            "a|abbr|b|cite|code|em|font|i|mark|q|s|small|span|strike|strong|sub|sup|u", Pattern.CASE_INSENSITIVE);

    /** Something that a reader takes for one letter, and what it is made of in the source. */
    private static final class Letter {

        private final int first;
        private final StringBuilder seen = new StringBuilder();
        private final List<int[]> ranges = new ArrayList<>();
        private String folded = "";

        private Letter(int codePoint) {
            this.first = codePoint;
        }
    }

    private final String source;
    private final boolean html;
    private final List<Letter> letters = new ArrayList<>();
    private final StringBuilder folded = new StringBuilder();
    private final List<Integer> owners = new ArrayList<>();

    private Letters(String source, boolean html) {
        this.source = source;
        this.html = html;
    }

    /** Text in which every character is what it is. */
    static Letters plain(String source) {
        return new Letters(source, false).read();
    }

    /** HTML: tags are not seen, entities are what they stand for. */
    static Letters html(String source) {
        return new Letters(source, true).read();
    }

    private Letters read() {
        Matcher tag = TAG.matcher(source);
        Matcher entity = ENTITY.matcher(source);
        for (int at = 0; at < source.length(); ) {
            char c = source.charAt(at);
            if (html && c == '<' && tag.region(at, source.length()).lookingAt()) {
                if (!INLINE.matcher(tag.group(1)).matches()) {
                    add(' ', at, at); // the next word starts on a line of its own
                }
                at = tag.end();
            } else if (html && c == '&' && entity.region(at, source.length()).lookingAt()) {
                at = addEntity(entity);
            } else {
                int codePoint = source.codePointAt(at);
                add(codePoint, at, at + Character.charCount(codePoint));
                at += Character.charCount(codePoint);
            }
        }
        fold();
        return this;
    }

    private int addEntity(Matcher entity) {
        String meant = Parser.unescapeEntities(entity.group(), false);
        if (meant.equals(entity.group())) {
            add('&', entity.start(), entity.start() + 1);
            return entity.start() + 1;
        }
        int[] codePoints = meant.codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            add(codePoints[i], entity.start(), i == 0 ? entity.end() : entity.start());
        }
        return entity.end();
    }

    private void add(int codePoint, int from, int to) {
        int type = Character.getType(codePoint);
        boolean mark = type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
        boolean unseen = type == Character.FORMAT;
        boolean space = isSpace(codePoint);
        Letter last = letters.isEmpty() ? null : letters.get(letters.size() - 1);
        if (last == null || !(mark || unseen || (space && isSpace(last.first)))) {
            last = new Letter(space ? ' ' : codePoint);
            letters.add(last);
        }
        if (!unseen) {
            last.seen.appendCodePoint(codePoint);
        }
        last.ranges.add(new int[] {from, to});
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    private void fold() {
        for (int i = 0; i < letters.size(); i++) {
            Letter letter = letters.get(i);
            letter.folded = isSpace(letter.first) ? " " : folded(letter.seen.toString());
            folded.append(letter.folded);
            for (int c = 0; c < letter.folded.length(); c++) {
                owners.add(i);
            }
        }
    }

    private static String folded(String seen) {
        String upper = Normalizer.normalize(seen, Normalizer.Form.NFD).toUpperCase(Locale.ROOT);
        return Normalizer.normalize(upper.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    }

    /** All of it, as it is compared. */
    String folded() {
        return folded.toString();
    }

    /** Where a name stands as whole words: the first letter and the one behind the last. */
    List<int[]> find(String name) {
        List<int[]> found = new ArrayList<>();
        for (int at = folded.indexOf(name); at >= 0 && !name.isEmpty(); at = folded.indexOf(name, at + 1)) {
            int first = owners.get(at);
            int last = owners.get(at + name.length() - 1);
            boolean whole = (at == 0 || owners.get(at - 1) != first)
                    && (at + name.length() == folded.length() || owners.get(at + name.length()) != last);
            if (whole && isWord(first, last + 1, name.indexOf('@') >= 0)) {
                found.add(new int[] {first, last + 1});
            }
        }
        return found;
    }

    private boolean isWord(int first, int end, boolean address) {
        return !(joins(first - 1, first) || joins(end - 1, end))
                && !(address && (isPartBefore(first - 1) || isPartBehind(end)));
    }

    /** Two letters of one word; where words have no spaces between them, none are. */
    private boolean joins(int left, int right) {
        return left >= 0 && right < letters.size() && isSpaced(left) && isSpaced(right);
    }

    private boolean isSpaced(int letter) {
        int codePoint = letters.get(letter).first;
        return Character.isLetterOrDigit(codePoint) && !WITHOUT_SPACES.contains(Character.UnicodeScript.of(codePoint));
    }

    private static final java.util.Set<Character.UnicodeScript> WITHOUT_SPACES = java.util.EnumSet.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.HANGUL,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR);

    /** x.alice@… is somebody else's address than alice@… */
    private boolean isPartBefore(int letter) {
        return is(letter, "._%+-") && isWordy(letter - 1);
    }

    private boolean isPartBehind(int letter) {
        return is(letter, ".-") && isWordy(letter + 1);
    }

    private boolean is(int letter, String some) {
        return letter >= 0 && letter < letters.size() && some.indexOf(letters.get(letter).first) >= 0;
    }

    private boolean isWordy(int letter) {
        return letter >= 0 && letter < letters.size() && Character.isLetterOrDigit(letters.get(letter).first);
    }

    /** Where letters stand in the source: the pieces between which are tags. */
    List<int[]> ranges(int first, int end) {
        List<int[]> ranges = new ArrayList<>();
        letters.subList(first, end).forEach(letter -> ranges.addAll(letter.ranges));
        return ranges;
    }

    String source() {
        return source;
    }
}
