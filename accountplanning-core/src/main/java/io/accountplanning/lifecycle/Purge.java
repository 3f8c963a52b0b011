package io.accountplanning.lifecycle;

import java.util.List;
import java.util.Objects;

/**
 * What a purge of the trash did.
 *
 * @param purged the numbers of the plans that are gone for good, in the order in which they went
 * @param left the plans that should have gone and are still there, and why; the next purge tries them again
 */
public record Purge(List<String> purged, List<Left> left) {

    /**
     * A plan that is still there.
     *
     * @param number what people call it, or its id when even that could not be read
     * @param reason why
     */
    public record Left(String number, String reason) {

        public Left {
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(reason, "reason");
        }
    }

    public Purge {
        purged = List.copyOf(purged);
        left = List.copyOf(left);
    }
}
