package io.accountplanning.comparison;

import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What differs between two plan documents: two plans, two periods, or a plan and what it was. Rows are matched by their ids,
 * which copies of a plan keep. {@linkplain SectionType#isBookkeeping Bookkeeping} is left out: it tells of the plan's place and its
 * approval, not of what it says. Immutable.
 *
 * @param before the document on the left
 * @param after the document on the right
 * @param sections every section that either has, the plan's details first; one that a document does not have is empty there
 */
public record Comparison(PlanDocument before, PlanDocument after, List<SectionComparison<?>> sections) {

    public Comparison {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        sections = List.copyOf(sections);
    }

    /** Compares two documents. */
    public static Comparison between(PlanDocument before, PlanDocument after) {
        List<SectionComparison<?>> sections = new ArrayList<>();
        sections.add(SectionComparison.between(
                PlanDetails.SECTION, before.plan().details(), after.plan().details()));
        types(before, after).forEach(type -> sections.add(section(type, before, after)));
        return new Comparison(before, after, sections);
    }

    private static List<SectionType<?>> types(PlanDocument before, PlanDocument after) {
        List<SectionType<?>> types = new ArrayList<>();
        List.of(after, before)
                .forEach(document -> document.sections().stream()
                        .<SectionType<?>>map(PlanDocument.Part::type)
                        .filter(type -> !type.isBookkeeping() && !types.contains(type))
                        .forEach(types::add));
        return types;
    }

    private static <S extends PlanSection> SectionComparison<S> section(
            SectionType<S> type, PlanDocument before, PlanDocument after) {
        return SectionComparison.between(
                type, before.find(type).orElse(type.empty()), after.find(type).orElse(type.empty()));
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return sections.stream().allMatch(section -> section.changes().isEmpty());
    }

    /** The sections in which something differs. */
    public List<SectionComparison<?>> changed() {
        return sections.stream().filter(section -> !section.changes().isEmpty()).toList();
    }

    /** How many changes of a kind there are; each field that differs is one that changed. */
    public long count(Change.Kind kind) {
        return sections.stream().mapToLong(section -> section.count(kind)).sum();
    }

    /** A sentence in English for each change, with dates and numbers as they are written in that locale. */
    public List<String> sentences(Locale locale) {
        return sentences(Naming.readable(locale));
    }

    /** A sentence for each change, section by section, in those words. */
    public List<String> sentences(Naming naming) {
        return sentencesBySection(naming).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** {@link #sentences(Naming)} of each section in which something differs, in the order of {@link #sections}. */
    public Map<SectionType<?>, List<String>> sentencesBySection(Naming naming) {
        ShownValues left = ShownValues.in(before, naming);
        ShownValues right = ShownValues.in(after, naming);
        Map<SectionType<?>, List<String>> sentences = new LinkedHashMap<>();
        changed().forEach(section -> sentences.put(section.type(), section.sentences(naming, left, right)));
        return sentences;
    }
}
