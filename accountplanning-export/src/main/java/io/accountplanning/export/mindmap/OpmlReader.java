package io.accountplanning.export.mindmap;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/** Reads OPML of any version. */
final class OpmlReader {

    private final XmlInput xml;
    private final MapDraft map = new MapDraft();
    private final Set<Draft> withChildren = new HashSet<>();
    private String title = "";
    private String expansion = "";
    private Place expansionAt = new Place(1, 1);
    private int atTheTop;

    OpmlReader(byte[] bytes) {
        this.xml = new XmlInput(bytes);
    }

    ReadMindMap read() {
        xml.root("opml", "OPML");
        Draft root = map.add(null, xml.place());
        Draft current = root;
        int event = xml.next();
        while (event != XMLStreamConstants.END_DOCUMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                current = begin(current);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.name().equals("outline")
                    && current.parent != null) {
                current = current.parent;
            }
            event = xml.next();
        }
        if (atTheTop == 0) {
            throw xml.place().wrong("there is nothing in it: expected <outline text=\"...\"> within <body>", null);
        }
        root.text = title.isBlank() ? "OPML" : title;
        fold();
        return atTheTop == 1 ? map.finishedWithoutTop() : map.finished();
    }

    private Draft begin(Draft current) {
        switch (xml.name()) {
            case "outline" -> {
                atTheTop += current.parent == null ? 1 : 0;
                return outline(current);
            }
            case "title" -> title = xml.words().strip();
            case "expansionState" -> {
                expansionAt = xml.place();
                expansion = xml.words().strip();
            }
            case "head", "body" -> {}
            default -> xml.skip();
        }
        return current;
    }

    private Draft outline(Draft parent) {
        Draft draft = map.add(parent, xml.place());
        withChildren.add(parent);
        draft.text = xml.firstOf("text", "title", "_text");
        draft.notePlain(xml.firstOf("_note"));
        String link = xml.firstOf("url", "htmlUrl", "xmlUrl");
        draft.link = link.isEmpty() ? null : link;
        return draft;
    }

    /** An empty list says nothing: many programs write one whatever they show. */
    private void fold() {
        if (expansion.isEmpty()) {
            return;
        }
        Set<Integer> expanded = new HashSet<>();
        for (String line : expansion.split(",", -1)) {
            try {
                expanded.add(Integer.valueOf(line.strip()));
            } catch (NumberFormatException e) {
                map.leaveOut(expansionAt, "a list of the lines that are expanded, such as 1,3,7", expansion);
                return;
            }
        }
        int line = 0;
        Set<Draft> open = new HashSet<>(List.of(map.drafts().get(0)));
        for (Draft draft : map.drafts().subList(1, map.drafts().size())) {
            if (open.contains(draft.parent)) {
                line++;
                draft.folded = withChildren.contains(draft) && !expanded.contains(line);
                if (!draft.folded) {
                    open.add(draft);
                }
            }
        }
    }
}
