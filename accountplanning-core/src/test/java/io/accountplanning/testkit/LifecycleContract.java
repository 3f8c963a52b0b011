package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.host.UserId;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.Placement;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.whitespace.BusinessUnit;
import io.accountplanning.whitespace.Product;
import io.accountplanning.whitespace.WhitespaceMap;
import io.accountplanning.whitespace.WhitespaceTotal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the questions about the trash and the tree promise: {@code lifecycle.TrashRepository}, {@code lifecycle.TreeRepository}. */
public abstract class LifecycleContract extends StorageContract {

    private static final Visibility ALL = new Visibility.All();
    private static final Visibility OF_BOB = new Visibility.Own(UserId.of("bob"));

    @Test
    void theTrashShowsTheLastDeletedFirst() {
        List<AccountPlan> expected = someInTheTrash();
        store.insert("Outside");
        assertThat(latest(store, ALL, 100, null))
                .as("the plans in the trash come the last deleted first, and then by their ids")
                .containsExactlyElementsOf(expected);
        assertThat(latest(store, ALL, 3, null))
                .as("no more plans of the trash come than are asked for")
                .containsExactlyElementsOf(expected.subList(0, 3));
    }

    @Test
    void readingOnThroughTheTrashVisitsEachPlanOnce() {
        List<AccountPlan> expected = someInTheTrash();
        List<AccountPlan> visited = new ArrayList<>();
        List<AccountPlan> page = latest(store, ALL, 2, null);
        while (!page.isEmpty()) {
            visited.addAll(page);
            page = latest(store, ALL, 2, page.get(page.size() - 1));
        }
        assertThat(visited)
                .as("who reads on through the trash visits each plan once")
                .containsExactlyElementsOf(expected);
    }

    @Test
    void whoSeesTheirOwnPlansSeesThoseInTheTrash() {
        AccountPlan bobs = trashed(store, store.insert("Bob's").id(), 1, "bob");
        AccountPlan others = trashed(store, store.insert("Alice's").id(), 2, "alice");
        PlanId helped = store.insert("Helped").id();
        store.save(
                helped, Planning.SECTION, Planning.EMPTY.addTask(Task.of("Call").withPic("bob")));
        AccountPlan bobHelps = trashed(store, helped, 3, "alice");

        assertThat(latest(store, OF_BOB, 100, null))
                .as("who sees their own plans sees those in the trash, and no others")
                .containsExactly(bobHelps, bobs);
        assertThat(latest(store, OF_BOB, 1, bobHelps)).containsExactly(bobs);
        assertThat(latest(store, new Visibility.None(), 100, null))
                .as("who sees no plans sees none in the trash")
                .isEmpty();
        assertThat(latest(store, ALL, 100, null)).containsExactly(bobHelps, others, bobs);
    }

    @Test
    void whatWasDeletedUntilAMomentComesTheFirstDeletedFirst() {
        List<AccountPlan> expected = new ArrayList<>(someInTheTrash());
        expected.sort(Comparator.comparing(LifecycleContract::deletedAt)
                .thenComparing(
                        Comparator.comparing((AccountPlan plan) -> plan.id().toString())
                                .reversed()));
        Instant moment = deletedAt(expected.get(2));
        assertThat(deletedUntil(store, moment))
                .as("what was deleted until a moment comes the first deleted first, that moment included")
                .containsExactlyElementsOf(expected.stream()
                        .filter(plan -> !deletedAt(plan).isAfter(moment))
                        .map(AccountPlan::id)
                        .toList());
        assertThat(deletedUntil(store, deletedAt(expected.get(0)).minusNanos(1_000)))
                .as("what was deleted later is not among what was deleted until a moment")
                .isEmpty();
    }

    @Test
    void theFollowUpsInTheTrashAreFound() {
        AccountPlan first = store.insert("First");
        List<PlanId> followUps = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            PlanId followUp = store.insert("Follow-up").id();
            store.save(followUp, Placement.SECTION, Placement.ALONE.withPredecessor(first.id()));
            trashed(store, followUp, 9 - i, "alice");
            followUps.add(followUp);
        }
        PlanId live = store.insert("Follow-up").id();
        store.save(live, Placement.SECTION, Placement.ALONE.withPredecessor(first.id()));
        assertThat(store.<List<PlanId>>read(repositories -> repositories.trash().followUpsOf(first.id())))
                .as("the plans in the trash that follow up another one come by their numbers")
                .containsExactlyElementsOf(followUps);
        assertThat(store.as(Fixtures.tenant())
                        .<List<PlanId>>read(repositories -> repositories.trash().followUpsOf(first.id())))
                .as("another tenant's follow-ups are not found")
                .isEmpty();
    }

    @Test
    void anotherTenantsTrashIsNotSeen() {
        trashed(store, store.insert("Grow Acme").id(), 1, "alice");
        Store other = store.as(Fixtures.tenant());
        assertThat(latest(other, ALL, 100, null))
                .as("another tenant's trash is not seen")
                .isEmpty();
        assertThat(deletedUntil(other, Fixtures.NOW.plusSeconds(100)))
                .as("what another tenant deleted is not told")
                .isEmpty();
    }

    @Test
    void theLevelBelowSomePlansComesByItsNumbers() {
        PlanId east = store.insert("East").id();
        PlanId west = store.insert("West").id();
        AccountPlan second = below(west, "alice");
        AccountPlan bobs = below(east, "bob");
        AccountPlan last = below(west, "alice");
        below(bobs.id(), "bob");
        trashed(store, below(east, "alice").id(), 1, "alice");

        assertThat(level(store, List.of(east, west), ALL))
                .as("the plans outside the trash directly below some others come by their numbers")
                .containsExactly(second, bobs, last);
        assertThat(level(store, List.of(east, west), OF_BOB))
                .as("who sees their own plans sees those below others, and no more")
                .containsExactly(bobs);
        assertThat(level(store, List.of(east, west), new Visibility.None()))
                .as("who sees no plans sees none below others")
                .isEmpty();
        assertThat(level(store, List.of(), ALL))
                .as("nothing stands below nothing")
                .isEmpty();
        assertThat(level(store.as(Fixtures.tenant()), List.of(east, west), ALL))
                .as("another tenant's plans are not seen below others")
                .isEmpty();
    }

    @Test
    void whitespaceMapsAreSummedWithTheCellsThatHaveNoRow() {
        PlanId bare = store.insert("Nothing is known").id();
        WhitespaceMap map = WhitespaceMap.EMPTY.add(BusinessUnit.of("France")).add(Product.of("Analytics"));
        store.save(bare, WhitespaceMap.SECTION, map);
        PlanId full = store.insert("Full").id();
        store.save(full, WhitespaceMap.SECTION, StrategySections.whitespace());
        PlanId empty = store.insert("Empty").id();

        assertThat(whitespace(store, List.of(bare, full, empty)))
                .as("a pair without a row is an eligible cell, one that is not eligible counts nowhere")
                .isEqualTo(Map.of(
                        bare, map.total(), full, StrategySections.whitespace().total()));
        assertThat(whitespace(store, List.of()))
                .as("no plans have no whitespace maps")
                .isEmpty();
        assertThat(whitespace(store.as(Fixtures.tenant()), List.of(bare, full)))
                .as("another tenant's whitespace maps are not summed")
                .isEmpty();
    }

    @Test
    void anyWhitespaceMapIsSummedAsItSumsItself() {
        Tries.each(random -> {
            Map<PlanId, WhitespaceTotal> expected = new HashMap<>();
            for (int i = 0; i < 3; i++) {
                WhitespaceMap map = RandomWhitespace.map(random);
                PlanId plan = store.insert("Plan").id();
                store.save(plan, WhitespaceMap.SECTION, map);
                expected.put(plan, map.total());
            }
            List<PlanId> plans = List.copyOf(expected.keySet());
            expected.values().removeIf(total -> total.coverage().eligible() == 0);
            assertThat(whitespace(store, plans))
                    .as("a whitespace map is summed exactly as it sums itself")
                    .isEqualTo(expected);
        });
    }

    private static Map<PlanId, WhitespaceTotal> whitespace(Store tenants, List<PlanId> plans) {
        return tenants.read(repositories -> repositories.tree().whitespace(plans));
    }

    private AccountPlan below(PlanId parent, String owner) {
        PlanId id = store.insert(Fixtures.details("Region").withOwner(UserId.of(owner)))
                .id();
        store.save(id, Placement.SECTION, Placement.ALONE.withParent(parent));
        return store.plan(id);
    }

    /** Plans in the trash, some since the same moment, in the order in which the trash shows them. */
    private List<AccountPlan> someInTheTrash() {
        List<AccountPlan> plans = new ArrayList<>();
        for (int seconds : new int[] {5, 3, 9, 3, 3, 7}) {
            plans.add(trashed(store, store.insert("Plan").id(), seconds, "alice"));
        }
        plans.sort(Comparator.comparing(LifecycleContract::deletedAt)
                .thenComparing(plan -> plan.id().toString())
                .reversed());
        return List.copyOf(plans);
    }

    private static AccountPlan trashed(Store tenants, PlanId id, long seconds, String owner) {
        PlanDetails details = tenants.plan(id).details().withOwner(UserId.of(owner));
        Instant since = Fixtures.NOW.plusSeconds(seconds).plusNanos(1_000);
        tenants.save(id, PlanDetails.SECTION, Fixtures.inTrash(details, since));
        return tenants.plan(id);
    }

    private static Instant deletedAt(AccountPlan plan) {
        Instant moment = plan.details().deletedAt();
        assertThat(moment).isNotNull();
        return moment == null ? Instant.MAX : moment;
    }

    private static List<AccountPlan> latest(
            Store tenants, Visibility visibility, int most, @Nullable AccountPlan after) {
        return tenants.read(repositories -> repositories.trash().latest(visibility, most, after));
    }

    private static List<PlanId> deletedUntil(Store tenants, Instant moment) {
        return tenants.read(repositories -> repositories.trash().deletedUntil(moment));
    }

    private static List<AccountPlan> level(Store tenants, List<PlanId> parents, Visibility visibility) {
        return tenants.read(repositories -> repositories.tree().below(parents, visibility));
    }
}
