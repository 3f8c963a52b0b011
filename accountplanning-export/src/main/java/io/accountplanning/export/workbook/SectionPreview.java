package io.accountplanning.export.workbook;

import io.accountplanning.table.Change;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one section of a plan by its workbook.
 *
 * @param section the section's key
 * @param title what readers call it
 * @param state how it stands
 * @param changes what differs; empty in a conflict
 * @param sentences each change for a reader
 * @param refusals the cells that cannot be taken over
 * @param conflict who edited the section since the workbook was written, and when, in the reader's words, with what to do; when the plan
 *     itself was asked and not a document of it, all its edits since (the latest twenty) and what they changed; null without a conflict
 */
public record SectionPreview(
        String section,
        String title,
        State state,
        List<Change> changes,
        List<String> sentences,
        List<CellRefusal> refusals,
        @Nullable String conflict) {

    /** How a section stands. */
    public enum State {
        /** All of it can be taken over. */
        READY,
        /** It has been taken over. */
        APPLIED,
        /** Cells of it cannot be taken over, so nothing of it is. */
        REFUSED,
        /** It was edited elsewhere since the workbook was written, so nothing of it is taken over. */
        CONFLICT
    }

    public SectionPreview {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(state, "state");
        changes = List.copyOf(changes);
        sentences = List.copyOf(sentences);
        refusals = List.copyOf(refusals);
    }

    SectionPreview as(State other, @Nullable String why) {
        boolean isConflict = other == State.CONFLICT;
        return new SectionPreview(
                section,
                title,
                other,
                isConflict ? List.of() : changes,
                isConflict ? List.of() : sentences,
                refusals,
                why);
    }

    SectionPreview refused(List<CellRefusal> more) {
        return new SectionPreview(section, title, State.REFUSED, changes, sentences, more, null);
    }
}
