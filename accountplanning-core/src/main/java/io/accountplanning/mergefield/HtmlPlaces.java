package io.accountplanning.mergefield;

import io.accountplanning.error.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Follows HTML from one literal of a template to the next, and knows whether a value would stand between tags, where escaping makes it
 * harmless. Used by one thread.
 */
final class HtmlPlaces {

    private static final String FIELD = "zqfieldqz";
    private static final String LINK = "zqlinkqz";
    private static final Pattern PICTURE = Pattern.compile("data:image/(png|jpe?g|gif|webp)[;,].*", Pattern.DOTALL);
    private static final Pattern HREF = Pattern.compile("[\\s\"'/]href\\s*=\\s*[\"']$", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_HREF = 40;
    private static final Set<String> REFUSED = Set.of(
            "script",
            "iframe",
            "frame",
            "frameset",
            "object",
            "embed",
            "applet",
            "base",
            "meta",
            "link",
            "form",
            "svg",
            "math",
            "template");
    private static final Set<String> RAW = Set.of(
            "style", "script", "textarea", "title", "xmp", "noscript", "noembed", "noframes", "iframe", "plaintext");

    private enum State {
        TEXT,
        TAG,
        QUOTED,
        COMMENT,
        RAW
    }

    private State state = State.TEXT;
    private boolean opensHref;
    private char quote;
    private String raw = "";
    private int tagStart;

    /** Whether what follows stands between tags. */
    boolean isText() {
        return state == State.TEXT;
    }

    /** Whether what follows begins the quoted address of a link. */
    boolean opensHref() {
        return state == State.QUOTED && opensHref;
    }

    /** The quote that ends what {@link #opensHref} began. */
    char quote() {
        return quote;
    }

    /** Reads on. A literal that ends in the middle of something stays in there. */
    void read(String html) {
        tagStart = 0;
        int at = 0;
        while (at < html.length()) {
            at = switch (state) {
                case TEXT -> text(html, at);
                case TAG -> tag(html, at);
                case QUOTED -> until(html, at, String.valueOf(quote), State.TAG);
                case COMMENT -> until(html, at, "-->", State.TEXT);
                case RAW -> raw(html, at);
            };
        }
        String end = html.substring(Math.max(0, html.length() - LONGEST_HREF));
        opensHref = end.endsWith(String.valueOf(quote)) && HREF.matcher(end).find();
    }

    private int text(String html, int at) {
        int open = html.indexOf('<', at);
        if (open < 0) {
            return html.length();
        }
        if (html.startsWith("<!--", open)) {
            state = State.COMMENT;
            return open + 4;
        }
        boolean tag = open + 1 == html.length()
                || "/!?".indexOf(html.charAt(open + 1)) >= 0
                || isLetter(html.charAt(open + 1));
        state = tag ? State.TAG : State.TEXT;
        tagStart = open + 1;
        return open + 1;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private int tag(String html, int at) {
        char c = html.charAt(at);
        if (c == '"' || c == '\'') {
            state = State.QUOTED;
            quote = c;
        } else if (c == '>') {
            raw = nameAt(html);
            state = RAW.contains(raw) ? State.RAW : State.TEXT;
        }
        return at + 1;
    }

    private String nameAt(String html) {
        int end = tagStart;
        while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return html.substring(Math.min(tagStart, end), end).toLowerCase(Locale.ROOT);
    }

    private int raw(String html, int at) {
        int end = html.indexOf("</", at);
        while (end >= 0 && !html.regionMatches(true, end + 2, raw, 0, raw.length())) {
            end = html.indexOf("</", end + 2);
        }
        if (end < 0) {
            return html.length();
        }
        state = State.TAG;
        tagStart = end + 1;
        return end + 1;
    }

    private int until(String html, int at, String mark, State next) {
        int end = html.indexOf(mark, at);
        if (end < 0) {
            return html.length();
        }
        state = next;
        return end + mark.length();
    }

    /** Fields that stand where a parser of HTML does not see words: where it does not agree with this class, it is right. */
    static List<Violation> misplaced(String source, Set<Integer> hrefs) {
        List<Violation> misplaced = new ArrayList<>();
        Jsoup.parse(marked(source, hrefs))
                .traverse((node, depth) -> misplaced(node).ifPresent(misplaced::add));
        return misplaced;
    }

    /** What would run, or take something from elsewhere: scripts, frames, event handlers, addresses that are code. */
    static List<Violation> dangers(String source) {
        List<Violation> dangers = new ArrayList<>();
        Document read = Jsoup.parse(marked(source, Set.of()));
        for (Element element : read.getAllElements()) {
            if (REFUSED.contains(element.normalName())) {
                dangers.add(new Violation(
                        "template", "has <" + element.normalName() + ">, which mails must not have", null));
            }
            for (Attribute attribute : element.attributes()) {
                if (isCode(attribute)) {
                    dangers.add(new Violation(
                            "template",
                            "has " + attribute.getKey() + " with code in <" + element.normalName() + ">; leave it out",
                            attribute.getValue()));
                }
            }
        }
        return dangers;
    }

    /**
     * The source with a word in place of each field, by which a parser's reading of it shows where values would stand.
     *
     * @param hrefs where the fields begin that are to be the address of a link
     */
    private static String marked(String source, Set<Integer> hrefs) {
        StringBuilder marked = new StringBuilder(source.length());
        int at = 0;
        int open = source.indexOf("{{");
        int close = open < 0 ? -1 : source.indexOf("}}", open);
        while (close >= 0) {
            marked.append(source, at, open).append(hrefs.contains(open) ? LINK : FIELD);
            at = close + 2;
            open = source.indexOf("{{", at);
            close = open < 0 ? -1 : source.indexOf("}}", open);
        }
        return marked.append(source, at, source.length()).toString();
    }

    private static Optional<Violation> misplaced(Node node) {
        boolean words = node instanceof TextNode || node instanceof Document;
        boolean raw = node.parent() != null && RAW.contains(node.parent().nodeName());
        boolean has = node instanceof Element element
                ? isMarked(node.nodeName()) || hasMarkedAttribute(element)
                : (!words || raw) && isMarked(node.outerHtml());
        return has
                ? Optional.of(new Violation(
                        "template",
                        "has a field in a tag, a comment or a style, in " + node.nodeName() + "; write it between tags",
                        null))
                : Optional.empty();
    }

    private static boolean hasMarkedAttribute(Element element) {
        return element.attributes().asList().stream()
                .anyMatch(attribute -> isMarked(attribute.getKey())
                        || (isMarked(attribute.getValue()) && !isAddress(element, attribute)));
    }

    private static boolean isAddress(Element element, Attribute attribute) {
        return element.normalName().equals("a")
                && attribute.getKey().equalsIgnoreCase("href")
                && attribute.getValue().equals(LINK);
    }

    private static boolean isMarked(String text) {
        return text.contains(FIELD) || text.contains(LINK);
    }

    private static boolean isCode(Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue().replaceAll("[\\p{Cc}\\s]", "").toLowerCase(Locale.ROOT);
        return name.startsWith("on")
                || name.equals("srcdoc")
                || value.startsWith("javascript:")
                || value.startsWith("vbscript:")
                || (value.startsWith("data:") && !PICTURE.matcher(value).matches());
    }
}
