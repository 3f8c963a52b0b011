package io.accountplanning.export.picture;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A node of a mind map in its place.
 *
 * @param left whether it is to the left of the middle
 * @param box where its box is
 * @param lane the way past the boxes between it and its parent; null when nothing stands between them
 */
record PlacedNode(
        TreeNode tree,
        NodeContent content,
        boolean left,
        Box box,
        @Nullable Lane lane) {

    /** A level way between two rows, from where the boxes begin. */
    record Lane(double x, double y) {}

    /** Where the count of what is folded away stands: outside, at the side that its children would be on. */
    Optional<Box> countBox() {
        if (content.count() == null) {
            return Optional.empty();
        }
        double x = left ? box.x() - NodeContent.COUNT_GAP - content.countWidth() : box.right() + NodeContent.COUNT_GAP;
        return Optional.of(new Box(
                x, box.middle() - NodeContent.COUNT_HEIGHT / 2, content.countWidth(), NodeContent.COUNT_HEIGHT));
    }

    /** The box, and the count beside it. */
    Box extent() {
        return countBox().map(box::with).orElse(box);
    }

    PlacedNode movedBy(double right, double down) {
        Lane moved = lane == null ? null : new Lane(lane.x() + right, lane.y() + down);
        return new PlacedNode(tree, content, left, box.movedBy(right, down), moved);
    }
}
