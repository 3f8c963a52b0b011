package io.accountplanning.jpa;

import io.accountplanning.mindmap.MindMapNode;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@link MindMapNode}. */
@Entity(name = "ApMindMapNode")
@Table(name = "ap_mind_map_node")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by take, or by the provider
class MindMapNodeEntity extends RowEntity<MindMapNode> {

    @Column(name = "node_text")
    private String text;

    @Column(name = "parent_id")
    private UUID parentId;

    @Column(name = "note", length = 100_000)
    private @Nullable String note;

    @Column(name = "colour")
    private @Nullable String colour;

    @Column(name = "icon")
    private @Nullable String icon;

    @Column(name = "link")
    private @Nullable String link;

    @Column(name = "folded")
    private boolean folded;

    @Column(name = "origin_id")
    private UUID originId;

    protected MindMapNodeEntity() {}

    @Override
    void take(MindMapNode row) {
        text = row.text();
        parentId = StoredValues.id(row.parent());
        note = StoredValues.html(row.note());
        colour = row.colour();
        icon = row.icon();
        link = row.link();
        folded = Boolean.TRUE.equals(row.folded());
        originId = StoredValues.id(row.origin());
    }

    @Override
    MindMapNode row() {
        return new MindMapNode(
                new MindMapNode.Id(rowId()),
                text,
                StoredValues.id(parentId, MindMapNode.Id::new),
                StoredValues.richText(note),
                colour,
                icon,
                link,
                folded,
                StoredValues.id(originId, MindMapNode.Origin::new));
    }
}
