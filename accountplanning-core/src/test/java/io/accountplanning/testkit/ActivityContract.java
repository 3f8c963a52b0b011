package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.activity.ActivityEntry;
import io.accountplanning.host.UserId;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.PlanId;
import io.accountplanning.section.Stamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@link io.accountplanning.activity.ActivityRepository} promises. */
public abstract class ActivityContract extends StorageContract {

    private static final Comparator<ActivityEntry> NEWEST_FIRST = Comparator.comparing(
                    (ActivityEntry entry) -> entry.stamp().at())
            .thenComparing(entry -> entry.id().toString())
            .reversed();

    @Test
    void anEntryComesBackWhole() {
        PlanId plan = store.insert("Grow Acme").id();
        Stamp stamp = new Stamp(Fixtures.NOW.plusNanos(1_000), UserId.of("job " + Fixtures.SCRIPTS));
        ActivityEntry entry = Log.entry(plan, "acme.contracts", 7, stamp, Actor.Kind.SYSTEM);
        append(List.of(entry));

        assertThat(latest(plan, 10, null))
                .as("an entry of the activity log comes back with everything that changed")
                .containsExactly(entry);
    }

    @Test
    void aLongChangeComesBackWhole() {
        PlanId plan = store.insert("Grow Acme").id();
        ActivityEntry entry = new ActivityEntry(
                UUID.randomUUID(), plan, "plan", 2, Actor.Kind.STAFF, Fixtures.stamp(1), Log.longChanges());
        append(List.of(entry));

        assertThat(latest(plan, 10, null).equals(List.of(entry)))
                .as("an entry comes back whole, however long a text was written")
                .isTrue();
    }

    @Test
    void theNewestComeFirst() {
        PlanId plan = store.insert("Grow Acme").id();
        List<ActivityEntry> entries = entries(plan);
        append(entries);
        append(List.of(Log.entry(store.insert("Another one").id(), "plan", 1, 3)));

        List<ActivityEntry> expected = entries.stream().sorted(NEWEST_FIRST).toList();
        assertThat(latest(plan, 100, null))
                .as("the entries of a plan come the newest first, by moment and then by id")
                .containsExactlyElementsOf(expected);
        assertThat(latest(plan, 4, null))
                .as("no more entries come than are asked for, and these are the newest")
                .containsExactlyElementsOf(expected.subList(0, 4));
    }

    @Test
    void readingOnVisitsEachEntryOnce() {
        PlanId plan = store.insert("Grow Acme").id();
        List<ActivityEntry> entries = entries(plan);
        append(entries);

        List<ActivityEntry> visited = new ArrayList<>();
        List<ActivityEntry> page = latest(plan, 3, null);
        while (!page.isEmpty() && visited.size() <= entries.size()) {
            visited.addAll(page);
            page = latest(plan, 3, page.get(page.size() - 1));
        }
        assertThat(visited)
                .as("reading on from the last entry of a page visits each entry once, those of one moment too")
                .containsExactlyElementsOf(entries.stream().sorted(NEWEST_FIRST).toList());
    }

    @Test
    void whatChangedSinceAVersionIsToldOldestFirst() {
        PlanId plan = store.insert("Grow Acme").id();
        ActivityEntry second = Log.entry(plan, "planning", 2, 30);
        ActivityEntry third = Log.entry(plan, "planning", 3, 20);
        ActivityEntry eleventh = Log.entry(plan, "planning", 11, 10);
        append(List.of(
                eleventh,
                Log.entry(plan, "team", 3, 5),
                third,
                Log.entry(plan, "planning", 1, 1),
                second,
                Log.entry(store.insert("Another one").id(), "planning", 4, 4)));

        assertThat(store.<List<ActivityEntry>>read(
                        repositories -> repositories.activity().since(plan, "planning", 1)))
                .as("since a version come the entries of that section and plan with later versions, by version")
                .containsExactly(second, third, eleventh);
        assertThat(store.<List<ActivityEntry>>read(
                        repositories -> repositories.activity().since(plan, "planning", 11)))
                .as("since the stored version nothing has changed")
                .isEmpty();
    }

    @Test
    void theLastChangeByAPersonIsNotThatOfAJob() {
        PlanId plan = store.insert("Grow Acme").id();
        assertThat(lastChange(plan, Fixtures.NOW))
                .as("nobody has changed a plan without entries")
                .isEmpty();
        append(List.of(
                Log.entry(plan, "planning", 1, 10),
                Log.entry(plan, "plan", 2, 20),
                Log.entry(plan, "team", 1, Fixtures.stamp(25), Actor.Kind.SYSTEM),
                Log.entry(plan, "planning", 2, 30)));

        assertThat(lastChange(plan, Fixtures.NOW.plusSeconds(100)))
                .as("the last change by a person is the latest one")
                .contains(Fixtures.NOW.plusSeconds(30));
        assertThat(lastChange(plan, Fixtures.NOW.plusSeconds(29)))
                .as("a job's change is not a person's, and later ones do not count")
                .contains(Fixtures.NOW.plusSeconds(20));
        assertThat(lastChange(plan, Fixtures.NOW.plusSeconds(20)))
                .as("a change at the very moment counts")
                .contains(Fixtures.NOW.plusSeconds(20));
        assertThat(lastChange(plan, Fixtures.NOW.plusSeconds(9)))
                .as("before the first change nobody has changed the plan")
                .isEmpty();
    }

    @Test
    void anEntryIsSeenLaterInItsTransaction() {
        PlanId plan = store.insert("Grow Acme").id();
        ActivityEntry entry = Log.entry(plan, "plan", 2, 1);
        List<ActivityEntry> seen = store.read(repositories -> {
            repositories.activity().append(entry);
            return repositories.activity().latest(plan, 10, null);
        });
        assertThat(seen)
                .as("an entry is seen later in the transaction that appended it")
                .containsExactly(entry);
    }

    @Test
    void anotherTenantSeesNoEntry() {
        PlanId plan = store.insert("Grow Acme").id();
        append(List.of(Log.entry(plan, "planning", 1, 10)));
        Store other = store.as(Fixtures.tenant());
        other.insert("Of the other tenant");

        assertThat(other.<List<ActivityEntry>>read(
                        repositories -> repositories.activity().latest(plan, 10, null)))
                .as("another tenant's activity log is never seen")
                .isEmpty();
        assertThat(other.<List<ActivityEntry>>read(
                        repositories -> repositories.activity().since(plan, "planning", 0)))
                .as("another tenant's changes are never told")
                .isEmpty();
        assertThat(other.<Optional<Instant>>read(repositories ->
                        repositories.activity().lastChangeByPerson(plan, Fixtures.NOW.plusSeconds(100))))
                .as("when another tenant changed something is never told")
                .isEmpty();
    }

    /** Ten entries, several of them of the same moment, not in order. */
    private static List<ActivityEntry> entries(PlanId plan) {
        List<ActivityEntry> entries = new ArrayList<>();
        for (int version = 1; version <= 10; version++) {
            entries.add(Log.entry(plan, "planning", version, version / 4));
        }
        Collections.shuffle(entries);
        return entries;
    }

    private void append(List<ActivityEntry> entries) {
        entries.forEach(
                entry -> store.write(repositories -> repositories.activity().append(entry)));
    }

    private List<ActivityEntry> latest(PlanId plan, int most, @Nullable ActivityEntry last) {
        return store.read(
                repositories -> repositories.activity().latest(plan, most, last == null ? null : last.cursor()));
    }

    private Optional<Instant> lastChange(PlanId plan, Instant notAfter) {
        return store.read(repositories -> repositories.activity().lastChangeByPerson(plan, notAfter));
    }
}
