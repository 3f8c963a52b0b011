package io.accountplanning.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Judges HTML without the library that sanitizes it: only known tags, quoted known attributes, links to the web or to a mailbox. */
final class SafeHtml {

    private static final Pattern TAG =
            Pattern.compile("</?(?<name>[a-z][a-z0-9]*)(?<attributes>( [a-z]+=\"[^\"<>]*\")*)\\s*/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" (?<name>[a-z]+)=\"(?<value>[^\"]*)\"");
    private static final Pattern LINK = Pattern.compile("(?is)(https?://|mailto:).*");
    private static final Set<String> TAGS = Set.of(
            "a",
            "b",
            "blockquote",
            "br",
            "caption",
            "cite",
            "code",
            "col",
            "colgroup",
            "dd",
            "div",
            "dl",
            "dt",
            "em",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "i",
            "li",
            "ol",
            "p",
            "pre",
            "q",
            "s",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "u",
            "ul");
    private static final Set<String> ATTRIBUTES = Set.of(
            "href", "rel", "title", "cite", "span", "width", "start", "type", "summary", "abbr", "axis", "colspan",
            "rowspan", "scope");

    private SafeHtml() {}

    /** What is wrong with it; empty when nothing is. */
    static List<String> complaints(String html) {
        List<String> complaints = new ArrayList<>();
        Matcher tags = TAG.matcher(html);
        while (tags.find()) {
            if (!TAGS.contains(tags.group("name"))) {
                complaints.add(tags.group());
            }
            attributes(tags.group("attributes"), complaints);
        }
        String words = tags.replaceAll("");
        if (words.contains("<") || words.indexOf('\0') >= 0) {
            complaints.add(words);
        }
        return complaints;
    }

    /** What a parser of HTML finds in it that does not belong there; empty when nothing does. */
    static List<String> strangers(String html) {
        List<String> strangers = new ArrayList<>();
        Jsoup.parseBodyFragment(html)
                .body()
                .childNodes()
                .forEach(top -> top.traverse((node, depth) -> {
                    boolean known =
                            node instanceof TextNode || (node instanceof Element && TAGS.contains(node.nodeName()));
                    if (!known) {
                        strangers.add(node.outerHtml());
                    }
                    node.attributes().forEach(attribute -> {
                        boolean isLink = attribute.getKey().equals("href");
                        if (node instanceof Element
                                && (!ATTRIBUTES.contains(attribute.getKey())
                                        || (isLink
                                                && !LINK.matcher(attribute.getValue())
                                                        .matches()))) {
                            strangers.add(attribute.toString());
                        }
                    });
                }));
        return strangers;
    }

    private static void attributes(String text, List<String> complaints) {
        Matcher attributes = ATTRIBUTE.matcher(text);
        while (attributes.find()) {
            String name = attributes.group("name");
            boolean isLink = name.equals("href") || name.equals("cite");
            if (!ATTRIBUTES.contains(name)
                    || (isLink && !LINK.matcher(attributes.group("value")).matches())) {
                complaints.add(attributes.group());
            }
        }
    }
}
