package io.accountplanning.export.picture;

import io.accountplanning.revenue.PlanRevenue;
import java.util.Objects;

/**
 * Revenue against what is planned for the period: planned, invoiced so far, where it should be at the day, and what is expected where
 * deals are known. How a year's figure is read for a shorter period is said, and what is counted nowhere. Immutable and thread-safe.
 */
public final class RevenuePacePicture extends Picture<RevenuePacePicture> {

    private final PlanRevenue revenue;

    private RevenuePacePicture(PlanRevenue revenue, PictureLook look) {
        super(look);
        this.revenue = Objects.requireNonNull(revenue, "revenue");
    }

    /** A picture of that, in English, such as of {@code plan.revenue().current()}. */
    public static RevenuePacePicture of(PlanRevenue revenue) {
        return new RevenuePacePicture(revenue, PictureLook.STANDARD);
    }

    @Override
    RevenuePacePicture with(PictureLook other) {
        return new RevenuePacePicture(revenue, other);
    }

    @Override
    Drawing drawing(TextMeasure measure) {
        return new RevenuePace(revenue, look(), measure).drawing();
    }
}
