package io.accountplanning.export.pdf;

import io.accountplanning.relationshipmap.RelationshipSettings;
import io.accountplanning.settings.BcgCuts;
import java.util.Objects;

/** What a tenant measures its plans by; a plan's document does not carry it. */
record Yardsticks(RelationshipSettings relationships, BcgCuts cuts) {

    static final Yardsticks STANDARD = new Yardsticks(RelationshipSettings.standard(), BcgCuts.DEFAULT);

    Yardsticks {
        Objects.requireNonNull(relationships, "relationships");
        Objects.requireNonNull(cuts, "cuts");
    }
}
