package io.accountplanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.accountplanning.activity.ActivityFilter;
import io.accountplanning.comment.Comment;
import io.accountplanning.comment.NewComment;
import io.accountplanning.competitor.Competitor;
import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.error.ConflictException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.file.FileLimits;
import io.accountplanning.filter.Page;
import io.accountplanning.host.Client;
import io.accountplanning.host.RecordKind;
import io.accountplanning.money.Money;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Item;
import io.accountplanning.planning.Objective;
import io.accountplanning.planning.Task;
import io.accountplanning.relation.NewProject;
import io.accountplanning.table.CellType;
import io.accountplanning.testkit.FakeFiles;
import io.accountplanning.testkit.FakeProjects;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What people are told when something is refused: the value, the rule, and what to do. */
class ErrorTextsTest {

    private final FakeProjects host = new FakeProjects();
    private final AccountPlanning planning = AccountPlanning.builder()
            .projects(host)
            .files(new FakeFiles())
            .fileLimits(FileLimits.DEFAULT.withMaxBytes(3L << 20))
            .build();
    private final Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
    private final Workspace bob = planning.as(Actor.staff("bob", Role.ACCOUNT_MANAGER));
    private final PlanId id =
            alice.plans().create(NewPlan.of(Client.of("acme", "Acme"), "Grow")).id();
    private final PlanWorkspace plan = alice.plan(id);

    @Test
    void whoClicksTwiceIsToldThatItIsUnderWay() {
        List<Throwable> thrown = new ArrayList<>();
        host.before = () -> thrown.add(catchThrowable(() -> bob.plan(id).createProject(NewProject.named("Rollout"))));
        plan.createProject(NewProject.named("Rollout"));

        assertThat(thrown)
                .singleElement()
                .satisfies(e -> assertThat(e)
                        .isInstanceOf(ConflictException.class)
                        .hasMessageContaining(
                                "The project \"Rollout\" of AP-000001 is not there yet: alice is creating it since")
                        .hasMessageContaining(
                                "Maybe wait a moment and look again? It is linked as soon as the host has it.")
                        .hasMessageNotContaining("has changed since you read it"));
    }

    @Test
    void whoTakesBackACommentThatHasAnAnswerIsToldSo() {
        Comment mine = plan.comments().add("Firm?");
        bob.plan(id).comments().add(NewComment.of("Yes").answering(mine.id()));

        assertThatThrownBy(() -> plan.comments().remove(mine.id()))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("a comment on AP-000001 that bob has answered: the answer would go with it")
                .hasMessageContaining("Who has the capability ADMINISTER can take both back");
        assertThatThrownBy(() -> bob.plan(id).comments().remove(mine.id()))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("only who made it may");
    }

    @Test
    void whatIsTooLargeIsToldWithTheLimitAndWhatToDo() {
        byte[] large = new byte[(3 << 20) + 1];
        assertInvalid(
                () -> plan.files().upload("a.pdf", new ByteArrayInputStream(large)),
                "3145728 bytes (3 MB)",
                "upload a smaller one");
        assertInvalid(
                () -> plan.files().upload("n".repeat(211) + ".pdf", new ByteArrayInputStream(large)),
                "has 215 characters, at most 200 are allowed",
                "give the file a shorter one");
        assertInvalid(() -> Page.first(5_000), "a page has 1 to 1000 plans", "read on with the cursor", "5000");
        assertInvalid(
                () -> plan.activity().latest(ActivityFilter.all(), 5_000),
                "a page has 1 to 1000 entries",
                "read on behind the last one",
                "5000");
        assertInvalid(
                () -> plan.competitors().edit(c -> c.add(Competitor.of("n".repeat(300)))),
                "has 300 characters, at most 200 are allowed; shorten it");
    }

    @Test
    void aReferenceToWhatIsNotThereSaysWhatToAddFirst() {
        Objective unknown = Objective.of("Win");
        assertInvalid(
                () -> plan.planning().edit(p -> p.addTask(unknown.id(), Task.of("Call"))),
                "tasks[1].objective: names an objective that is not there; add the objective first");
        assertInvalid(
                () -> plan.planning()
                        .edit(p -> p.addTask(Task.of("Call")
                                .withDependsOn(List.of(Task.of("Other").id())))),
                "names a task that is not there; add the task first");
    }

    @Test
    void twoRowsOfOneIdAreToldByWhatTheyAreCalled() {
        Task task = Task.of("Call");
        assertInvalid(
                () -> plan.planning().edit(p -> p.addTask(task).addTask(task.withAction("Write"))),
                "tasks: has two rows of one id, \"Call\" and \"Write\"; edit the row that is there",
                task.id().value().toString());
    }

    @Test
    void theExampleOfAWholeNumberIsOne() {
        CellType<Integer> year = CellType.integer(1900, 2200);
        assertThatThrownBy(() -> year.read("20x6", Locale.GERMANY)).hasMessage("is not a whole number, such as 2027");
        assertThatThrownBy(() -> CellType.integer(0, 10).read("1,5", Locale.GERMANY))
                .hasMessage("is not a whole number, such as 10");
        assertThatThrownBy(() -> year.read("9".repeat(100), Locale.GERMANY))
                .hasMessage("is not a whole number, such as 2027");
        assertThat(year.read("2.027", Locale.GERMANY)).isEqualTo(2027);
    }

    @Test
    void aBlankTextIsToldAsItWasGiven() {
        InvalidException refused = catchThrowableOfType(
                InvalidException.class, () -> plan.competitors().edit(c -> c.add(Competitor.of("  "))));
        assertThat(refused.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.message()).isEqualTo("is required");
            assertThat(violation.rejectedValue()).isEqualTo("  ");
        });
    }

    @Test
    void anAmountOfMoneyThatIsNoneIsToldWithItsForm() {
        assertInvalid(() -> Money.of("1", "EURO"), "currency: is a code of three capital letters", "EURO");
        assertInvalid(() -> Money.of("1,2", "EUR"), "amount: is digits with a full stop", "such as 1200.50", "1,2");
        assertInvalid(() -> Money.of("9".repeat(2_000), "EUR"), "amount: is digits");
        assertThatThrownBy(() -> Money.of("1", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("currencyCode");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without it may do
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> plan.link(null, "I-1"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("kind");
        assertThatThrownBy(() -> plan.link(RecordKind.INVOICE, null)).hasMessage("recordId");
        assertThatThrownBy(() -> plan.files().link(null, "https://a.example")).hasMessage("name");
        assertThatThrownBy(() -> plan.files().link("Board", null)).hasMessage("link");
    }

    @Test
    void whatIsNotThereIsNeitherEditedNorRemoved() {
        Objective unknown = Objective.of("Win");
        Item item = Item.of(unknown.id(), "Part");
        assertThatThrownBy(() -> plan.planning().edit(p -> p.removeObjective(unknown.id())))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("There is no objective " + unknown.id().value());
        assertThatThrownBy(() -> plan.planning().edit(p -> p.removeItem(item.id())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> plan.planning().edit(p -> p.editObjective(unknown.id(), o -> o)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> plan.planning().edit(p -> p.editItem(item.id(), o -> o)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> plan.competitors().edit(c -> c.remove(Competitor.Id.next())))
                .isInstanceOf(NotFoundException.class);
    }

    private static void assertInvalid(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String... told) {
        assertThatThrownBy(call)
                .isInstanceOf(InvalidException.class)
                .satisfies(e -> assertThat(e.getMessage()).contains(told));
    }
}
