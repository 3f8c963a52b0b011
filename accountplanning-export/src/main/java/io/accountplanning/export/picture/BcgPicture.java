package io.accountplanning.export.picture;

import io.accountplanning.bcg.BcgPoint;
import io.accountplanning.marketposition.BcgSuggestion;
import io.accountplanning.money.Money;
import io.accountplanning.settings.BcgCuts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The growth-share matrix of a portfolio or of one plan: market growth upwards, relative market share on a logarithmic scale with high
 * shares at the left, the cuts drawn, the quadrants named. The area of a bubble is the plan's revenue next year; where plans are in
 * several currencies, which cannot be compared, all are of one size and the picture says so. Immutable and thread-safe.
 */
public final class BcgPicture extends Picture<BcgPicture> {

    private final List<Bubble> bubbles;
    private final BcgCuts cuts;

    /**
     * A plan in the matrix.
     *
     * @param id what it is called in the data
     * @param revenue null when not said
     */
    record Bubble(
            String id,
            String name,
            BigDecimal growthPercent,
            BigDecimal relativeShare,
            @Nullable Money revenue) {}

    private BcgPicture(List<Bubble> bubbles, BcgCuts cuts, PictureLook look) {
        super(look);
        this.bubbles = bubbles;
        this.cuts = Objects.requireNonNull(cuts, "cuts");
    }

    /**
     * A picture of a portfolio, in English.
     *
     * @param points such as {@code workspace.bcgMatrix().find(filter, 200)}
     * @param cuts where the matrix is cut, as the tenant's settings have them
     */
    public static BcgPicture of(List<BcgPoint> points, BcgCuts cuts) {
        return new BcgPicture(
                points.stream()
                        .map(point -> new Bubble(
                                point.number(),
                                point.client().name(),
                                point.growthPercent(),
                                point.relativeShare(),
                                point.planned()))
                        .toList(),
                cuts,
                PictureLook.STANDARD);
    }

    /**
     * A picture of one plan, in English; it says so when what is known of its market is not enough to place it.
     *
     * @param name what the plan is called there
     * @param suggestion such as {@code plan.bcg().suggestion()}
     * @param revenue its revenue next year; null when not said
     */
    public static BcgPicture of(String name, BcgSuggestion suggestion, @Nullable Money revenue) {
        Objects.requireNonNull(name, "name");
        BigDecimal growth = suggestion.position().marketGrowthPercent();
        BigDecimal share = suggestion.relativeShare();
        Optional<Bubble> bubble = growth == null || share == null
                ? Optional.empty()
                : Optional.of(new Bubble(name, name, growth, share, revenue));
        return new BcgPicture(bubble.stream().toList(), suggestion.cuts(), PictureLook.STANDARD);
    }

    @Override
    BcgPicture with(PictureLook other) {
        return new BcgPicture(bubbles, cuts, other);
    }

    @Override
    Drawing drawing(TextMeasure measure) {
        return new BcgFigures(bubbles, cuts, look(), measure).drawing();
    }
}
