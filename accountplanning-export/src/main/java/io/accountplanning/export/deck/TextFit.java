package io.accountplanning.export.deck;

import java.util.ArrayList;
import java.util.List;

/** Makes paragraphs fit into a box: smaller letters first, then shorter texts, then fewer of them. */
final class TextFit {

    /** Nobody reads smaller letters on a wall. */
    static final double SMALLEST = 10;

    private static final double SPACING = 0.4;
    private static final double[] SCALES = {1, 0.93, 0.86, 0.8, 0.74, 0.68, 0.62, 0.56, 0.5};
    private static final int MOST_LINES = 12;

    private final TextMeasure measure;

    TextFit(TextMeasure measure) {
        this.measure = measure;
    }

    /** What of the paragraphs fits, in letters of the size that does. */
    List<Para> fit(List<Para> paras, double width, double height) {
        List<Para> said = paras.stream()
                .map(para -> para.saying(TextMeasure.plain(para.text())))
                .filter(para -> !para.text().isEmpty())
                .toList();
        List<Para> smallest = said;
        for (double scale : SCALES) {
            List<Para> scaled = said.stream().map(para -> scaled(para, scale)).toList();
            if (height(scaled, width) <= height) {
                return scaled;
            }
            smallest = scaled;
        }
        return shorter(smallest, width, height);
    }

    private static Para scaled(Para para, double scale) {
        return para.sized(Math.min(para.size(), Math.max(SMALLEST, Math.floor(para.size() * scale * 2) / 2)));
    }

    private List<Para> shorter(List<Para> paras, double width, double height) {
        for (int lines = MOST_LINES; lines > 0; lines--) {
            int most = lines;
            List<Para> cut = paras.stream().map(para -> cut(para, width, most)).toList();
            if (height(cut, width) <= height) {
                return cut;
            }
        }
        List<Para> fewer =
                new ArrayList<>(paras.stream().map(para -> cut(para, width, 1)).toList());
        while (fewer.size() > 1 && height(fewer, width) > height) {
            fewer.remove(fewer.size() - 1);
        }
        return fewer;
    }

    private Para cut(Para para, double width, int lines) {
        return para.saying(measure.shortened(para.text(), para.size(), para.bold(), width - para.indent(), lines));
    }

    double height(List<Para> paras, double width) {
        double height = 0;
        for (int i = 0; i < paras.size(); i++) {
            Para para = paras.get(i);
            int lines = measure.lines(para.text(), para.size(), para.bold(), width - para.indent())
                    .size();
            height += lines * measure.lineHeight(para.text(), para.size());
            height += i == paras.size() - 1 ? 0 : spaceAfter(para);
        }
        return height;
    }

    static double spaceAfter(Para para) {
        return Math.rint(para.size() * SPACING);
    }
}
