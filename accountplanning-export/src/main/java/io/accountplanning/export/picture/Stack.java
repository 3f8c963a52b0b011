package io.accountplanning.export.picture;

import java.util.ArrayList;
import java.util.List;

/** Blocks below each other, which become a drawing with a title. */
final class Stack {

    static final double LEAST_WIDTH = 520;

    private final TextMeasure measure;
    private final double width;
    private final List<Block> blocks = new ArrayList<>();

    /** @param width of the widest block; texts and legends take as much */
    Stack(TextMeasure measure, double width) {
        this.measure = measure;
        this.width = Math.max(width, LEAST_WIDTH);
    }

    double width() {
        return width;
    }

    /** A paragraph; none when the text is empty. */
    Stack text(String text, TextStyle style) {
        return text.isEmpty() ? this : add(new Paragraph(text, style, width, measure));
    }

    Stack legend(List<Legend.Entry> entries) {
        return entries.isEmpty() ? this : add(new Legend(entries, width, measure));
    }

    Stack add(Block block) {
        blocks.add(block);
        return this;
    }

    /** @param words the picture in words, for those who cannot see it */
    Drawing titled(PictureLook look, String title, List<String> words) {
        List<Block> all = new ArrayList<>();
        String shown = look.titleOr(title);
        if (!shown.isBlank()) {
            all.add(new Paragraph(shown, TextStyle.TITLE, width, measure));
        }
        all.addAll(blocks);
        return new StackDrawing(shown, String.join("\n", words), look.labels().locale(), width, all);
    }
}
