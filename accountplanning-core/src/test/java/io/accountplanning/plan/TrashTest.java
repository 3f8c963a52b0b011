package io.accountplanning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.AccountPlanning;
import io.accountplanning.PlanWorkspace;
import io.accountplanning.Workspace;
import io.accountplanning.error.AccessDeniedException;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.NotFoundException;
import io.accountplanning.host.Client;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.permission.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TrashTest {

    private static final Role EDITOR = Role.of("editor", Capability.VIEW, Capability.EDIT);
    private static final Role CLEANER = Role.of("cleaner", Capability.VIEW, Capability.DELETE);

    private final Desk desk = new Desk();
    private final PlanWorkspace plan = desk.newPlan();
    private final PlanId id = desk.alice
            .list()
            .find(io.accountplanning.filter.PlanFilter.all(), io.accountplanning.filter.Page.first(1))
            .rows()
            .get(0)
            .plan()
            .id();

    @Test
    void hidesAPlanAndBringsItBack() {
        AccountPlan deleted = desk.alice.plans().delete(id);

        assertThat(deleted.isDeleted()).isTrue();
        assertThat(desk.events()).containsExactly("plan.deleted");
        assertThatThrownBy(() -> desk.alice.plans().get(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> plan.planning().get()).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> plan.details().edit(d -> d.withSubject("x"))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(plan::document).isInstanceOf(NotFoundException.class);

        assertThat(desk.alice.plans().restore(id).isDeleted()).isFalse();
        assertThat(desk.events()).containsExactly("plan.restored");
        assertThat(desk.alice.plans().get(id).subject()).isEqualTo("Grow Acme");
    }

    @Test
    void doingItTwiceDoesItOnce() {
        AccountPlan once = desk.alice.plans().delete(id);

        assertThat(desk.alice.plans().delete(id)).isEqualTo(once);
        assertThat(desk.alice.plans().restore(id)).isEqualTo(desk.alice.plans().restore(id));
        assertThat(desk.events()).containsExactly("plan.deleted", "plan.restored");
    }

    @Test
    void needsTheCapabilityToDelete() {
        Workspace editor = desk.as("ed", EDITOR);

        assertThatThrownBy(() -> editor.plans().delete(id))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("ed lacks the capability DELETE on AP-000001");
        assertThatThrownBy(() -> editor.plan(id).details().edit(TrashTest::deleted))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("deletedAt")
                .hasMessageContaining("plans.delete(id)");
        assertThat(desk.events()).isEmpty();
        assertThat(desk.alice.plans().get(id).isDeleted()).isFalse();

        desk.alice.plans().delete(id);
        assertThatThrownBy(() -> editor.plans().restore(id)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void needsNoOtherCapability() {
        Workspace cleaner = desk.as("carl", CLEANER);

        cleaner.plans().delete(id);
        cleaner.plans().restore(id);

        assertThatThrownBy(() -> cleaner.plan(id).details().edit(d -> d.withSubject("x")))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("EDIT");
    }

    @Test
    void theMomentIsKeptToTheMicrosecondLikeEveryOther() {
        AccountPlanning precise = AccountPlanning.builder()
                .clock(Clock.fixed(Instant.parse("2027-02-15T10:00:00.123456789Z"), ZoneOffset.UTC))
                .build();
        Workspace alice = precise.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
        PlanId other = alice.plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Grow"))
                .id();

        assertThat(alice.plans().delete(other).details().deletedAt()).isEqualTo("2027-02-15T10:00:00.123456Z");
    }

    private static PlanDetails deleted(PlanDetails d) {
        return new PlanDetails(
                d.client(),
                d.subject(),
                d.period(),
                d.status(),
                d.owner(),
                d.currency(),
                d.profile(),
                d.standing(),
                d.targets(),
                Desk.NOW);
    }
}
