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
public record PlanFiles(List<PlanFile> files) implements PlanSection {

    /** None yet. */
    public static final PlanFiles EMPTY = new PlanFiles(List.of());

    /** The section type: key {@code files}. */
    public static final SectionType<PlanFiles> SECTION = SectionType.of("files", PlanFiles.class, EMPTY)
            .table(PlanFile.TABLE)
            .carryOver((section, how) -> new PlanFiles(
                    section.files.stream().filter(PlanFile::isLink).toList()))
            .managedBy("plan.files()")
            .internal()
            .build();

    public PlanFiles {
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

    PlanFiles with(PlanFile file) {
        return new PlanFiles(Stream.concat(files.stream(), Stream.of(file)).toList());
    }

    PlanFiles replaced(PlanFile file) {
        return new PlanFiles(files.stream()
                .map(other -> other.id().equals(file.id()) ? file : other)
                .toList());
    }

    PlanFiles without(PlanFile.Id id) {
        return new PlanFiles(
                files.stream().filter(file -> !file.id().equals(id)).toList());
    }
}
