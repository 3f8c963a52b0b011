package io.accountplanning.export.workbook;

import java.util.List;

/**
 * What a workbook changes in a plan, or has changed: the sections that somebody edited, in their order.
 *
 * @param sections without those that nobody edited
 */
public record WorkbookPreview(List<SectionPreview> sections) {

    public WorkbookPreview {
        sections = List.copyOf(sections);
    }

    /** Whether nobody edited anything. */
    public boolean isEmpty() {
        return sections.isEmpty();
    }

    /** Whether nothing is refused and nothing in conflict. */
    public boolean isClean() {
        return sections.stream()
                .noneMatch(section -> section.state() == SectionPreview.State.REFUSED
                        || section.state() == SectionPreview.State.CONFLICT);
    }

    /** Every cell that cannot be taken over. */
    public List<CellRefusal> refusals() {
        return sections.stream().flatMap(section -> section.refusals().stream()).toList();
    }

    /** Every change for a reader. */
    public List<String> sentences() {
        return sections.stream()
                .flatMap(section -> section.sentences().stream())
                .toList();
    }
}
