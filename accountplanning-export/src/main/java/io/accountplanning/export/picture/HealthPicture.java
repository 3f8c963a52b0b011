package io.accountplanning.export.picture;

import io.accountplanning.health.HealthScore;
import java.util.Objects;

/**
 * A health score as a gauge with its band in words, and every factor as a bar of its points within the most that it could add. A score
 * that was given by hand says who gave it and what was calculated. Immutable and thread-safe, unless its people are not.
 */
public final class HealthPicture extends Picture<HealthPicture> {

    private final HealthScore health;

    private HealthPicture(HealthScore health, PictureLook look) {
        super(look);
        this.health = Objects.requireNonNull(health, "health");
    }

    /** A picture of that score, in English, such as of {@code plan.health().current()}. */
    public static HealthPicture of(HealthScore health) {
        return new HealthPicture(health, PictureLook.STANDARD);
    }

    @Override
    HealthPicture with(PictureLook other) {
        return new HealthPicture(health, other);
    }

    @Override
    Drawing drawing(TextMeasure measure) {
        return new HealthFigures(health, look(), measure).drawing();
    }
}
