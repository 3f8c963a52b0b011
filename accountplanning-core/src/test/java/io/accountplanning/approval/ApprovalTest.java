package io.accountplanning.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.error.ConflictException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.event.DomainEvent;
import io.accountplanning.host.Client;
import io.accountplanning.lifecycle.CarryForward;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Task;
import io.accountplanning.section.Audience;
import io.accountplanning.testkit.SettableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ApprovalTest {

    private final SettableClock clock = SettableClock.at("2027-02-15T10:00:00Z");
    private final List<DomainEvent> heard = new ArrayList<>();
    private final AccountPlanning planning = AccountPlanning.builder()
            .clock(clock)
            .listener(change -> change.events().forEach(event -> heard.add(event.event())))
            .build();
    private final Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
    private final Workspace mia = planning.as(Actor.staff("mia", Role.MANAGER));
    private final PlanId id = alice.plans()
            .create(NewPlan.of(Client.of("acme", "Acme"), "Grow Acme"))
            .id();
    private final PlanWorkspace asked = alice.plan(id);
    private final PlanWorkspace approver = mia.plan(id);

    @Test
    void isAskedForAndGiven() {
        assertThat(asked.approval().current().state()).isEqualTo(ApprovalState.NONE);

        assertThat(asked.approval().request("for the board").state()).isEqualTo(ApprovalState.REQUESTED);
        clock.advance(Duration.ofHours(1));
        Approval approved = approver.approval().approve("well done");

        assertThat(approved.state()).isEqualTo(ApprovalState.APPROVED);
        assertThat(approved.standing()).hasValueSatisfying(step -> {
            assertThat(step.by()).hasToString("mia");
            assertThat(step.at()).isEqualTo("2027-02-15T11:00:00Z");
            assertThat(step.comment()).isEqualTo("well done");
        });
        assertThat(approved.steps().get(0).by()).hasToString("alice");
    }

    @Test
    void laterEditsLeaveItStandingAndAreShown() {
        approver.approval().approve(null);
        assertThat(asked.approval().isChangedSinceApproval()).isFalse();
        assertThat(asked.approval().changesSinceApproval())
                .hasValueSatisfying(same -> assertThat(same.isEmpty()).isTrue());

        asked.planning().edit(p -> p.addTask(Task.of("Book the QBR")));
        asked.details().edit(d -> d.withSubject("Grow Acme more"));

        assertThat(asked.approval().current().state()).isEqualTo(ApprovalState.APPROVED);
        assertThat(asked.approval().isChangedSinceApproval()).isTrue();
        assertThat(asked.approval().changesSinceApproval().orElseThrow().sentences(Locale.US))
                .containsExactly(
                        "Plan: Subject changed from “Grow Acme” to “Grow Acme more”",
                        "Planning: “Book the QBR” was added to Tasks (Status Not started, Priority Medium)");
        assertThat(asked.approval().baseline().orElseThrow().plan().subject()).isEqualTo("Grow Acme");
    }

    @Test
    void anEditAndItsContraryLeaveNothingChanged() {
        approver.approval().approve(null);
        asked.details().edit(d -> d.withSubject("Other"));
        asked.details().edit(d -> d.withSubject("Grow Acme"));

        assertThat(asked.approval().isChangedSinceApproval()).isFalse();
    }

    @Test
    void theBaselineNamesTheVersionsThatWereApproved() {
        asked.planning().edit(p -> p.addTask(Task.of("Book the QBR")));
        asked.approval().request(null);
        asked.planning().edit(p -> p.addTask(Task.of("Slipped in between")));
        approver.approval().approve(null);

        PlanDocument baseline = asked.approval().baseline().orElseThrow();
        assertThat(baseline.versions())
                .containsEntry("plan", 1L)
                .containsEntry("planning", 2L)
                .containsEntry("approval", 2L)
                .hasSize(3);
    }

    @Test
    void whoApprovesWhatTheyReadIsToldWhatSlippedInBetween() {
        asked.planning().edit(p -> p.addTask(Task.of("Book the QBR")));
        PlanDocument read = approver.document();
        asked.approval().request(null);
        asked.planning().edit(p -> p.addTask(Task.of("Slipped in between")));

        assertThatThrownBy(() -> approver.approval().approve(read, null))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("plan AP-000001 has changed since you read it")
                .hasMessageContaining("planning: tasks \"Slipped in between\" added");
        assertThat(asked.approval().current().state()).isEqualTo(ApprovalState.REQUESTED);
        assertThat(approver.approval().approve(approver.document(), null).state())
                .isEqualTo(ApprovalState.APPROVED);
    }

    @Test
    void isRefusedWithAReasonAndAnEarlierOneStays() {
        approver.approval().approve("first");
        asked.details().edit(d -> d.withSubject("Grow Acme more"));
        asked.approval().request("again");

        assertThatThrownBy(() -> approver.approval().refuse(" "))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("comment: is required");
        Approval refused = approver.approval().refuse("too dear");

        assertThat(refused.state()).isEqualTo(ApprovalState.REFUSED);
        assertThat(refused.standing())
                .hasValueSatisfying(step -> assertThat(step.comment()).isEqualTo("first"));
        assertThat(asked.approval().baseline().orElseThrow().plan().subject()).isEqualTo("Grow Acme");
        assertThat(asked.approval().request("once more").state()).isEqualTo(ApprovalState.REQUESTED);
    }

    @Test
    void aRequestIsTakenBackByWhoMayEditAnApprovalByWhoMayApprove() {
        approver.approval().approve(null);
        asked.approval().request(null);

        assertThat(asked.approval().withdraw("not yet").state()).isEqualTo(ApprovalState.APPROVED);
        assertThatThrownBy(() -> asked.approval().withdraw(null)).isInstanceOf(AccessDeniedException.class);
        assertThat(approver.approval().withdraw("a mistake").state()).isEqualTo(ApprovalState.NONE);
        assertThat(asked.approval().baseline()).isEmpty();
        assertThat(asked.approval().changesSinceApproval()).isEmpty();
        assertThat(asked.approval().isChangedSinceApproval()).isFalse();
        assertThatThrownBy(() -> approver.approval().withdraw(null))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("AP-000001 is neither approved nor waiting for approval");
    }

    @Test
    void isAskedForAndGivenOnce() {
        asked.approval().request(null);
        assertThatThrownBy(() -> asked.approval().request(null))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("AP-000001 is waiting for approval already, by alice");
        approver.approval().approve(null);
        assertThatThrownBy(() -> approver.approval().approve(null))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("AP-000001 is approved already, by mia at 2027-02-15T10:00:00Z");
        assertThatThrownBy(() -> approver.approval().refuse("no"))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("is not waiting for approval");
    }

    @Test
    void needsItsCapabilities() {
        PlanWorkspace viewer = planning.as(Actor.staff("vera", Role.VIEWER)).plan(id);

        assertThatThrownBy(() -> viewer.approval().request(null)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> asked.approval().approve(null)).isInstanceOf(AccessDeniedException.class);
        asked.approval().request(null);
        assertThatThrownBy(() -> asked.approval().refuse("no")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> viewer.approval().withdraw(null)).isInstanceOf(AccessDeniedException.class);
        assertThat(viewer.approval().current().state()).isEqualTo(ApprovalState.REQUESTED);
    }

    @Test
    void isTold() {
        heard.clear();
        asked.approval().request("please");
        approver.approval().refuse("no");
        asked.approval().request(null);
        Approval approved = approver.approval().approve("yes");
        approver.approval().withdraw(null);

        assertThat(heard)
                .extracting(DomainEvent::type)
                .containsExactly(
                        "plan.approval_requested",
                        "plan.refused",
                        "plan.approval_requested",
                        "plan.approved",
                        "plan.approval_withdrawn");
        assertThat(heard.get(3))
                .isInstanceOfSatisfying(
                        ApprovalEvent.Approved.class,
                        event -> assertThat(event.baseline())
                                .isEqualTo(approved.steps().get(3).baseline()));
    }

    @Test
    void isNotEditedByHandNotCopiedAndNotShownToClients() {
        approver.approval().approve(null);

        assertThatThrownBy(() -> approver.section(Approval.SECTION).edit(approval -> Approval.EMPTY))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("is not edited by hand, but by plan.approval()");
        PlanId next = asked.followUp(CarryForward.all()).id();
        assertThat(alice.plan(next).approval().current()).isEqualTo(Approval.EMPTY);
        assertThat(asked.document().seenBy(Audience.CLIENT).find(Approval.SECTION))
                .isEmpty();
    }
}
