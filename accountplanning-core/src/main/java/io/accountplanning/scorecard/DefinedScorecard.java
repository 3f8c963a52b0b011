package io.accountplanning.scorecard;

import java.util.Objects;

/**
 * A scorecard template in one of its versions.
 *
 * @param id what the template is known by
 * @param version which version, and what it is there for
 * @param template what it asks
 */
public record DefinedScorecard(String id, ScorecardVersion version, ScorecardTemplate template) {

    public DefinedScorecard {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(template, "template");
    }

    /** The number of the version. */
    public int number() {
        return version.number();
    }

    /** What the version is there for. */
    public VersionStatus status() {
        return version.status();
    }
}
