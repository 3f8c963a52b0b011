package io.accountplanning.scorecard;

import io.accountplanning.catalog.Catalog;
import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.catalog.CatalogStore;
import io.accountplanning.error.InvalidException;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanWork;
import io.accountplanning.section.SectionState;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The scorecard templates of a tenant, in versions: everybody reads them, administrators change them. A version that was activated
 * never changes again. Thread-safe.
 */
public final class ScorecardTemplates {

    private static final Catalog<ScorecardVersions> VERSIONS = Catalog.of(ScorecardVersions.SECTION);
    private static final Catalog<ScorecardTemplate> TEMPLATES = Catalog.of(ScorecardTemplate.SECTION);
    private static final Pattern ID = Pattern.compile("[a-z][A-Za-z0-9_-]{0,49}");

    private final PlanChanges<? extends CatalogStore> changes;
    private final Actor actor;

    /** Wires the service; the façade does this for a host. */
    public ScorecardTemplates(PlanChanges<? extends CatalogStore> changes, Actor actor) {
        this.changes = changes;
        this.actor = actor;
    }

    /** Every template by its id: in the version that cards start from, or in its newest one when none is active. */
    public List<DefinedScorecard> all() {
        return work(
                "the scorecard templates",
                work -> VERSIONS.all(work).stream()
                        .flatMap(entry -> shown(work, entry))
                        .toList());
    }

    private static java.util.stream.Stream<DefinedScorecard> shown(
            PlanWork<? extends CatalogStore> work, CatalogEntry<ScorecardVersions> entry) {
        return entry
                .value()
                .active()
                .or(entry.value()::newest)
                .map(version -> defined(work, entry.id(), version))
                .stream();
    }

    /**
     * Every version of a template, the first one first.
     *
     * @throws io.accountplanning.error.NotFoundException when there is no such template
     */
    public List<DefinedScorecard> versions(String id) {
        Objects.requireNonNull(id, "id");
        return work(
                "the scorecard template " + id,
                work -> VERSIONS.get(work, id).value().versions().stream()
                        .map(version -> defined(work, id, version))
                        .toList());
    }

    /**
     * Writes the draft of a template: its newest version while that is a draft, else a new version that begins as the newest one
     * stands. There is no such template yet: its first version.
     *
     * @param id what it is known by: a lower-case letter, then at most 49 letters, digits, _ and -
     * @param edit may be called more than once, so it must have no side effects
     * @throws InvalidException when the id or the template breaks a rule
     * @throws io.accountplanning.error.AccessDeniedException without the capability ADMINISTER
     */
    public DefinedScorecard define(String id, UnaryOperator<ScorecardTemplate> edit) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(edit, "edit");
        if (!ID.matcher(id).matches()) {
            throw InvalidException.of(
                    "id", "is a lower-case letter, then at most 49 letters, digits, _ and -, such as relationship", id);
        }
        return administer(id, work -> {
            SectionState<ScorecardVersions> before = VERSIONS.find(work, id);
            ScorecardVersions after = before.value().withDraft();
            ScorecardVersion draft = after.newest().orElseThrow();
            ScorecardTemplate begun = before.value()
                    .newest()
                    .map(newest -> template(work, id, newest))
                    .orElse(ScorecardTemplate.SECTION.empty());
            TEMPLATES.edit(work, entry(id, draft), null, stored -> edit.apply(begun));
            VERSIONS.save(work, id, before, after);
            return defined(work, id, draft);
        });
    }

    /**
     * Makes a version the one that cards start from; the one that was it before is archived. Cards that were started keep what they ask.
     *
     * @throws InvalidException when the version asks nothing
     * @throws io.accountplanning.error.NotFoundException when there is no such version
     * @throws io.accountplanning.error.AccessDeniedException without the capability ADMINISTER
     */
    public DefinedScorecard activate(String id, int number) {
        Objects.requireNonNull(id, "id");
        return administer(id, work -> {
            SectionState<ScorecardVersions> before = VERSIONS.get(work, id);
            ScorecardVersion version = before.value().require(id, number);
            if (template(work, id, version).questions().isEmpty()) {
                throw InvalidException.of(
                        "questions",
                        "version " + number + " of " + id + " asks nothing; add a question with define(\"" + id
                                + "\", ...) before it is activated",
                        null);
            }
            return saved(work, id, number, before, before.value().activate(number));
        });
    }

    /**
     * Archives a version. When it was the active one, no cards start from the template until another one is activated.
     *
     * @throws io.accountplanning.error.NotFoundException when there is no such version
     * @throws io.accountplanning.error.AccessDeniedException without the capability ADMINISTER
     */
    public DefinedScorecard archive(String id, int number) {
        Objects.requireNonNull(id, "id");
        return administer(id, work -> {
            SectionState<ScorecardVersions> before = VERSIONS.get(work, id);
            before.value().require(id, number);
            return saved(work, id, number, before, before.value().archive(number));
        });
    }

    /**
     * Deletes a template with all its versions.
     *
     * @throws InvalidException when a card was ever started from it, also when that card or its plan is gone by now
     * @throws io.accountplanning.error.NotFoundException when there is no such template
     * @throws io.accountplanning.error.AccessDeniedException without the capability ADMINISTER
     */
    public void delete(String id) {
        Objects.requireNonNull(id, "id");
        administer(id, work -> {
            SectionState<ScorecardVersions> before = VERSIONS.get(work, id);
            before.value().versions().stream()
                    .filter(version -> version.usedBy() != null)
                    .findFirst()
                    .ifPresent(used -> {
                        throw InvalidException.of(
                                "template",
                                id + " was used, by " + used.usedBy()
                                        + " first; only an unused template can be deleted, archive its versions instead",
                                id);
                    });
            before.value().versions().forEach(version -> {
                String entry = entry(id, version);
                TEMPLATES.remove(work, entry, TEMPLATES.get(work, entry));
            });
            VERSIONS.remove(work, id, before);
            return before;
        });
    }

    /** The active version, which is used by that plan from now on, as a step of somebody's work. */
    static DefinedScorecard use(PlanWork<? extends CatalogStore> work, String id, String plan) {
        SectionState<ScorecardVersions> before = VERSIONS.get(work, id);
        ScorecardVersion active = before.value()
                .active()
                .orElseThrow(() -> InvalidException.of(
                        "template",
                        "no version of " + id
                                + " is active, so no card starts from it; have an administrator activate one",
                        id));
        return saved(work, id, active.number(), before, before.value().used(active.number(), plan));
    }

    private static DefinedScorecard saved(
            PlanWork<? extends CatalogStore> work,
            String id,
            int number,
            SectionState<ScorecardVersions> before,
            ScorecardVersions after) {
        ScorecardVersions saved = VERSIONS.save(work, id, before, after).value();
        return defined(work, id, saved.require(id, number));
    }

    private static DefinedScorecard defined(
            PlanWork<? extends CatalogStore> work, String id, ScorecardVersion version) {
        return new DefinedScorecard(id, version, template(work, id, version));
    }

    private static ScorecardTemplate template(
            PlanWork<? extends CatalogStore> work, String id, ScorecardVersion version) {
        return TEMPLATES.get(work, entry(id, version)).value();
    }

    private static String entry(String id, ScorecardVersion version) {
        return id + "/" + version.number();
    }

    /** Administrators wait for each other, so that nobody edits a draft that somebody else activates. */
    private <T> T administer(String id, Function<PlanWork<? extends CatalogStore>, T> step) {
        return work("the scorecard template " + id, work -> {
            work.require(Capability.ADMINISTER, "the scorecard templates of " + actor.tenant());
            work.stores().plans().lockPlacements();
            return step.apply(work);
        });
    }

    private <T> T work(String what, Function<PlanWork<? extends CatalogStore>, T> step) {
        return changes.work(actor, what, step);
    }
}
