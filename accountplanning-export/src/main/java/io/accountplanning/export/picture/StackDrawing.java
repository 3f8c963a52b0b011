package io.accountplanning.export.picture;

import java.util.List;
import java.util.Locale;

/**
 * Blocks below each other on a sheet with a margin.
 *
 * @param inside the width between the margins
 */
record StackDrawing(String title, String description, Locale locale, double inside, List<Block> blocks)
        implements Drawing {

    private static final double MARGIN = 24;

    @Override
    public double width() {
        return Math.ceil(inside + 2 * MARGIN);
    }

    @Override
    public double height() {
        double height = blocks.stream()
                .mapToDouble(block -> block.height() + block.gap())
                .sum();
        double last = blocks.isEmpty() ? 0 : blocks.get(blocks.size() - 1).gap();
        return Math.ceil(height - last + 2 * MARGIN);
    }

    @Override
    public boolean hasLinks() {
        return false;
    }

    @Override
    public void drawOn(Canvas canvas) {
        double y = MARGIN;
        for (Block block : blocks) {
            block.drawOn(canvas, MARGIN, y);
            y += block.height() + block.gap();
        }
    }
}
