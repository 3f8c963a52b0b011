package io.accountplanning.file;

import io.accountplanning.error.NotFoundException;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files and links of a plan. Immutable; a section that {@link FilesTab} edits. Clients never see it unless somebody shares it; a
 * copy of the plan takes the links along, not the files, of which each is one plan's.
 *
 * @param files in the order in which they were added
 */
public record Files(List<PlanFile> files) implements PlanSection {

    /** None yet. */
    public static final Files EMPTY = new Files(List.of());

    /** The section type: key {@code files}. */
    public static final SectionType<Files> SECTION = SectionType.of("files", Files.class, EMPTY)
            .table(PlanFile.TABLE)
            .carryOver((section, how) ->
                    new Files(section.files.stream().filter(PlanFile::isLink).toList()))
            .managedBy("plan.files()")
            .internal()
            .build();

    public Files {
        files = List.copyOf(files);
    }

    /** One of them. */
    public Optional<PlanFile> find(PlanFile.Id id) {
        return files.stream().filter(file -> file.id().equals(id)).findFirst();
    }

    /**
     * One of them.
     *
     * @throws NotFoundException when there is none
     */
    public PlanFile file(PlanFile.Id id) {
        return find(id).orElseThrow(() -> new NotFoundException("file", id.value()));
    }

    Files with(PlanFile file) {
        return new Files(Stream.concat(files.stream(), Stream.of(file)).toList());
    }

    Files replaced(PlanFile file) {
        return new Files(files.stream()
                .map(other -> other.id().equals(file.id()) ? file : other)
                .toList());
    }

    Files without(PlanFile.Id id) {
        return new Files(files.stream().filter(file -> !file.id().equals(id)).toList());
    }
}
