package io.accountplanning.export.report;

import io.accountplanning.relationshipmap.RelationshipSettings;
import io.accountplanning.settings.BcgCuts;
import java.util.Objects;

/**
 * What a tenant measures its plans by; a plan's document does not carry it.
 *
 * @param relationships the minimum cast and the cadences of relationship maps
 * @param cuts where classes in the growth-share matrix begin
 */
public record Yardsticks(RelationshipSettings relationships, BcgCuts cuts) {

    /** The standard ones. */
    public static final Yardsticks STANDARD = new Yardsticks(RelationshipSettings.standard(), BcgCuts.DEFAULT);

    public Yardsticks {
        Objects.requireNonNull(relationships, "relationships");
        Objects.requireNonNull(cuts, "cuts");
    }
}
