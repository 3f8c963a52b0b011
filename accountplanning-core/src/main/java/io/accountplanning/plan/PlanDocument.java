package io.accountplanning.plan;

import io.accountplanning.error.NotFoundException;
import io.accountplanning.section.Audience;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionState;
import io.accountplanning.section.SectionType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A plan with all its sections as they were at one moment: the one thing that exports, calculations and comparisons
 * read. Immutable.
 *
 * @param plan the plan
 * @param sections every section but the plan's details, in the order of the screen
 */
public record PlanDocument(AccountPlan plan, List<Part<?>> sections) {

    /**
     * A section of the document.
     *
     * @param type what it is
     * @param state what it holds
     */
    public record Part<S extends PlanSection>(SectionType<S> type, SectionState<S> state) {}

    public PlanDocument {
        sections = List.copyOf(sections);
    }

    /** The section of that type, empty when the audience must not see it. */
    public <S extends PlanSection> Optional<S> find(SectionType<S> type) {
        return sections.stream()
                .filter(part -> part.type().equals(type))
                .map(part -> type.type().cast(part.state().value()))
                .findFirst();
    }

    /**
     * The section of that type.
     *
     * @throws NotFoundException when the document does not have it
     */
    public <S extends PlanSection> S section(SectionType<S> type) {
        return find(type).orElseThrow(() -> new NotFoundException("section in the document of " + plan.number(), type));
    }

    /** The version of every section that has been edited, by its key; the plan's details, {@code plan}, come first. */
    public Map<String, Long> versions() {
        Map<String, Long> versions = new LinkedHashMap<>();
        versions.put(PlanDetails.SECTION.key(), plan.version());
        sections.stream()
                .filter(part -> part.state().version() > 0)
                .forEach(part -> versions.put(part.type().key(), part.state().version()));
        return Collections.unmodifiableMap(versions);
    }

    /** A copy with another state of a section that it has. */
    public <S extends PlanSection> PlanDocument with(SectionType<S> type, S section) {
        return new PlanDocument(
                plan,
                sections.stream()
                        .<Part<?>>map(part -> part.type().equals(type)
                                ? new Part<>(
                                        type,
                                        new SectionState<>(
                                                section,
                                                part.state().version(),
                                                part.state().changed()))
                                : part)
                        .toList());
    }

    /**
     * What that audience may see of it, by what was chosen in the document itself: see {@link ClientView}.
     *
     * @param others other states of the same plan, or of another of its chain: what one of them hides is not seen either. Whoever shows
     *     a plan as it was gives it as it is, so that nothing comes out that was made internal since
     */
    public PlanDocument seenBy(Audience audience, PlanDocument... others) {
        return audience == Audience.INTERNAL
                ? this
                : ClientView.of(this, others).document();
    }

    /** What the client sees of it, and why. */
    public ClientView clientView() {
        return ClientView.of(this);
    }
}
