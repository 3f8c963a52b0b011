package io.accountplanning.export.mindmap;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a line of Markdown without its marks, and where its first link leads. */
final class MarkdownText {

    private static final int LONGEST = 20_000;
    private static final char ESCAPE = 1;
    private static final char MOVED = 0x2500;
    private static final String LITERAL = ESCAPE + "[" + MOVED + "-" + (char) (MOVED + 0x7F) + "]";
    private static final Pattern AS_IT_IS =
            Pattern.compile("\\\\([!-/:-@\\[-`{-~])|(?<!`)(`+)(?!`)([^`]{1,2000})(?<!`)\\2(?!`)");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern WIKI = Pattern.compile("!?\\[\\[(?:[^\\[\\]|]{1,500}\\|)?([^\\[\\]|]{1,500})]]");
    private static final Pattern LINK = Pattern.compile(
            "!?\\[([^\\[\\]]{0,2000})]\\((?:<([^<>]{0,4000})>|([^\\s()]{0,4000}))(?:\\s+[\"'(][^\"')]{0,500}[\"')])?\\)");
    private static final Pattern AUTOLINK = Pattern.compile("<((?i:https?://|mailto:)[^\\s<>]{1,4000})>");
    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__|~~|==)(?=\\S)([^*_~=]{1,2000})(?<=\\S)\\1");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\w*])([*_])(?=\\S)([^*_]{1,2000})(?<=\\S)\\1(?![\\w*])");

    final String words;
    final @Nullable String link;

    private MarkdownText(String words, @Nullable String link) {
        this.words = words;
        this.link = link;
    }

    static MarkdownText of(String line) {
        // Longer ones are no lines that people write; looking for marks in them could take long.
        if (line.length() > LONGEST) {
            return new MarkdownText(line, null);
        }
        String text = line.replace(Character.toString(ESCAPE), "");
        text = AS_IT_IS.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(literal(found.group(1) == null ? found.group(3) : found.group(1))));
        AtomicReference<String> link = new AtomicReference<>("");
        text = LINK.matcher(text).replaceAll(found -> {
            String to = found.group(2) == null ? found.group(3) : found.group(2);
            link.compareAndSet("", found.group().startsWith("!") ? "" : to);
            return Matcher.quoteReplacement(found.group(1));
        });
        text = AUTOLINK.matcher(text).replaceAll(found -> {
            link.compareAndSet("", found.group(1));
            return Matcher.quoteReplacement(found.group(1));
        });
        text = WIKI.matcher(text).replaceAll("$1");
        text = STRONG.matcher(text).replaceAll("$2");
        text = EMPHASIS.matcher(text).replaceAll("$2");
        text = BREAK.matcher(text).replaceAll("\n");
        String target = Objects.requireNonNullElse(link.get(), "");
        return new MarkdownText(plain(text), target.isEmpty() ? null : plain(target));
    }

    private static String plain(String text) {
        String read = TextEntities.readHtml(text);
        return Pattern.compile(LITERAL)
                .matcher(read)
                .replaceAll(found -> Matcher.quoteReplacement(
                        Character.toString(found.group().charAt(1) - MOVED)));
    }

    /** Characters that are meant as they are, out of the way of everything else. */
    private static String literal(String text) {
        StringBuilder moved = new StringBuilder();
        text.chars().forEach(c -> {
            if (c < 0x80) {
                moved.append(ESCAPE).append((char) (MOVED + c));
            } else {
                moved.append((char) c);
            }
        });
        return moved.toString();
    }
}
