package io.accountplanning.export.mindmap;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Characters that are written by their number or name. */
final class TextEntities {

    private static final Pattern MERMAID = Pattern.compile("#(\\d{1,7}|[A-Za-z]\\w{0,30});");
    private static final Pattern HTML =
            Pattern.compile("&(#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{0,30});");

    private TextEntities() {}

    /** The text with Mermaid's {@code #quot;} and {@code #35;} read. */
    static String readMermaid(String text) {
        return MERMAID.matcher(text)
                .replaceAll(
                        found -> java.util.regex.Matcher.quoteReplacement(named(found, mermaidName(found.group(1)))));
    }

    private static String mermaidName(String name) {
        return Character.isDigit(name.charAt(0)) ? "&#" + name + ";" : "&" + name + ";";
    }

    /** The text with HTML's entities read, named ones and those of numbers. */
    static String readHtml(String text) {
        return text.indexOf('&') < 0
                ? text
                : HTML.matcher(text)
                        .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(named(found, found.group())));
    }

    /** The character; what is no character's name stays as it is. */
    private static String named(MatchResult found, String entity) {
        if (entity.startsWith("&#")) {
            boolean hex = entity.charAt(2) == 'x' || entity.charAt(2) == 'X';
            int code = Integer.parseInt(entity.substring(hex ? 3 : 2, entity.length() - 1), hex ? 16 : 10);
            return Character.isValidCodePoint(code) ? Character.toString(code) : found.group();
        }
        String character = Parser.unescapeEntities(entity, true);
        return character.equals(entity) ? found.group() : character;
    }
}
