package io.accountplanning.comment;

import io.accountplanning.host.UserId;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.RowId;
import io.accountplanning.text.RichText;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to say about a plan. Immutable.
 *
 * @param text what
 * @param mentions whom it is meant for
 * @param answers the comment that it answers; null when it starts a thread
 * @param section the key of the section that it is about; null for the whole plan
 * @param row the row of that section that it is about; null for the whole section
 */
public record NewComment(
        RichText text,
        List<UserId> mentions,
        Comment.@Nullable Id answers,
        @Nullable String section,
        @Nullable UUID row) {

    public NewComment {
        Objects.requireNonNull(text, "text");
        mentions = List.copyOf(mentions);
    }

    /** A comment on the whole plan. */
    public static NewComment of(String text) {
        return of(RichText.ofPlain(text));
    }

    /** A formatted comment on the whole plan. */
    public static NewComment of(RichText text) {
        return new NewComment(text, List.of(), null, null, null);
    }

    /** The same, meant for that person too. */
    public NewComment mention(String user) {
        return new NewComment(
                text,
                Stream.concat(mentions.stream(), Stream.of(UserId.of(user))).toList(),
                answers,
                section,
                row);
    }

    /** The same as an answer to that comment. */
    public NewComment answering(Comment.Id comment) {
        return new NewComment(text, mentions, comment, section, row);
    }

    /** The same about a section. */
    public NewComment about(SectionType<?> type) {
        return new NewComment(text, mentions, answers, type.key(), null);
    }

    /** The same about a row of a section, such as a task. */
    public NewComment about(SectionType<?> type, RowId of) {
        return new NewComment(text, mentions, answers, type.key(), of.value());
    }
}
