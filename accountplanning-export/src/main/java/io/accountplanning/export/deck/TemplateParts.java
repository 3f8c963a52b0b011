package io.accountplanning.export.deck;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The parts of a template, and what is left when its slides go: whatever the presentation still leads to. */
final class TemplateParts {

    private static final String TYPES = "[Content_Types].xml";
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
    private static final String TEMPLATE =
            "application/vnd.openxmlformats-officedocument.presentationml.template.main+xml";
    private static final String OFFICE_DOCUMENT = "/officeDocument";

    /** What of the presentation goes along: the slides, and what is about them or about whoever made the template. */
    private static final Set<String> KEPT =
            Set.of("slideMaster", "notesMaster", "handoutMaster", "theme", "tableStyles", "presProps", "font");

    /** What of the presentation's own XML speaks of slides. */
    private static final Set<String> OF_SLIDES =
            Set.of("sldIdLst", "custShowLst", "custDataLst", "smartTags", "extLst");

    private final Map<String, byte[]> parts;

    TemplateParts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    Map<String, byte[]> withoutSlides() {
        byte[] declared = parts.get(TYPES);
        if (declared == null) {
            throw DeckTemplate.refused("is a PPTX or POTX; this archive is something else", parts.size() + " parts");
        }
        Document types = PartXml.read(TYPES, declared);
        String main = main(types);
        refuseMacros(types);
        parts.put(main, withoutSlides(main));
        parts.put(relationsOf(main), keptRelations(relationsOf(main)));
        parts.put("_rels/.rels", root(main));
        return reachable(types, main);
    }

    /** The presentation's name; a template becomes a presentation. */
    private String main(Document types) {
        for (Element type : PartXml.children(types.getDocumentElement())) {
            String content = type.getAttribute("ContentType");
            if (content.equals(MAIN) || content.equals(TEMPLATE)) {
                type.setAttribute("ContentType", MAIN);
                String name = type.getAttribute("PartName").substring(1);
                if (parts.containsKey(name)) {
                    return name;
                }
            }
            if (content.contains("macroEnabled")) {
                throw macros(content);
            }
        }
        throw DeckTemplate.refused("is a PPTX or POTX; this archive is something else", parts.size() + " parts");
    }

    private void refuseMacros(Document types) {
        for (Element type : PartXml.children(types.getDocumentElement())) {
            String content = type.getAttribute("ContentType").toLowerCase(Locale.ROOT);
            if (content.contains("macroenabled") || content.contains("vbaproject") || content.contains("activex")) {
                throw macros(content);
            }
        }
        parts.keySet().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains("vbaproject"))
                .findFirst()
                .ifPresent(name -> {
                    throw macros(name);
                });
    }

    private static RuntimeException macros(String where) {
        return DeckTemplate.refused("has no macros and no controls; save it as .pptx or .potx", where);
    }

    private byte[] withoutSlides(String main) {
        Document presentation = PartXml.read(main, Objects.requireNonNull(parts.get(main)));
        for (Element child : PartXml.children(presentation.getDocumentElement())) {
            if (OF_SLIDES.contains(child.getLocalName())) {
                presentation.getDocumentElement().removeChild(child);
            }
        }
        return PartXml.write(presentation);
    }

    private byte[] keptRelations(String name) {
        byte[] part = parts.get(name);
        if (part == null) {
            throw DeckTemplate.refused("has a slide master; this presentation has none", name);
        }
        Document relations = PartXml.read(name, part);
        for (Element relation : PartXml.children(relations.getDocumentElement())) {
            String type = relation.getAttribute("Type");
            if (!KEPT.contains(type.substring(type.lastIndexOf('/') + 1))) {
                relations.getDocumentElement().removeChild(relation);
            }
        }
        return PartXml.write(relations);
    }

    /** The presentation alone: no thumbnail, no author, no statistics of the old slides. */
    private byte[] root(String main) {
        byte[] part = parts.get("_rels/.rels");
        if (part == null) {
            throw DeckTemplate.refused("is a PPTX; this archive leads to no presentation", main);
        }
        Document relations = PartXml.read("_rels/.rels", part);
        for (Element relation : PartXml.children(relations.getDocumentElement())) {
            if (!relation.getAttribute("Type").endsWith(OFFICE_DOCUMENT)) {
                relations.getDocumentElement().removeChild(relation);
            }
        }
        return PartXml.write(relations);
    }

    private Map<String, byte[]> reachable(Document types, String main) {
        Set<String> reached = new LinkedHashSet<>(Set.of(main));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (String target : targets(open.removeFirst())) {
                if (parts.containsKey(target) && reached.add(target)) {
                    open.add(target);
                }
            }
        }
        for (Element type : PartXml.children(types.getDocumentElement())) {
            if (type.hasAttribute("PartName")
                    && !reached.contains(type.getAttribute("PartName").substring(1))) {
                types.getDocumentElement().removeChild(type);
            }
        }
        Map<String, byte[]> kept = new LinkedHashMap<>();
        kept.put(TYPES, PartXml.write(types));
        kept.put("_rels/.rels", Objects.requireNonNull(parts.get("_rels/.rels")));
        parts.forEach((name, part) -> {
            if (reached.contains(name) || reached.contains(ownerOf(name))) {
                kept.put(name, part);
            }
        });
        return kept;
    }

    private Set<String> targets(String name) {
        byte[] part = parts.get(relationsOf(name));
        if (part == null) {
            return Set.of();
        }
        Set<String> targets = new LinkedHashSet<>();
        for (Element relation :
                PartXml.children(PartXml.read(relationsOf(name), part).getDocumentElement())) {
            if (!relation.getAttribute("TargetMode").equals("External")) {
                targets.add(resolved(name, relation.getAttribute("Target")));
            }
        }
        return targets;
    }

    private static String resolved(String from, String target) {
        try {
            return URI.create("/" + from).resolve(target).getPath().substring(1);
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            throw DeckTemplate.refused("is a PPTX; this one refers to something that is no part", target);
        }
    }

    private static String relationsOf(String name) {
        int slash = name.lastIndexOf('/') + 1;
        return name.substring(0, slash) + "_rels/" + name.substring(slash) + ".rels";
    }

    /** Whose relations these are; nobody's for any other part. */
    private static String ownerOf(String name) {
        return name.endsWith(".rels") ? name.substring(0, name.length() - 5).replace("_rels/", "") : "";
    }
}
