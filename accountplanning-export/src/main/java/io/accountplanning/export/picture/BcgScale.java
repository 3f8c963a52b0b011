package io.accountplanning.export.picture;

import io.accountplanning.settings.BcgCuts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Where growth and relative share stand in the matrix, as parts of its width and height. Shares are on a logarithmic scale around the
 * cut, high ones at the left; those more than a thousand times away from it stand at the edge, and so does a share of nothing.
 */
final class BcgScale {

    private static final double LEAST_DECADES = 1;
    private static final double MOST_DECADES = 3;
    private static final int TICKS = 6;
    private static final int MOST_SHARE_TICKS = 9;

    private final double cut;
    private final double decades;
    private final Ticks growth;

    BcgScale(List<BcgPicture.Bubble> bubbles, BcgCuts cuts) {
        this.cut = cuts.relativeShare().doubleValue();
        double widest = bubbles.stream()
                .mapToDouble(bubble -> bubble.relativeShare().doubleValue())
                .filter(share -> share > 0)
                .map(share -> Math.abs(Math.log10(share / cut)))
                .max()
                .orElse(0);
        this.decades = Math.min(MOST_DECADES, Math.max(LEAST_DECADES, widest));
        List<BigDecimal> growths = new ArrayList<>(
                List.of(cuts.growthPercent(), cuts.growthPercent().multiply(BigDecimal.valueOf(2))));
        bubbles.forEach(bubble -> growths.add(bubble.growthPercent()));
        this.growth = Ticks.around(growths, TICKS);
    }

    /** 0 at the left to 1 at the right. */
    double across(double relativeShare) {
        if (relativeShare <= 0) {
            return 1;
        }
        return Math.min(1, Math.max(0, 0.5 - Math.log10(relativeShare / cut) / (2 * decades)));
    }

    /** 0 at the top to 1 at the bottom. */
    double down(BigDecimal growthPercent) {
        return 1 - growth.share(growthPercent);
    }

    List<BigDecimal> growthTicks() {
        return growth.values();
    }

    /** 1, 2 and 5 times the powers of ten in between; the powers alone where those were too many. */
    List<BigDecimal> shareTicks() {
        List<BigDecimal> all = new ArrayList<>();
        List<BigDecimal> powers = new ArrayList<>();
        double least = Math.log10(cut) - decades - 1e-9;
        double most = Math.log10(cut) + decades + 1e-9;
        for (int power = (int) Math.floor(least); power <= most; power++) {
            for (int times : List.of(1, 2, 5)) {
                BigDecimal tick = BigDecimal.valueOf(times).scaleByPowerOfTen(power);
                double log = Math.log10(tick.doubleValue());
                if (log >= least && log <= most) {
                    all.add(tick);
                    if (times == 1) {
                        powers.add(tick);
                    }
                }
            }
        }
        return all.size() <= MOST_SHARE_TICKS ? all : powers;
    }
}
