package io.accountplanning.export.picture;

import io.accountplanning.error.InvalidException;
import io.accountplanning.error.Violation;
import io.accountplanning.mindmap.MindMap;
import java.util.List;

/**
 * A mind map as a picture: the root in the middle, the first branches to the right and the others to the left, each
 * branch in a colour that colour-blind people and grey prints tell apart unless a node has its own. A folded node shows
 * how many nodes it hides; a note, a link and an icon are marked below the text, the icon by what the labels call it
 * ({@code word.icon.<name>}), else by its name. Immutable and thread-safe.
 */
public final class MindMapPicture extends Picture<MindMapPicture> {

    /** The size of its smallest text, in units of the drawing surface. */
    public static final double SMALLEST_TEXT = NodeContent.SMALL.size();

    private final MindMap map;

    private MindMapPicture(MindMap map, PictureLook look) {
        super(look);
        this.map = map;
    }

    /**
     * A picture of that map, in English.
     *
     * @throws InvalidException when the map breaks the rules of {@link MindMap#SECTION}
     */
    public static MindMapPicture of(MindMap map) {
        List<Violation> violations = MindMap.SECTION.check(map);
        if (!violations.isEmpty()) {
            throw new InvalidException(violations);
        }
        return new MindMapPicture(map, PictureLook.STANDARD);
    }

    @Override
    MindMapPicture with(PictureLook other) {
        return new MindMapPicture(map, other);
    }

    @Override
    MindMapDrawing drawing(TextMeasure measure) {
        String title = look().titleOr(look().labels().section(MindMap.SECTION));
        return new MindMapDrawing(map, title, look().labels(), measure);
    }
}
