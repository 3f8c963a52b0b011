package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.activity.ActivityEntry;
import io.accountplanning.activity.ActivityFilter;
import io.accountplanning.host.UserId;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Planning;
import io.accountplanning.section.Stamp;
import io.accountplanning.table.Change;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@link io.accountplanning.activity.ActivityRepository} promises of its filters, on random entries and questions. */
public abstract class ActivityFilterContract extends StorageContract {

    private static final List<String> PEOPLE = List.of("alice", "bob", "carl", "a job");
    private static final List<String> SECTIONS = List.of("plan", "planning", "acme.contracts");
    private static final int ENTRIES = 40;
    private static final int QUESTIONS = 15;
    private static final Comparator<ActivityEntry> NEWEST_FIRST = Comparator.comparing(
                    (ActivityEntry entry) -> entry.stamp().at())
            .thenComparing(entry -> entry.id().toString())
            .reversed();

    @Test
    void everyFilterFindsTheEntriesThatMeetItTheNewestFirst() {
        Tries.each(random -> {
            Store fresh = store.as(Fixtures.tenant());
            List<PlanId> plans = plans(fresh, random);
            List<ActivityEntry> entries = entries(fresh, plans, random);
            for (int i = 0; i < QUESTIONS; i++) {
                ActivityFilter filter = filter(random);
                PlanId plan = RandomPlans.pick(plans, random);
                int most = 1 + random.nextInt(10);
                List<ActivityEntry> expected = matching(entries, filter)
                        .filter(entry -> entry.plan().equals(plan))
                        .toList();
                assertThat(read(fresh, plan, filter, 100, null))
                        .as("the entries of a plan that meet the filter come the newest first: %s", filter)
                        .containsExactlyElementsOf(expected);
                assertThat(read(fresh, plan, filter, most, null))
                        .as("no more entries that meet the filter come than are asked for")
                        .containsExactlyElementsOf(expected.subList(0, Math.min(most, expected.size())));
                assertThat(readingOn(fresh, filter))
                        .as(
                                "reading on through the log of all plans visits each entry that meets the filter once: %s",
                                filter)
                        .containsExactlyElementsOf(matching(entries, filter).toList());
            }
        });
    }

    @Test
    void theLogOfAllPlansTellsOfThoseThatAreVisible() {
        AccountPlan owned = store.insert("Alice's");
        AccountPlan helped = store.insert("Helped");
        AccountPlan trashed = store.insert("Trashed");
        store.save(
                helped.id(),
                Planning.SECTION,
                Planning.EMPTY.addTask(
                        io.accountplanning.planning.Task.of("Call").withPic("bob")));
        List<ActivityEntry> entries = Stream.of(owned, helped, trashed)
                .map(plan -> Log.entry(plan.id(), "plan", 2, 5))
                .toList();
        append(store, entries);
        store.save(trashed.id(), PlanDetails.SECTION, Fixtures.inTrash(trashed.details(), Fixtures.NOW));
        Store other = store.as(Fixtures.tenant());
        append(other, List.of(Log.entry(other.insert("Another tenant's").id(), "plan", 2, 6)));

        assertThat(find(new Visibility.All()))
                .as("the log of all plans tells of the tenant's plans outside the trash, and of no others")
                .containsExactlyInAnyOrder(entries.get(0), entries.get(1));
        assertThat(find(new Visibility.Own(UserId.of("bob"))))
                .as("who sees their own plans reads of these alone")
                .containsExactly(entries.get(1));
        assertThat(find(new Visibility.None()))
                .as("who sees no plans reads of none")
                .isEmpty();
    }

    private List<ActivityEntry> find(Visibility visibility) {
        return store.read(repositories -> repositories.activity().find(ActivityFilter.all(), visibility, 100, null));
    }

    private static List<PlanId> plans(Store fresh, Random random) {
        return IntStream.rangeClosed(0, 1 + random.nextInt(3))
                .mapToObj(i -> fresh.insert("Plan " + i).id())
                .toList();
    }

    private static List<ActivityEntry> entries(Store fresh, List<PlanId> plans, Random random) {
        List<ActivityEntry> entries = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) {
            entries.add(new ActivityEntry(
                    UUID.randomUUID(),
                    RandomPlans.pick(plans, random),
                    RandomPlans.pick(SECTIONS, random),
                    i,
                    RandomPlans.pick(List.of(Actor.Kind.values()), random),
                    new Stamp(
                            Fixtures.NOW.plusSeconds(random.nextInt(10)), UserId.of(RandomPlans.pick(PEOPLE, random))),
                    Log.changes().stream()
                            .filter(change -> random.nextInt(3) == 0)
                            .toList()));
        }
        append(fresh, entries);
        return entries;
    }

    private static ActivityFilter filter(Random random) {
        ActivityFilter filter = ActivityFilter.all();
        filter = random.nextInt(3) == 0 ? filter.withPeople(some(PEOPLE, random).toArray(String[]::new)) : filter;
        filter = new ActivityFilter(
                filter.people(),
                random.nextInt(3) == 0 ? some(SECTIONS, random) : Set.of(),
                filter.kinds(),
                filter.actors(),
                random.nextInt(4) == 0 ? some(SECTIONS, random) : Set.of(),
                random.nextInt(4) == 0 ? Fixtures.NOW.plusSeconds(random.nextInt(6)) : null,
                random.nextInt(4) == 0 ? Fixtures.NOW.plusSeconds(4 + random.nextInt(6)) : null,
                true);
        filter = random.nextInt(2) == 0
                ? filter.withKinds(some(List.of(Change.Kind.values()), random).toArray(Change.Kind[]::new))
                : filter;
        return random.nextInt(3) == 0
                ? filter.withActors(some(List.of(Actor.Kind.values()), random).toArray(Actor.Kind[]::new))
                : filter;
    }

    private static <V> Set<V> some(List<V> all, Random random) {
        Set<V> some = new HashSet<>(Set.of(RandomPlans.pick(all, random)));
        some.add(RandomPlans.pick(all, random));
        return some;
    }

    private static Stream<ActivityEntry> matching(List<ActivityEntry> entries, ActivityFilter filter) {
        return entries.stream()
                .filter(entry -> filter.people().isEmpty()
                        || filter.people().contains(entry.stamp().by()))
                .filter(entry ->
                        filter.sections().isEmpty() || filter.sections().contains(entry.section()))
                .filter(entry -> !filter.leftOut().contains(entry.section()))
                .filter(entry -> filter.from() == null || !entry.stamp().at().isBefore(filter.from()))
                .filter(entry -> filter.until() == null || entry.stamp().at().isBefore(filter.until()))
                .filter(entry -> filter.actors().isEmpty() || filter.actors().contains(entry.kind()))
                .filter(entry -> filter.kinds().isEmpty()
                        || entry.changes().stream().map(Change::kind).anyMatch(filter.kinds()::contains))
                .sorted(NEWEST_FIRST);
    }

    private static List<ActivityEntry> readingOn(Store fresh, ActivityFilter filter) {
        List<ActivityEntry> visited = new ArrayList<>();
        List<ActivityEntry> page;
        do {
            ActivityEntry last = visited.isEmpty() ? null : visited.get(visited.size() - 1);
            page = fresh.read(repositories ->
                    repositories.activity().find(filter, new Visibility.All(), 7, last == null ? null : last.cursor()));
            visited.addAll(page);
        } while (page.size() == 7 && visited.size() <= ENTRIES);
        return visited;
    }

    private static List<ActivityEntry> read(
            Store fresh, PlanId plan, ActivityFilter filter, int most, @Nullable ActivityEntry last) {
        return fresh.read(repositories ->
                repositories.activity().latest(plan, filter, most, last == null ? null : last.cursor()));
    }

    private static void append(Store to, List<ActivityEntry> entries) {
        to.write(
                repositories -> entries.forEach(entry -> repositories.activity().append(entry)));
    }
}
