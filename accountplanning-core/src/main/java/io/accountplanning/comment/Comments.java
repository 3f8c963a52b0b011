package io.accountplanning.comment;

import io.accountplanning.error.NotFoundException;
import io.accountplanning.error.Violation;
import io.accountplanning.event.DomainEvent;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Change;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What people have said about a plan. Immutable; a section that {@link CommentsTab} edits, that clients never see unless somebody
 * shares it, and that no copy of the plan takes along.
 *
 * @param comments in the order in which they were made
 */
public record Comments(List<Comment> comments) implements PlanSection {

    /** Nothing said yet. */
    public static final Comments EMPTY = new Comments(List.of());

    /** The section type: key {@code comments}. */
    public static final SectionType<Comments> SECTION = SectionType.of("comments", Comments.class, EMPTY)
            .table(Comment.TABLE)
            .rules(Comments::check)
            .events(Comments::events)
            .carryOver((section, how) -> EMPTY)
            .managedBy("plan.comments()")
            .bookkeeping()
            .internal()
            .build();

    public Comments {
        comments = List.copyOf(comments);
    }

    /** One of them. */
    public Optional<Comment> find(Comment.Id id) {
        return comments.stream().filter(comment -> comment.id().equals(id)).findFirst();
    }

    /**
     * One of them.
     *
     * @throws NotFoundException when there is none
     */
    public Comment comment(Comment.Id id) {
        return find(id).orElseThrow(() -> new NotFoundException("comment", id.value()));
    }

    /** Those that start a thread, in the order in which they were made. */
    public List<Comment> threads() {
        return comments.stream().filter(comment -> comment.answers() == null).toList();
    }

    /** The answers to a comment, in the order in which they were made. */
    public List<Comment> answersTo(Comment.Id id) {
        return comments.stream().filter(comment -> id.equals(comment.answers())).toList();
    }

    Comments with(Comment comment) {
        return new Comments(Stream.concat(comments.stream(), Stream.of(comment)).toList());
    }

    Comments replaced(Comment comment) {
        return new Comments(comments.stream()
                .map(other -> other.id().equals(comment.id()) ? comment : other)
                .toList());
    }

    /** Without it and all that answers it, answers to answers included. */
    Comments without(Comment.Id id) {
        Set<Comment.Id> gone = new HashSet<>(Set.of(id));
        comments.forEach(comment -> {
            if (comment.answers() != null && gone.contains(comment.answers())) {
                gone.add(comment.id());
            }
        });
        return new Comments(comments.stream()
                .filter(comment -> !gone.contains(comment.id()))
                .toList());
    }

    private static List<Violation> check(Comments section) {
        Set<Comment.Id> before = new HashSet<>();
        List<Violation> violations = new ArrayList<>();
        for (Comment comment : section.comments) {
            Comment.Id answered = comment.answers();
            if (answered != null && !before.contains(answered)) {
                violations.add(new Violation(
                        "answers",
                        "is no earlier comment of this plan",
                        answered.value().toString()));
            }
            before.add(comment.id());
        }
        return violations;
    }

    private static List<DomainEvent> events(Comments before, Comments after, List<Change> changes) {
        if (after.comments.size() != before.comments.size() + 1) {
            return List.of();
        }
        Comment added = after.comments.get(before.comments.size());
        return List.of(new CommentEvent.Added(added.id(), added.mentions(), changes));
    }
}
