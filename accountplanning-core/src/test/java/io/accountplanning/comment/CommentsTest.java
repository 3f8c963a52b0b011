package io.accountplanning.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.event.DomainEvent;
import io.accountplanning.host.Client;
import io.accountplanning.host.UserId;
import io.accountplanning.lifecycle.CarryForward;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskId;
import io.accountplanning.section.Audience;
import io.accountplanning.testkit.SettableClock;
import io.accountplanning.text.RichText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommentsTest {

    private final SettableClock clock = SettableClock.at("2027-02-15T10:00:00Z");
    private final List<DomainEvent> heard = new ArrayList<>();
    private final AccountPlanning planning = AccountPlanning.builder()
            .clock(clock)
            .listener(change -> change.events().forEach(event -> heard.add(event.event())))
            .build();
    private final PlanId id = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER))
            .plans()
            .create(NewPlan.of(Client.of("acme", "Acme"), "Grow Acme"))
            .id();
    private final PlanWorkspace alice = as("alice", Role.ACCOUNT_MANAGER);
    private final PlanWorkspace bob = as("bob", Role.VIEWER);
    private final PlanWorkspace admin = as("ann", Role.ADMINISTRATOR);

    @Test
    void whoeverSeesThePlanMayComment() {
        Comment said = bob.comments().add("Is the QBR booked?");
        clock.advance(Duration.ofMinutes(5));
        Comment answer = alice.comments()
                .add(NewComment.of("Yes, for Friday").answering(said.id()).mention("bob"));

        Comments comments = alice.comments().get();
        assertThat(comments.threads()).containsExactly(said);
        assertThat(comments.answersTo(said.id())).containsExactly(answer);
        assertThat(said.author()).isEqualTo(UserId.of("bob"));
        assertThat(answer.at()).isEqualTo("2027-02-15T10:05:00Z");
        assertThat(answer.text().html()).contains("Yes, for Friday");
    }

    @Test
    void mentionsAreToldInTheEvent() {
        Comment said = alice.comments()
                .add(NewComment.of("Look").mention("bob").mention("carol").mention("bob"));

        assertThat(heard).last().isInstanceOfSatisfying(CommentEvent.Added.class, added -> {
            assertThat(added.type()).isEqualTo("comment.added");
            assertThat(added.comment()).isEqualTo(said.id());
            assertThat(added.mentions()).containsExactly(UserId.of("bob"), UserId.of("carol"));
        });
    }

    @Test
    void peopleEditTheirOwnAlone() {
        Comment said = bob.comments().add("Is it boked?");
        clock.advance(Duration.ofMinutes(1));

        Comment edited = bob.comments().edit(said.id(), "Is it booked?");

        assertThat(edited.editedAt()).isEqualTo("2027-02-15T10:01:00Z");
        assertThat(edited.at()).isEqualTo(said.at());
        for (PlanWorkspace other : List.of(alice, admin)) {
            assertThatThrownBy(() -> other.comments().edit(said.id(), "It is not"))
                    .isInstanceOf(AccessDeniedException.class)
                    .hasMessageContaining("a comment of bob on AP-000001")
                    .hasMessageContaining("Maybe answer it instead?");
        }
        assertThat(alice.comments().get().comments()).containsExactly(edited);
    }

    @Test
    void anEditThatChangesNothingIsNone() {
        Comment said = bob.comments().add("Is it booked?");
        clock.advance(Duration.ofMinutes(1));
        heard.clear();

        assertThat(bob.comments().edit(said.id(), "Is it booked?")).isEqualTo(said);
        assertThat(heard).isEmpty();
    }

    @Test
    void theirOwnIsTakenBackAndWhatAnswersItByAnAdministrator() {
        Comment said = bob.comments().add("Is it booked?");
        Comment answer = alice.comments().add(NewComment.of("Yes").answering(said.id()));
        bob.comments().add(NewComment.of("Fine").answering(answer.id()));
        Comment other = bob.comments().add("Another thing");

        assertThatThrownBy(() -> bob.comments().remove(said.id()))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("a comment on AP-000001 that alice has answered");
        assertThat(alice.comments().get().comments()).hasSize(4);

        admin.comments().remove(said.id());
        assertThat(alice.comments().get().comments()).containsExactly(other);
        bob.comments().remove(other.id());
        assertThat(alice.comments().get().comments()).isEmpty();
    }

    @Test
    void isAboutWhatThePlanHas() {
        Task task = Task.of("Book the QBR");
        alice.planning().edit(p -> p.addTask(task));

        Comment said = alice.comments().add(NewComment.of("When?").about(Planning.SECTION, task.id()));

        assertThat(said.section()).isEqualTo("planning");
        assertThat(said.row()).isEqualTo(task.id().value());
        TaskId unknown = Task.of("Another").id();
        assertThatThrownBy(() -> alice.comments().add(NewComment.of("When?").about(Planning.SECTION, unknown)))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("is not in planning of AP-000001")
                .hasMessageContaining(unknown.value().toString());
    }

    @Test
    void saysSomethingAndAnswersWhatIsThere() {
        assertThatThrownBy(() -> alice.comments().add(" "))
                .hasMessageContaining("text")
                .hasMessageContaining("must say something");
        assertThatThrownBy(() -> alice.comments().add(NewComment.of("Yes").answering(Comment.Id.next())))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("is no earlier comment of this plan");
        assertThatThrownBy(() -> alice.comments().remove(Comment.Id.next())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> alice.comments().edit(Comment.Id.next(), RichText.ofPlain("x"), List.of()))
                .isInstanceOf(NotFoundException.class);
        assertThat(alice.comments().get()).isEqualTo(Comments.EMPTY);
    }

    @Test
    void clientsAndCopiesNeverSeeThem() {
        alice.comments().add("They are difficult");

        assertThat(alice.document().seenBy(Audience.CLIENT).toString()).doesNotContain("difficult");
        PlanId next = alice.followUp(CarryForward.all()).id();
        assertThat(planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER))
                        .plan(next)
                        .comments()
                        .get())
                .isEqualTo(Comments.EMPTY);
    }

    @Test
    void whatWasTakenBackStaysInTheActivityLog() {
        Comment said = alice.comments().add("They are difficult");
        alice.comments().remove(said.id());

        assertThat(alice.activity().latest(1).get(0).describe()).contains("alice", "comments", "They are difficult");
    }

    private PlanWorkspace as(String user, Role role) {
        return planning.as(Actor.staff(user, role)).plan(id);
    }
}
