package io.accountplanning.comment;

import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.host.UserId;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanWork;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Row;
import io.accountplanning.table.Table;
import io.accountplanning.text.RichText;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The comments on a plan, as one actor reads and makes them. Whoever sees the plan may comment on it; people edit and take back their
 * own, and who has the capability ADMINISTER takes back anybody's. Thread-safe.
 */
public final class CommentsTab {

    private final PlanChanges<?> changes;
    private final Actor actor;
    private final PlanId id;
    private final List<SectionType<?>> sections;

    /**
     * Wires the tab; the façade does this for a host.
     *
     * @param sections what a plan consists of
     */
    public CommentsTab(PlanChanges<?> changes, Actor actor, PlanId id, List<SectionType<?>> sections) {
        this.changes = changes;
        this.actor = actor;
        this.id = id;
        this.sections = List.copyOf(sections);
    }

    /** All of them. */
    public Comments get() {
        return changes.read(
                actor,
                id,
                (stores, plan) -> stores.plans().section(id, Comments.SECTION).value());
    }

    /** {@link #add(NewComment)} of a comment on the whole plan that mentions nobody. */
    public Comment add(String text) {
        return add(NewComment.of(text));
    }

    /**
     * Says something. Those mentioned are told, if the host lets them be told.
     *
     * @throws InvalidException when it says nothing, answers no comment of this plan, or is about what the plan does not have
     */
    public Comment add(NewComment said) {
        return work(work -> {
            AccountPlan plan = work.live(id);
            requireText(said.text());
            requireThere(work, plan, said.section(), said.row());
            Comment comment = Comment.of(said, work.now());
            work.edit(id, Comments.SECTION, before -> before.with(comment));
            return comment;
        });
    }

    /**
     * Puts other words in place of one's own.
     *
     * @param mentions whom it is meant for now; only those are told who were not mentioned before
     * @throws AccessDeniedException when somebody else made it
     * @throws NotFoundException when it is not there
     */
    public Comment edit(Comment.Id comment, RichText text, List<UserId> mentions) {
        return work(work -> {
            AccountPlan plan = work.live(id);
            requireText(text);
            Comments after = work.edit(id, Comments.SECTION, before -> {
                        Comment found = before.comment(comment);
                        requireOwn(plan, found);
                        return found.text().equals(text)
                                        && found.mentions()
                                                .equals(mentions.stream()
                                                        .distinct()
                                                        .toList())
                                ? before
                                : before.replaced(
                                        found.edited(text, mentions, work.now().at()));
                    })
                    .value();
            return after.comment(comment);
        });
    }

    /** {@link #edit(Comment.Id, RichText, List)} that leaves the mentions as they are. */
    public Comment edit(Comment.Id comment, String text) {
        return edit(comment, RichText.ofPlain(text), get().comment(comment).mentions());
    }

    /**
     * Takes a comment back, and with it what answers it. The activity log keeps what it said.
     *
     * @throws AccessDeniedException when somebody else made it, or an answer to it, without the capability ADMINISTER
     * @throws NotFoundException when it is not there
     */
    public void remove(Comment.Id comment) {
        work(work -> {
            AccountPlan plan = work.live(id);
            return work.edit(id, Comments.SECTION, before -> {
                before.comment(comment);
                Comments after = before.without(comment);
                if (!work.allows(Capability.ADMINISTER)) {
                    requireOwn(plan, before.comment(comment));
                    before.comments().stream()
                            .filter(one -> after.find(one.id()).isEmpty())
                            .forEach(gone -> requireOwnAnswer(plan, gone));
                }
                return after;
            });
        });
    }

    private void requireOwn(AccountPlan plan, Comment comment) {
        if (!comment.author().equals(actor.user())) {
            throw AccessDeniedException.ofOthers(
                    actor.user().value(),
                    "a comment of " + comment.author() + " on " + plan.number(),
                    "Maybe answer it instead?");
        }
    }

    private void requireOwnAnswer(AccountPlan plan, Comment answer) {
        if (!answer.author().equals(actor.user())) {
            throw new AccessDeniedException(
                    actor.user() + " may not take back a comment on " + plan.number() + " that " + answer.author()
                            + " has answered: the answer would go with it.",
                    "Maybe put other words in its place? Who has the capability ADMINISTER can take both back.");
        }
    }

    private static void requireText(RichText text) {
        if (text.isEmpty()) {
            throw InvalidException.of("text", "must say something", "");
        }
    }

    private void requireThere(PlanWork<?> work, AccountPlan plan, @Nullable String section, @Nullable UUID row) {
        if (section == null) {
            return;
        }
        SectionType<?> type = sections.stream()
                .filter(known -> known.key().equals(section))
                .findFirst()
                .orElseThrow(() -> InvalidException.of("section", "is no section of a plan", section));
        if (row != null && !has(work, plan, type, row)) {
            throw InvalidException.of("row", "is not in " + section + " of " + plan.number(), row);
        }
    }

    private static <S extends PlanSection> boolean has(
            PlanWork<?> work, AccountPlan plan, SectionType<S> type, UUID row) {
        S section = work.section(plan, type);
        return type.tables().stream().anyMatch(table -> has(type, section, table, row));
    }

    private static <S extends PlanSection, R extends Row> boolean has(
            SectionType<S> type, S section, Table<R> table, UUID row) {
        return type.rows(section, table).stream()
                .anyMatch(one -> Objects.equals(one.id().value(), row));
    }

    private <T> T work(Function<PlanWork<?>, T> operation) {
        return changes.work(actor, "the comments on plan " + id, operation);
    }
}
