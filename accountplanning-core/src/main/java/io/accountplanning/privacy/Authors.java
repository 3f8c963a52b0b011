package io.accountplanning.privacy;

import io.accountplanning.approval.Approval;
import io.accountplanning.approval.ApprovalStep;
import io.accountplanning.comment.Comment;
import io.accountplanning.comment.Comments;
import io.accountplanning.file.PlanFile;
import io.accountplanning.file.PlanFiles;
import io.accountplanning.portal.UpdateRequest;
import io.accountplanning.portal.UpdateRequests;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which texts of a record somebody wrote, as far as the record says who wrote what. */
final class Authors {

    private static final Map<String, Map<String, Set<String>>> WRITTEN = Map.of(
            SectionTexts.kindOf(Comments.SECTION, Comment.TABLE), Map.of("author", Set.of("text")),
            SectionTexts.kindOf(UpdateRequests.SECTION, UpdateRequest.TABLE),
                    Map.of("askedBy", Set.of("message"), "handledBy", Set.of("reply")),
            SectionTexts.kindOf(Approval.SECTION, ApprovalStep.TABLE), Map.of("by", Set.of("comment")),
            SectionTexts.kindOf(PlanFiles.SECTION, PlanFile.TABLE), Map.of("addedBy", Set.of("name", "link", "note")));

    private final String kind;
    private final Set<String> persons;

    /**
     * Of one record.
     *
     * @param own those of its texts that the person stands in
     */
    Authors(StoredRecord record, List<StoredText> own) {
        this.kind = record.kind();
        this.persons = own.stream()
                .filter(text -> text.nature() == TextNature.PERSON)
                .map(StoredText::part)
                .collect(Collectors.toSet());
    }

    /** Whether the person wrote that text of the record. */
    boolean wrote(StoredText text) {
        if (kind.equals("activity")) {
            return persons.contains("changedBy")
                    && text.nature() == TextNature.WORDS
                    && text.part().startsWith("after ");
        }
        return WRITTEN.getOrDefault(kind, Map.of()).entrySet().stream()
                .anyMatch(written ->
                        persons.contains(written.getKey()) && written.getValue().contains(text.part()));
    }
}
