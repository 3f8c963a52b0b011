package io.accountplanning.export.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts names beside discs so that no two overlap, none covers a disc and none leaves the plot: the largest disc chooses first. A disc
 * whose name finds no room gets a number, if there is room for that, and its name is told elsewhere.
 */
final class BubbleLabels {

    private static final double MOST_NAME = 150;
    private static final double DISTANCE = 3;
    private static final TextStyle NAME = TextStyle.LABEL;
    private static final TextStyle NUMBER = new TextStyle(9, true, Colour.INK);

    /** A disc with what it is called. */
    record Disc(String name, double x, double y, double radius) {

        Disc movedBy(double right, double down) {
            return new Disc(name, x + right, y + down, radius);
        }

        private boolean touches(Box box) {
            double nearestX = Math.max(box.x(), Math.min(x, box.right()));
            double nearestY = Math.max(box.y(), Math.min(y, box.bottom()));
            return Math.hypot(nearestX - x, nearestY - y) < radius;
        }
    }

    private record Placed(String text, Box box, TextStyle style) {}

    private final List<Disc> discs;
    private final Box plot;
    private final List<Box> taken;
    private final List<Box> lines;
    private final TextMeasure measure;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Legend.Entry> numbered = new ArrayList<>();

    /**
     * @param taken where something else stands
     * @param lines what names had better not cross
     */
    BubbleLabels(List<Disc> discs, Box plot, List<Box> taken, List<Box> lines, TextMeasure measure) {
        this.discs = discs;
        this.plot = plot;
        this.taken = new ArrayList<>(taken);
        this.lines = lines;
        this.measure = measure;
        List<Integer> order = IntStream.range(0, discs.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> -discs.get(i).radius()))
                .toList();
        List<Integer> without = order.stream().filter(i -> !place(i)).sorted().toList();
        int number = 0;
        for (int i : without) {
            number++;
            number(i, Integer.toString(number));
        }
    }

    List<Legend.Entry> numbered() {
        return numbered;
    }

    /** Where names and numbers stand. */
    List<Box> boxes() {
        return placed.stream().map(Placed::box).toList();
    }

    /** The names that stand beside their discs. */
    List<String> names() {
        return placed.stream()
                .filter(one -> one.style().equals(NAME))
                .map(Placed::text)
                .toList();
    }

    void drawOn(Canvas canvas, double x, double y) {
        for (Placed one : placed) {
            canvas.text(
                    one.text(),
                    x + one.box().x(),
                    y + one.box().y() + one.style().baseline(),
                    one.style());
        }
    }

    private boolean place(int index) {
        Disc disc = discs.get(index);
        String text = measure.shortened(disc.name(), NAME, MOST_NAME);
        Box box = firstFree(around(disc, text, NAME));
        if (box != null) {
            put(text, box, NAME);
        }
        return box != null;
    }

    private void number(int index, String text) {
        Disc disc = discs.get(index);
        double width = measure.width(text, NUMBER);
        double height = NUMBER.lineHeight();
        Box within = new Box(disc.x() - width / 2, disc.y() - height / 2, width, height);
        boolean fits = Math.hypot(width, height * 0.7) / 2 <= disc.radius()
                && taken.stream().noneMatch(within::overlaps)
                && IntStream.range(0, discs.size())
                        .noneMatch(other -> other != index && discs.get(other).touches(within));
        Box box = fits ? within : firstFree(around(disc, text, NUMBER));
        if (box != null) {
            put(text, box, NUMBER);
        }
        numbered.add(new Legend.Entry((canvas, mark) -> mark(canvas, mark, box == null ? "–" : text), disc.name()));
    }

    private void mark(Canvas canvas, Box mark, String text) {
        double width = measure.width(text, NUMBER);
        canvas.text(text, mark.right() - width, mark.middle() + NUMBER.belowMiddle(), NUMBER);
    }

    private void put(String text, Box box, TextStyle style) {
        placed.add(new Placed(text, box, style));
        taken.add(box);
    }

    /** The first free place that no line crosses; where there is none, the first free one. */
    private @Nullable Box firstFree(Stream<Box> boxes) {
        List<Box> free = boxes.filter(plot::holds)
                .filter(box -> taken.stream().noneMatch(box::overlaps))
                .filter(box -> discs.stream().noneMatch(disc -> disc.touches(box)))
                .toList();
        return free.stream()
                .filter(box -> lines.stream().noneMatch(box::overlaps))
                .findFirst()
                .orElseGet(() -> free.isEmpty() ? null : free.get(0));
    }

    /** Right, left, above, below, and at the four corners. */
    private Stream<Box> around(Disc disc, String text, TextStyle style) {
        double width = measure.width(text, style);
        double height = style.lineHeight();
        double away = disc.radius() + DISTANCE;
        double corner = disc.radius() * Math.sqrt(0.5) + DISTANCE;
        return Stream.of(
                        new double[] {away, -height / 2},
                        new double[] {-away - width, -height / 2},
                        new double[] {-width / 2, -away - height},
                        new double[] {-width / 2, away},
                        new double[] {corner, -corner - height},
                        new double[] {corner, corner},
                        new double[] {-corner - width, -corner - height},
                        new double[] {-corner - width, corner})
                .map(offset -> new Box(disc.x() + offset[0], disc.y() + offset[1], width, height));
    }
}
