package io.accountplanning.export.picture;

import io.accountplanning.export.label.Labels;
import io.accountplanning.export.label.ValueTexts;
import io.accountplanning.money.Money;
import io.accountplanning.plan.BcgClass;
import io.accountplanning.settings.BcgCuts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The quadrants with their axes, and the bubbles with their names in them. */
final class BcgMatrixBlock implements Block {

    private static final int FEW = 40;
    private static final int MANY = 150;
    private static final double GAP = 8;
    private static final double AXIS_HEIGHT = 44;
    private static final double LEAST_RADIUS = 4;
    private static final double UNKNOWN_RADIUS = 8;
    private static final TextStyle QUADRANT = new TextStyle(14, true, Colour.QUIET);

    private final List<BcgPicture.Bubble> bubbles;
    private final BcgCuts cuts;
    private final Labels labels;
    private final ValueTexts values;
    private final TextMeasure measure;
    private final BcgScale scale;
    private final Box plot;
    private final double mostRadius;
    private final boolean comparable;
    private final double mostRevenue;
    private final List<BubbleLabels.Disc> discs;
    private final BubbleLabels names;

    BcgMatrixBlock(
            List<BcgPicture.Bubble> bubbles, BcgCuts cuts, Labels labels, ValueTexts values, TextMeasure measure) {
        this.bubbles = bubbles;
        this.cuts = cuts;
        this.labels = labels;
        this.values = values;
        this.measure = measure;
        this.scale = new BcgScale(bubbles, cuts);
        this.mostRadius = bubbles.size() <= FEW ? 34 : bubbles.size() <= MANY ? 20 : 12;
        this.comparable = BcgFigures.currencies(bubbles).size() <= 1;
        this.mostRevenue = bubbles.stream()
                .map(BcgPicture.Bubble::revenue)
                .filter(Objects::nonNull)
                .mapToDouble(money -> money.amount().doubleValue())
                .max()
                .orElse(0);
        double left = 22
                + scale.growthTicks().stream()
                        .mapToDouble(tick -> measure.width(values.percent(tick), TextStyle.NOTE))
                        .max()
                        .orElse(0)
                + GAP;
        this.plot = bubbles.size() <= FEW
                ? new Box(left, 0, 620, 460)
                : bubbles.size() <= MANY ? new Box(left, 0, 900, 640) : new Box(left, 0, 1_300, 920);
        this.discs = bubbles.stream().map(this::disc).toList();
        List<Box> taken = new ArrayList<>();
        for (BcgClass quadrant : BcgClass.values()) {
            taken.add(nameBox(quadrant));
        }
        List<Box> lines = List.of(
                new Box(across(cuts.relativeShare()) - 1, plot.y(), 2, plot.height()),
                new Box(plot.x(), down(cuts.growthPercent()) - 1, plot.width(), 2));
        this.names = new BubbleLabels(discs, plot.padded(-2), taken, lines, measure);
    }

    /** The numbers that stand in place of names for which there was no room, with the names. */
    List<Legend.Entry> numbered() {
        return names.numbered();
    }

    /** A plan in words. */
    String words(BcgPicture.Bubble bubble) {
        Money revenue = bubble.revenue();
        return labels.word(
                "bcgPlan",
                bubble.name(),
                labels.constant(quadrant(bubble)),
                values.percent(bubble.growthPercent()),
                values.number(bubble.relativeShare()),
                revenue == null ? labels.word("notKnown") : values.money(revenue.amount(), revenue.currency()));
    }

    private BcgClass quadrant(BcgPicture.Bubble bubble) {
        boolean fast = bubble.growthPercent().compareTo(cuts.growthPercent()) >= 0;
        boolean large = bubble.relativeShare().compareTo(cuts.relativeShare()) >= 0;
        if (fast) {
            return large ? BcgClass.STAR : BcgClass.QUESTION_MARK;
        }
        return large ? BcgClass.CASH_COW : BcgClass.DOG;
    }

    @Override
    public double width() {
        return plot.right();
    }

    @Override
    public double height() {
        return plot.height() + AXIS_HEIGHT;
    }

    private Box inner() {
        return plot.padded(-Math.max(mostRadius + 2, 30));
    }

    private double across(BigDecimal share) {
        return inner().x() + inner().width() * scale.across(share.doubleValue());
    }

    private double down(BigDecimal growth) {
        return inner().y() + inner().height() * scale.down(growth);
    }

    private BubbleLabels.Disc disc(BcgPicture.Bubble bubble) {
        return new BubbleLabels.Disc(
                bubble.name(), across(bubble.relativeShare()), down(bubble.growthPercent()), radius(bubble.revenue()));
    }

    private double radius(@Nullable Money revenue) {
        if (revenue == null || !comparable) {
            return Math.min(UNKNOWN_RADIUS, mostRadius / 2);
        }
        double share = mostRevenue <= 0 ? 0 : Math.max(0, revenue.amount().doubleValue() / mostRevenue);
        return Math.max(LEAST_RADIUS, mostRadius * Math.sqrt(share));
    }

    @Override
    public void drawOn(Canvas canvas, double x, double y) {
        for (BcgClass quadrant : BcgClass.values()) {
            canvas.rectangle(quadrantBox(quadrant).movedBy(x, y), 0, Paint.filled(ChartColours.of(quadrant)));
        }
        drawGrowth(canvas, x, y);
        drawShares(canvas, x, y);
        drawCuts(canvas, x, y);
        for (BcgClass quadrant : BcgClass.values()) {
            Box box = nameBox(quadrant).movedBy(x, y);
            canvas.text(labels.constant(quadrant), box.x(), box.y() + QUADRANT.baseline(), QUADRANT);
        }
        List<Integer> largestFirst = new ArrayList<>();
        for (int i = 0; i < discs.size(); i++) {
            largestFirst.add(i);
        }
        largestFirst.sort(Comparator.comparing((Integer i) -> -discs.get(i).radius()));
        largestFirst.forEach(
                i -> drawBubble(canvas, bubbles.get(i), discs.get(i).movedBy(x, y)));
        names.drawOn(canvas, x, y);
    }

    private void drawBubble(Canvas canvas, BcgPicture.Bubble bubble, BubbleLabels.Disc disc) {
        Paint outline = new Paint(ChartColours.EXPECTED, ChartColours.INFLUENCE, 1.4);
        Paint paint = bubble.revenue() == null ? new Paint(Colour.WHITE, ChartColours.INFLUENCE, 1.4, 3) : outline;
        canvas.group(
                bubble.id(),
                words(bubble),
                null,
                () -> canvas.line(Shapes.circle(disc.x(), disc.y(), disc.radius()), paint));
    }

    private Box quadrantBox(BcgClass quadrant) {
        double middleX = across(cuts.relativeShare());
        double middleY = down(cuts.growthPercent());
        boolean high = quadrant == BcgClass.STAR || quadrant == BcgClass.QUESTION_MARK;
        boolean large = quadrant == BcgClass.STAR || quadrant == BcgClass.CASH_COW;
        double startX = large ? plot.x() : middleX;
        double startY = high ? plot.y() : middleY;
        return new Box(
                startX, startY, (large ? middleX : plot.right()) - startX, (high ? middleY : plot.bottom()) - startY);
    }

    /** The name stands in the outer corner. */
    private Box nameBox(BcgClass quadrant) {
        Box box = quadrantBox(quadrant);
        double width = measure.width(labels.constant(quadrant), QUADRANT);
        boolean high = quadrant == BcgClass.STAR || quadrant == BcgClass.QUESTION_MARK;
        boolean large = quadrant == BcgClass.STAR || quadrant == BcgClass.CASH_COW;
        return new Box(
                large ? box.x() + GAP : box.right() - GAP - width,
                high ? box.y() + GAP : box.bottom() - GAP - QUADRANT.lineHeight(),
                width,
                QUADRANT.lineHeight());
    }

    private void drawCuts(Canvas canvas, double x, double y) {
        Paint paint = Paint.line(Colour.INK, 1.4).dashed(6);
        double middleX = x + across(cuts.relativeShare());
        double middleY = y + down(cuts.growthPercent());
        canvas.line(Line.from(middleX, y + plot.y()).lineTo(middleX, y + plot.bottom()), paint);
        canvas.line(Line.from(x + plot.x(), middleY).lineTo(x + plot.right(), middleY), paint);
        canvas.rectangle(plot.movedBy(x, y), 0, Paint.line(Colour.QUIET, 1));
    }

    private void drawGrowth(Canvas canvas, double x, double y) {
        for (BigDecimal tick : scale.growthTicks()) {
            String text = values.percent(tick);
            double level = y + down(tick);
            double start = x + plot.x() - GAP - measure.width(text, TextStyle.NOTE);
            canvas.text(text, start, level + TextStyle.NOTE.belowMiddle(), TextStyle.NOTE);
            canvas.line(Line.from(x + plot.x(), level).lineTo(x + plot.right(), level), Paint.line(Colour.RULE, 0.6));
        }
        String name = measure.shortened(labels.word("growthAxis"), TextStyle.LABEL, plot.height());
        double length = measure.width(name, TextStyle.LABEL);
        canvas.turnedText(name, x + TextStyle.LABEL.baseline(), y + plot.middle() + length / 2, TextStyle.LABEL);
    }

    private void drawShares(Canvas canvas, double x, double y) {
        double bottom = y + plot.bottom();
        double free = Double.NEGATIVE_INFINITY;
        List<BigDecimal> ticks = scale.shareTicks();
        for (int i = ticks.size() - 1; i >= 0; i--) {
            BigDecimal tick = ticks.get(i);
            double at = x + across(tick);
            canvas.line(Line.from(at, y + plot.y()).lineTo(at, bottom + 4), Paint.line(Colour.RULE, 0.6));
            String text = values.number(tick);
            double width = measure.width(text, TextStyle.NOTE);
            if (at - width / 2 > free) {
                canvas.text(text, at - width / 2, bottom + 5 + TextStyle.NOTE.baseline(), TextStyle.NOTE);
                free = at + width / 2 + GAP;
            }
        }
        String name = measure.shortened(labels.word("shareAxis"), TextStyle.LABEL, plot.width());
        canvas.text(
                name,
                x + plot.x() + (plot.width() - measure.width(name, TextStyle.LABEL)) / 2,
                bottom + 23 + TextStyle.LABEL.baseline(),
                TextStyle.LABEL);
    }
}
