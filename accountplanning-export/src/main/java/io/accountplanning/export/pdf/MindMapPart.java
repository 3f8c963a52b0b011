package io.accountplanning.export.pdf;

import com.lowagie.text.Paragraph;
import io.accountplanning.export.picture.MindMapPicture;
import io.accountplanning.mindmap.MindMap;
import io.accountplanning.mindmap.MindMapNode;
import io.accountplanning.text.RichText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The mind map on a page of its own. Where that has not room enough for readable text, or nodes have notes, an outline follows: the root as
 * its heading, below it each node behind a bullet, as deep as it hangs.
 */
final class MindMapPart {

    private static final float INDENT = 13;
    private static final float READABLE = 5; // points
    private static final int DEEPEST = 12; // deeper nodes would be squeezed
    private static final String DONE = "✓";
    private static final String BULLET = "•";

    private final Pen pen;
    private final Map<MindMapNode.Id, List<MindMapNode>> children = new HashMap<>();

    MindMapPart(Pen pen) {
        this.pen = pen;
    }

    void write(MindMap map) {
        map.nodes().forEach(node -> {
            MindMapNode.Id above = node.parent();
            if (above != null) {
                children.computeIfAbsent(above, id -> new ArrayList<>()).add(node);
            }
        });
        map.root().ifPresent(root -> {
            if (!isDrawn(map)
                    || map.nodes().stream().anyMatch(node -> !node.note().isEmpty())) {
                outline(root);
            }
        });
    }

    /** Whether the map was drawn so that it can be read. */
    private boolean isDrawn(MindMap map) {
        return pen.drawing(MindMapPicture.of(map).title(""))
                .map(drawing -> pen.sheet().picturePage(drawing) * MindMapPicture.SMALLEST_TEXT >= READABLE)
                .orElse(false);
    }

    private void outline(MindMapNode root) {
        pen.sheet().heading(root.text());
        note(root.note(), 0);
        below(root, 0);
    }

    private void below(MindMapNode node, int depth) {
        for (MindMapNode child : children.getOrDefault(node.id(), List.of())) {
            line(child, Math.min(depth, DEEPEST));
            note(child.note(), Math.min(depth, DEEPEST) + 1);
            below(child, depth + 1);
        }
    }

    private void line(MindMapNode node, int depth) {
        Texts texts = pen.sheet().texts();
        TextStyle style = depth == 0 ? TextStyle.BODY.asBold() : TextStyle.BODY;
        Paragraph line = texts.empty(style);
        String bullet = (MindMapNode.DONE.equals(node.icon()) ? DONE : BULLET) + "\u00a0\u00a0";
        float hang = texts.runs().width(bullet, style);
        line.setIndentationLeft(INDENT * depth + hang);
        line.setFirstLineIndent(-hang);
        line.setSpacingBefore(depth == 0 ? 4 : 0);
        texts.continued(line, bullet + node.text(), style);
        String link = node.link();
        if (link != null) {
            texts.continued(line, "  " + link, TextStyle.LABEL);
        }
        pen.sheet().add(texts.flowing(line));
    }

    private void note(RichText note, int depth) {
        if (!note.isEmpty()) {
            Paragraph line = pen.sheet().texts().paragraph(note.plain(), TextStyle.LABEL);
            line.setIndentationLeft(INDENT * depth);
            pen.sheet().add(pen.sheet().texts().flowing(line));
        }
    }
}
