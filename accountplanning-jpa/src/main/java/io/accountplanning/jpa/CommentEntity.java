package io.accountplanning.jpa;

import io.accountplanning.comment.Comment;
import io.accountplanning.host.UserId;
import io.accountplanning.table.CellType;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A {@link Comment}. */
@Entity(name = "ApComment")
@Table(name = "ap_comment")
@Cacheable(false)
@SuppressWarnings("NullAway.Init") // filled by take, or by the provider
class CommentEntity extends RowEntity<Comment> {

    private static final CellType<List<UserId>> PEOPLE = CellType.listOf(CellType.reference(UserId::of, UserId::value));

    @Column(name = "said", length = 100_000)
    private @Nullable String said;

    @Column(name = "author")
    private String author;

    @Column(name = "said_at")
    private OffsetDateTime at;

    @Column(name = "edited_at")
    private @Nullable OffsetDateTime editedAt;

    @Column(name = "mentions", length = 100_000)
    private @Nullable String mentions;

    @Column(name = "answers")
    private UUID answers;

    @Column(name = "about_section")
    private @Nullable String section;

    @Column(name = "about_row")
    private UUID row;

    protected CommentEntity() {}

    @Override
    void take(Comment comment) {
        said = StoredValues.html(comment.text());
        author = comment.author().value();
        at = StoredValues.moment(comment.at());
        editedAt = comment.editedAt() == null ? null : StoredValues.moment(comment.editedAt());
        mentions = comment.mentions().isEmpty() ? null : PEOPLE.write(comment.mentions());
        answers = StoredValues.id(comment.answers());
        section = comment.section();
        row = comment.row() == null ? StoredValues.NIL : comment.row();
    }

    @Override
    Comment row() {
        return new Comment(
                new Comment.Id(rowId()),
                StoredValues.richText(said),
                UserId.of(author),
                at.toInstant(),
                editedAt == null ? null : editedAt.toInstant(),
                mentions == null ? List.of() : PEOPLE.restore(mentions),
                StoredValues.id(answers, Comment.Id::new),
                section,
                StoredValues.id(row, UnaryOperator.identity()));
    }
}
