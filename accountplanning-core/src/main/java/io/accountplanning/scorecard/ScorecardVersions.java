package io.accountplanning.scorecard;

import io.accountplanning.error.NotFoundException;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Which versions a scorecard template has; what each of them asks is a {@link ScorecardTemplate} of its own. Immutable.
 *
 * @param versions the first one first
 */
public record ScorecardVersions(List<ScorecardVersion> versions) implements PlanSection {

    /** How it is kept in the catalog: key {@code scorecardTemplate}; internal. */
    public static final SectionType<ScorecardVersions> SECTION = SectionType.of(
                    "scorecardTemplate", ScorecardVersions.class, new ScorecardVersions(List.of()))
            .table(ScorecardVersion.TABLE)
            .managedBy("scorecardTemplates().define(...)")
            .internal()
            .build();

    public ScorecardVersions {
        versions = List.copyOf(versions);
    }

    /** The version that cards start from; empty when none is active. */
    public Optional<ScorecardVersion> active() {
        return versions.stream()
                .filter(version -> version.status() == VersionStatus.ACTIVE)
                .findFirst();
    }

    /** The newest version; empty when there is none. */
    public Optional<ScorecardVersion> newest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    /** The version of that number, when there is one. */
    public Optional<ScorecardVersion> find(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    /** With a draft at the end, which is the newest one already when that is a draft. */
    ScorecardVersions withDraft() {
        if (newest().filter(version -> version.status() == VersionStatus.DRAFT).isPresent()) {
            return this;
        }
        int number = versions.size() + 1;
        return new ScorecardVersions(Stream.concat(versions.stream(), Stream.of(ScorecardVersion.draft(number)))
                .toList());
    }

    /** The version becomes the active one; the one that was it before is archived. */
    ScorecardVersions activate(int number) {
        return each(version -> {
            if (version.number() == number) {
                return version.withStatus(VersionStatus.ACTIVE);
            }
            return version.status() == VersionStatus.ACTIVE ? version.withStatus(VersionStatus.ARCHIVED) : version;
        });
    }

    ScorecardVersions archive(int number) {
        return each(version -> version.number() == number ? version.withStatus(VersionStatus.ARCHIVED) : version);
    }

    ScorecardVersions used(int number, String plan) {
        return each(version -> version.number() == number ? version.withUsedBy(plan) : version);
    }

    private ScorecardVersions each(UnaryOperator<ScorecardVersion> edit) {
        return new ScorecardVersions(versions.stream().map(edit).toList());
    }

    ScorecardVersion require(String template, int number) {
        return find(number)
                .orElseThrow(() -> new NotFoundException("version of the scorecard template " + template, number));
    }
}
