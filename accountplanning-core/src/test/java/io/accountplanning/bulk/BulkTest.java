package io.accountplanning.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.bulk.BulkResult.Outcome;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.host.Client;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.lifecycle.CarryForward;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.plan.NewPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanPeriod;
import io.accountplanning.plan.PlanStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BulkTest {

    private final List<String> heard = new ArrayList<>();
    private final AccountPlanning planning = AccountPlanning.builder()
            .listener(change ->
                    change.events().forEach(event -> heard.add(event.event().type())))
            .build();
    private final Workspace alice = planning.as(Actor.staff("alice", Role.ACCOUNT_MANAGER));

    @Test
    void eachPlanIsDoneUnchangedOrRefusedAndNoneStopsTheOthers() {
        PlanId draft = plan("One");
        PlanId review = plan("Two");
        alice.plan(review).details().edit(d -> d.withStatus(PlanStatus.REVIEW));
        PlanId trashed = plan("Three");
        alice.plans().delete(trashed);
        PlanId unknown = PlanId.next();
        PlanId theirs = planning.as(Actor.staff("eve", Role.ACCOUNT_MANAGER).in(TenantId.of("other")))
                .plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), "Theirs"))
                .id();
        PlanId last = plan("Four");
        heard.clear();

        BulkResult result = alice.bulk()
                .changeStatus(List.of(trashed, draft, unknown, review, theirs, last, draft), PlanStatus.REVIEW);

        assertThat(result.outcomes())
                .extracting(Outcome::plan)
                .containsExactly(trashed, draft, unknown, review, theirs, last);
        assertThat(result.done()).containsExactly(draft, last);
        assertThat(result.unchanged()).containsExactly(review);
        assertThat(result.refused()).extracting(Outcome::plan).containsExactly(trashed, unknown, theirs);
        assertThat(result.refused().get(1).reason()).isEqualTo("There is no plan " + unknown + ".");
        assertThat(result.outcomes())
                .extracting(Outcome::number)
                .containsExactly(null, "AP-000001", null, "AP-000002", null, "AP-000004");
        assertThat(heard).containsExactly("plan.status_changed", "plan.status_changed");
        assertThat(alice.plans().get(draft).version()).isEqualTo(2);
        assertThat(alice.plan(draft).activity().latest(1).get(0).describe()).contains("status");
    }

    @Test
    void whoMayNotEditIsRefusedPlanByPlan() {
        List<PlanId> plans = List.of(plan("One"), plan("Two"));
        BulkResult result = planning.as(Actor.staff("vera", Role.VIEWER)).bulk().changeStatus(plans, PlanStatus.REVIEW);

        assertThat(result.refused())
                .extracting(Outcome::reason)
                .allMatch(reason -> reason.contains("vera lacks the capability EDIT on AP-00000"));
        assertThat(result.isComplete()).isFalse();
        assertThat(result.refused()).hasSize(2);
    }

    @Test
    void whoSeesTheirOwnPlansChangesThose() {
        PlanId own = plan("Own");
        PlanId others = plan("Others");
        alice.plan(own).details().edit(d -> d.withOwner(UserId.of("mia")));

        BulkResult result = planning.as(Actor.staff("mia", Role.TEAM_MEMBER))
                .bulk()
                .changeStatus(List.of(own, others), PlanStatus.REVIEW);

        assertThat(result.done()).containsExactly(own);
        assertThat(result.refused()).extracting(Outcome::plan).containsExactly(others);
    }

    @Test
    void everyPlanThatMeetsAFilterIsChangedAlsoWhenTheChangeMovesItOut() {
        IntStream.range(0, 1_150).forEach(i -> plan("Plan " + i));
        PlanId review = plan("In review");
        alice.plan(review).details().edit(d -> d.withStatus(PlanStatus.REVIEW));

        BulkResult result =
                alice.bulk().changeStatus(PlanFilter.all().withStatuses(PlanStatus.DRAFT), PlanStatus.COMPLETED);

        assertThat(result.done()).hasSize(1_150).doesNotHaveDuplicates();
        assertThat(alice.plans().get(review).status()).isEqualTo(PlanStatus.REVIEW);
        assertThat(alice.list().count(PlanFilter.all().withStatuses(PlanStatus.DRAFT)))
                .isZero();
    }

    @Test
    void copiesTellWhichPlanIsNew() {
        PlanId one = plan("One");
        PlanId unknown = PlanId.next();
        PlanPeriod period = PlanPeriod.quarter(2028, 1);

        BulkResult result = alice.bulk().copyTo(List.of(unknown, one), period, CarryForward.all());

        assertThat(result.refused()).extracting(Outcome::plan).containsExactly(unknown);
        PlanId copy = result.outcomes().get(1).copy();
        assertThat(copy).isNotNull();
        assertThat(alice.plans().get(copy).period()).isEqualTo(period);
        assertThat(alice.plans().get(copy).subject()).isEqualTo("One");
    }

    @Test
    void onlyTheLastOfAChainIsDeletedAndTheReasonSaysSo() {
        PlanId first = plan("One");
        PlanId second = alice.plan(first).followUp(CarryForward.all()).id();
        PlanId alone = plan("Two");

        BulkResult result = alice.bulk().delete(List.of(first, alone, second));
        BulkResult again = alice.bulk().delete(List.of(alone, first));

        assertThat(result.done()).containsExactly(alone, second);
        assertThat(result.refused())
                .extracting(Outcome::reason)
                .containsExactly(
                        "plan: AP-000001 is followed up by AP-000002, only the last plan of a chain can be deleted");
        assertThat(again.unchanged()).containsExactly(alone);
        assertThat(again.done()).containsExactly(first);
    }

    private PlanId plan(String subject) {
        return alice.plans()
                .create(NewPlan.of(Client.of("acme", "Acme"), subject))
                .id();
    }
}
