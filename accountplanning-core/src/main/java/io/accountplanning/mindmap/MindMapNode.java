package io.accountplanning.mindmap;

import io.accountplanning.table.CellType;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import io.accountplanning.text.RichText;
import io.accountplanning.time.TimeOrderedUuid;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A node of the mind map.
 *
 * @param id the row's id
 * @param text what stands on it; required
 * @param parent the node above it; null for the root
 * @param note what else there is to say; may be empty
 * @param colour #RRGGBB; null for the map's own
 * @param icon the name of an icon that the host knows; null for none
 * @param link an http, https or mailto address; null for none
 * @param folded whether what hangs below it is hidden on the screen
 * @param origin what it was generated from, which a refresh finds it by; null when people made it
 */
public record MindMapNode(
        Id id,
        String text,
        @Nullable Id parent,
        RichText note,
        @Nullable String colour,
        @Nullable String icon,
        @Nullable String link,
        @Nullable Boolean folded,
        @Nullable Origin origin)
        implements Row {

    /** The icon of what is done, in generated nodes and in the formats that know one for it. */
    public static final String DONE = "done";

    /** The table, {@code nodes}. */
    public static final Table<MindMapNode> TABLE = Table.of("nodes", MindMapNode.class)
            .required("text", CellType.text(500))
            .column("parent", CellType.rowReference(Id::new))
            .column("note", CellType.richText())
            .column("colour", CellType.code(7))
            .column("icon", CellType.code(50))
            .column("link", CellType.text(2_000))
            .column("folded", CellType.yesNo())
            .column("origin", CellType.rowReference(Origin::new))
            .under("parent", "origin")
            .build();

    /**
     * The id of a node.
     *
     * @param value unique in its plan
     */
    public record Id(UUID value) implements RowId {

        /** A new id. */
        public static Id next() {
            return new Id(TimeOrderedUuid.next());
        }
    }

    /**
     * What a node was generated from.
     *
     * @param value the id of an objective, an item or a task, or another that stays the same
     */
    public record Origin(UUID value) implements RowId {}

    public MindMapNode {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        folded = folded != null && folded;
        note = note == null ? RichText.EMPTY : note;
    }

    /** A node of that text. */
    public static MindMapNode of(String text) {
        return new MindMapNode(Id.next(), text, null, RichText.EMPTY, null, null, null, false, null);
    }

    MindMapNode withParent(@Nullable Id value) {
        return new MindMapNode(id, text, value, note, colour, icon, link, folded, origin);
    }

    /** A copy with another value: what else there is to say. */
    public MindMapNode withNote(RichText value) {
        return new MindMapNode(id, text, parent, value, colour, icon, link, folded, origin);
    }

    /** A copy with another value: #RRGGBB. */
    public MindMapNode withColour(@Nullable String value) {
        return new MindMapNode(id, text, parent, note, value, icon, link, folded, origin);
    }

    /** A copy with another value: the name of an icon that the host knows. */
    public MindMapNode withIcon(@Nullable String value) {
        return new MindMapNode(id, text, parent, note, colour, value, link, folded, origin);
    }

    /** A copy with another value: an http, https or mailto address. */
    public MindMapNode withLink(@Nullable String value) {
        return new MindMapNode(id, text, parent, note, colour, icon, value, folded, origin);
    }

    /** A copy with another value: whether what hangs below it is hidden on the screen. */
    public MindMapNode withFolded(boolean value) {
        return new MindMapNode(id, text, parent, note, colour, icon, link, value, origin);
    }

    /** A copy that was generated from something else, or made by people. */
    public MindMapNode withOrigin(@Nullable Origin value) {
        return new MindMapNode(id, text, parent, note, colour, icon, link, folded, value);
    }

    /** A copy that is another node. */
    MindMapNode withId(Id value) {
        return new MindMapNode(value, text, parent, note, colour, icon, link, folded, origin);
    }

    /** A copy with another value: what stands on it. */
    public MindMapNode withText(String value) {
        return new MindMapNode(id, value, parent, note, colour, icon, link, folded, origin);
    }
}
