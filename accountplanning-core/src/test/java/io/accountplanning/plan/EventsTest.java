package io.accountplanning.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.event.DomainEvent;
import io.accountplanning.goal.Goal;
import io.accountplanning.host.UserId;
import io.accountplanning.planning.Objective;
import io.accountplanning.planning.Priority;
import io.accountplanning.planning.Task;
import io.accountplanning.planning.TaskEvent;
import io.accountplanning.planning.TaskStatus;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventsTest {

    private final Desk desk = new Desk();
    private final PlanWorkspace plan = desk.newPlan();

    @AfterEach
    void everyChangeIsCarriedByExactlyOneEvent() {
        assertThat(desk.heard)
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.events())
                        .flatExtracting(recorded -> recorded.event().changes())
                        .containsExactlyInAnyOrderElementsOf(change.changes()));
    }

    @Test
    void aStatusTellsFromWhatToWhat() {
        plan.details().edit(d -> d.withStatus(PlanStatus.COMPLETED));

        assertThat(events()).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("plan.status_changed");
            assertThat(event)
                    .isEqualTo(new PlanEvent.StatusChanged(PlanStatus.DRAFT, PlanStatus.COMPLETED, event.changes()));
        });
    }

    @Test
    void aClientStatusTellsItsReason() {
        plan.details().edit(d -> d.withClientStatus(ClientStatus.RED, "Budget cut"));

        assertThat(events()).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("plan.client_status_changed");
            assertThat(event.changes())
                    .extracting(RecordedChangeText::of)
                    .containsExactly("clientStatus=RED", "clientStatusReason=Budget cut");
        });
    }

    @Test
    void aReasonAloneIsAnEdit() {
        plan.details().edit(d -> d.withClientStatus(ClientStatus.RED, "Budget cut"));
        plan.details().edit(d -> d.withClientStatus(ClientStatus.RED, "Budget gone"));

        assertThat(events()).extracting(DomainEvent::type).containsExactly("plan.client_status_changed", "plan.edited");
    }

    @Test
    void anOwnerTellsFromWhomToWhom() {
        plan.details().edit(d -> d.withOwner(UserId.of("bob")));

        assertThat(events())
                .singleElement()
                .satisfies(event -> assertThat(event)
                        .isEqualTo(new PlanEvent.OwnerChanged(UserId.of("alice"), UserId.of("bob"), event.changes())))
                .extracting(DomainEvent::type)
                .isEqualTo("plan.owner_changed");
    }

    @Test
    void severalThingsAtOnceAreSeveralEvents() {
        plan.details()
                .edit(d -> d.withOwner(UserId.of("bob"))
                        .withStatus(PlanStatus.REVIEW)
                        .withClientStatus(ClientStatus.GREEN, null)
                        .withIndustry("Retail")
                        .withBcgClass(BcgClass.STAR));

        assertThat(events())
                .extracting(DomainEvent::type)
                .containsExactly(
                        "plan.status_changed", "plan.client_status_changed", "plan.owner_changed", "plan.edited");
    }

    @Test
    void tasksTellWhatBecameOfThem() {
        Task first = Task.of("Call");
        Task second = Task.of("Write");
        plan.planning()
                .edit(p -> p.addObjective(Objective.of("Grow")).addTask(first).addTask(second));
        plan.planning().edit(p -> p.editTask(first.id(), task -> task.withPriority(Priority.HIGH)));
        plan.planning()
                .edit(p -> p.editTask(first.id(), task -> task.withPic("bob").withStatus(TaskStatus.COMPLETE)));
        plan.planning().edit(p -> p.removeTask(second.id()));

        assertThat(events())
                .extracting(DomainEvent::type)
                .containsExactly(
                        "task.added",
                        "task.added",
                        "planning.edited",
                        "task.edited",
                        "task.status_changed",
                        "task.removed");
        assertThat(events())
                .filteredOn(TaskEvent.StatusChanged.class::isInstance)
                .singleElement()
                .satisfies(event -> assertThat(event)
                        .isEqualTo(new TaskEvent.StatusChanged(
                                first.id(), TaskStatus.NOT_STARTED, TaskStatus.COMPLETE, event.changes())));
    }

    @Test
    void otherSectionsAreEdited() {
        plan.dueDiligence().edit(d -> d.addFinancialYear(2026, BigDecimal.TEN, null, null, null));
        plan.goals().edit(g -> g.add(Goal.of("Stores", BigDecimal.TEN)));

        assertThat(events()).extracting(DomainEvent::type).containsExactly("due_diligence.edited", "goals.edited");
    }

    private List<DomainEvent> events() {
        return desk.heard.stream()
                .flatMap(change -> change.events().stream())
                .map(RecordedChange.Recorded::event)
                .toList();
    }
}
