package io.accountplanning.export.mindmap;

import io.accountplanning.mindmap.MindMapNode;
import io.accountplanning.text.RichText;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** Reads {@code .mm} files of FreeMind and Freeplane, and those that others write. */
final class FreeMindReader {

    private static final String UUID_FORM = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern OURS =
            Pattern.compile(FreeMindWriter.ID + "(" + UUID_FORM + ")(?:" + FreeMindWriter.OF + "(" + UUID_FORM + "))?");
    private static final Set<String> SAYS_SOMETHING = Set.of("attribute", "arrowlink", "linktarget");

    private final XmlInput xml;
    private final MapDraft map = new MapDraft();

    FreeMindReader(byte[] bytes) {
        this.xml = new XmlInput(bytes);
    }

    ReadMindMap read() {
        xml.root("map", "a file of FreeMind");
        Draft current = null;
        int event = xml.next();
        while (event != XMLStreamConstants.END_DOCUMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                current = begin(current);
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("node") && current != null) {
                current = current.parent;
            }
            event = xml.next();
        }
        if (map.drafts().isEmpty()) {
            throw xml.place().wrong("there is no node: expected <node TEXT=\"...\"> within <map>", null);
        }
        return map.finished();
    }

    private @Nullable Draft begin(@Nullable Draft current) {
        String name = xml.name();
        if (name.equals("node")) {
            return node(current);
        }
        if (current == null) {
            xml.skip();
        } else if (name.equals("richcontent")) {
            richContent(current);
        } else if (name.equals("icon")) {
            icon(current);
            xml.skip();
        } else {
            if (SAYS_SOMETHING.contains(name)) {
                map.leaveOut(xml.place(), "a map has no such thing as <" + name + ">", attributes());
            }
            xml.skip();
        }
        return current;
    }

    private Draft node(@Nullable Draft parent) {
        if (parent == null && !map.drafts().isEmpty()) {
            throw xml.place().wrong("a second root: expected one <node> within <map>", xml.attribute("TEXT"));
        }
        Draft draft = map.add(parent, xml.place());
        String text = xml.attribute("TEXT");
        String localized = xml.attribute("LOCALIZED_TEXT");
        draft.text = text != null ? text : localized != null ? localized : "";
        draft.colour = colour(xml.attribute("BACKGROUND_COLOR"));
        String ink = colour(xml.attribute("COLOR"));
        if (draft.colour == null && !"#000000".equals(ink)) {
            draft.colour = ink;
        }
        draft.link = xml.attribute("LINK");
        draft.folded = "true".equals(xml.attribute("FOLDED"));
        if (xml.attribute("ENCRYPTED_CONTENT") != null) {
            map.leaveOut(draft.place, "what is encrypted cannot be read", draft.text);
        }
        String id = xml.attribute("ID");
        Matcher ours = OURS.matcher(id == null ? "" : id);
        if (ours.matches()) {
            draft.id = new MindMapNode.Id(UUID.fromString(ours.group(1)));
            draft.origin = ours.group(2) == null ? null : new MindMapNode.Origin(UUID.fromString(ours.group(2)));
        }
        return draft;
    }

    /** Freeplane writes #RRGGBBAA, too. */
    private static @Nullable String colour(@Nullable String written) {
        return written != null && written.length() == 9 ? written.substring(0, 7) : written;
    }

    private void icon(Draft current) {
        String name = xml.attribute("BUILTIN");
        if (name != null && current.icon != null) {
            map.leaveOut(xml.place(), "a node has one icon, the first", name);
        } else if (name != null) {
            current.icon = name.equals(FreeMindWriter.DONE) ? MindMapNode.DONE : name;
        }
    }

    private void richContent(Draft current) {
        String type = String.valueOf(xml.attribute("TYPE")).toUpperCase(Locale.ROOT);
        Place place = xml.place();
        String html = new XmlBody(xml).html();
        if (type.equals("NODE")) {
            current.text = plain(html, place);
        } else if (type.equals("NOTE") || type.equals("DETAILS")) {
            current.notes.add(html.strip());
        }
    }

    private String plain(String html, Place place) {
        if (html.length() > RichText.MAX_LENGTH) {
            throw place.wrong(
                    "a formatted text is too long, at most " + RichText.MAX_LENGTH + " characters are read", null);
        }
        return RichText.of(html).plain();
    }

    private String attributes() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < xml.attributes(); i++) {
            all.append(i == 0 ? "" : " ")
                    .append(xml.attributeName(i))
                    .append('=')
                    .append(xml.attributeValue(i));
        }
        return all.toString();
    }
}
