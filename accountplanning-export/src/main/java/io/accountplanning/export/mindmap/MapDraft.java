package io.accountplanning.export.mindmap;

import io.accountplanning.error.InvalidException;
import io.accountplanning.error.Violation;
import io.accountplanning.mindmap.MindMap;
import io.accountplanning.mindmap.MindMapNode;
import io.accountplanning.text.Characters;
import io.accountplanning.text.RichText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A map while its file is being read. Turns what the file says into nodes that keep the rules, and tells what it leaves out. */
final class MapDraft {

    private static final int MAX_TEXT = 500;
    private static final String NO_TEXT = "…";

    private final List<Draft> drafts = new ArrayList<>();
    private final List<ReadMindMap.LeftOut> leftOut = new ArrayList<>();
    private final Set<MindMapNode.Id> ids = new HashSet<>();
    private final Set<MindMapNode.Origin> origins = new HashSet<>();

    /** A further node; parents come before their children. */
    Draft add(@Nullable Draft parent, Place place) {
        Draft draft = new Draft(parent, place);
        if (drafts.size() >= MindMapFormat.MAX_NODES) {
            throw place.wrong(
                    "is one node too many, at most " + MindMapFormat.MAX_NODES + " are read; split the map", null);
        }
        if (draft.depth > MindMapFormat.MAX_DEPTH + 1) { // the first may go again in the end
            throw tooDeep(place);
        }
        drafts.add(draft);
        return draft;
    }

    private static RuntimeException tooDeep(Place place) {
        return place.wrong(
                "stands too deep, at most " + MindMapFormat.MAX_DEPTH + " levels are read; make the map flatter", null);
    }

    List<Draft> drafts() {
        return drafts;
    }

    void leaveOut(Place place, String what, String value) {
        leftOut.add(new ReadMindMap.LeftOut(place.line(), place.column(), what, value));
    }

    /** The map without its first node, on which only one hangs. */
    ReadMindMap finishedWithoutTop() {
        drafts.remove(0);
        return finished(1);
    }

    /** The map; parents stand before their children. */
    ReadMindMap finished() {
        return finished(0);
    }

    private ReadMindMap finished(int gone) {
        Map<Draft, MindMapNode.Id> idOf = new HashMap<>();
        List<MindMapNode> nodes = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.depth - gone > MindMapFormat.MAX_DEPTH) {
                throw tooDeep(draft.place);
            }
            MindMapNode.Id id = draft.id != null && ids.add(draft.id) ? draft.id : MindMapNode.Id.next();
            MindMapNode.Id parent = draft.parent == null ? null : idOf.get(draft.parent);
            MindMapNode.Origin origin = draft.origin != null && origins.add(draft.origin) ? draft.origin : null;
            idOf.put(draft, id);
            nodes.add(sound(draft, node(draft, id, parent, origin)));
        }
        return new ReadMindMap(new MindMap(nodes), leftOut);
    }

    private MindMapNode node(
            Draft draft, MindMapNode.Id id, MindMapNode.@Nullable Id parent, MindMapNode.@Nullable Origin origin) {
        String text = cleaned(draft.text);
        if (text.length() > MAX_TEXT) {
            draft.notes.add(0, Html.ofPlain(text));
            leaveOut(
                    draft.place,
                    "a node's text has at most " + MAX_TEXT + " characters; all of it is in its note",
                    text);
            int end = MAX_TEXT - (Character.isHighSurrogate(text.charAt(MAX_TEXT - 2)) ? 2 : 1);
            text = text.substring(0, end) + "…";
        }
        return new MindMapNode(
                id,
                text.isBlank() ? NO_TEXT : text,
                parent,
                note(draft),
                draft.colour,
                draft.icon,
                draft.link,
                draft.folded,
                origin);
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints()
                .filter(c -> c == '\n' || c == '\r' || c == '\t' || !Character.isISOControl(c))
                .map(c -> Character.getType(c) == Character.SURROGATE || isNone(c) ? 0xFFFD : c)
                .forEach(clean::appendCodePoint);
        return Characters.ofText(clean.toString());
    }

    private static boolean isNone(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    private RichText note(Draft draft) {
        String html = String.join(draft.notes.size() > 1 ? "<br>" : "", draft.notes);
        try {
            return RichText.of(html);
        } catch (InvalidException tooLong) {
            leaveOut(draft.place, "a note has at most " + RichText.MAX_LENGTH + " characters of HTML", html);
            return RichText.EMPTY;
        }
    }

    /** The node without what breaks a rule of its own. */
    private MindMapNode sound(Draft draft, MindMapNode node) {
        MindMapNode sound = node;
        // A node by itself keeps every rule of a map but those of its own cells.
        MindMap alone = MindMap.EMPTY.addRoot(node);
        for (Violation violation : MindMap.SECTION.check(alone)) {
            String cell = violation.path().substring(violation.path().lastIndexOf('.') + 1);
            sound = without(sound, cell, violation);
            leaveOut(draft.place, "the " + cell + " " + violation.message(), String.valueOf(violation.rejectedValue()));
        }
        return sound.equals(node) ? node : sound(draft, sound);
    }

    private static MindMapNode without(MindMapNode node, String cell, Violation violation) {
        return switch (cell) {
            case "colour" -> node.withColour(null);
            case "icon" -> node.withIcon(null);
            case "link" -> node.withLink(null);
            case "note" -> node.withNote(RichText.EMPTY);
            default -> throw new InvalidException(List.of(violation));
        };
    }
}
