package io.accountplanning.scorecard;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An axis of a radar chart.
 *
 * @param label the category's name
 * @param score 0 to 100 with two decimals; null when the category has none, which is not the same as 0
 */
public record RadarAxis(String label, @Nullable BigDecimal score) {

    public RadarAxis {
        Objects.requireNonNull(label, "label");
    }
}
