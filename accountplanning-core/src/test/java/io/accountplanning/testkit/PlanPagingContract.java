package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.AccountPlanning;
import io.accountplanning.customfield.CustomValues;
import io.accountplanning.filter.Page;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.filter.PlanPage;
import io.accountplanning.filter.PlanQuery;
import io.accountplanning.filter.PlanRow;
import io.accountplanning.filter.PlanSort;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanDetails;
import io.accountplanning.plan.PlanId;
import io.accountplanning.section.Stamp;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * What {@link io.accountplanning.filter.PlanListRepository} promises of the order of a list and of its pages. The words that
 * are sorted here consist of letters from a to z, which every collation has in the same order.
 */
public abstract class PlanPagingContract extends StorageContract {

    private static final PlanQuery ALL =
            new PlanQuery(PlanFilter.all(), new Visibility.All(), Fixtures.TODAY).withFields(RandomFields.ALL);

    private final ListModel model = new ListModel();

    static Stream<PlanSort> everySort() {
        Stream<PlanSort> own = Stream.of(PlanSort.Key.values())
                .filter(key -> key != PlanSort.Key.CUSTOM_FIELD)
                .flatMap(key -> Stream.of(PlanSort.by(key), PlanSort.byDescending(key)));
        return Stream.concat(own, RandomFields.sorts());
    }

    @Test
    void aListIsSortedAndPlansThatAreEqualStandInTheOrderOfTheirIds() {
        insertPlans(new Random(1), 25);
        SoftAssertions.assertSoftly(all -> everySort().forEach(sort -> {
            List<PlanRow> rows = page(sort, Page.first(100));
            all.assertThat(ids(rows))
                    .as("a list is sorted by %s, and plans that are equal in it by id in the same direction", sort)
                    .containsExactlyElementsOf(ids(model.rows(ALL, sort)));
        }));
    }

    @Test
    void pagesShowEachPlanOnce() {
        insertPlans(new Random(2), 25);
        SoftAssertions.assertSoftly(all -> everySort().forEach(sort -> {
            for (int size : new int[] {1, 3, 25, 26}) {
                all.assertThat(visited(sort, size))
                        .as("page by page each plan is shown exactly once, in the order of %s", sort)
                        .containsExactlyElementsOf(ids(model.rows(ALL, sort)));
            }
        }));
    }

    private List<PlanId> visited(PlanSort sort, int size) {
        List<PlanId> visited = new ArrayList<>();
        List<PlanRow> page = page(sort, Page.first(size));
        while (!page.isEmpty() && visited.size() <= 25) {
            assertThat(page.size())
                    .as("a page shows no more plans than were asked for")
                    .isLessThanOrEqualTo(size);
            visited.addAll(ids(page));
            page = page(sort, Page.after(page.get(page.size() - 1).cursor(sort), size));
        }
        return visited;
    }

    @Test
    void pagesShowEachPlanOnceThoughOthersComeAndGo() {
        Tries.each(random -> {
            PlanSort sort = RandomPlans.pick(everySort().toList(), random);
            model.ids().forEach(this::trash);
            List<PlanId> first = insertPlans(random, 12);
            Set<PlanId> removed = new HashSet<>();
            List<PlanId> visited = new ArrayList<>();
            List<PlanRow> page = page(sort, Page.first(3));
            while (!page.isEmpty() && visited.size() < 100) {
                visited.addAll(ids(page));
                PlanRow last = page.get(page.size() - 1);
                PlanId gone = random.nextBoolean() ? last.id() : first.get(random.nextInt(first.size()));
                trash(gone);
                removed.add(gone);
                if (first.size() + removed.size() < 20) {
                    insertPlans(random, 1);
                }
                page = page(sort, Page.after(last.cursor(sort), 3));
            }
            assertThat(visited)
                    .as("page by page no plan is shown twice, though others come and go between the pages")
                    .doesNotHaveDuplicates();
            assertThat(visited)
                    .as("page by page no plan is left out, though others come and go between the pages")
                    .containsAll(
                            first.stream().filter(id -> !removed.contains(id)).toList());
        });
    }

    @Test
    void momentsAreSortedToTheMicrosecond() {
        List<PlanId> inserted = IntStream.of(2, 0, 1)
                .mapToObj(micros -> store.insert(
                                Fixtures.details("Plan"),
                                new Stamp(
                                        Fixtures.NOW.plusNanos(micros * 1_000L),
                                        Fixtures.stamp(0).by()))
                        .id())
                .toList();
        assertThat(ids(page(PlanSort.LATEST_CHANGE_FIRST, Page.first(10))))
                .as("changes are sorted to the microsecond")
                .containsExactly(inserted.get(0), inserted.get(2), inserted.get(1));
    }

    @Test
    void theServiceFindsItsWayToTheEnd() {
        insertPlans(new Random(3), 7);
        var list = AccountPlanning.builder()
                .storage(store.storage())
                .clock(SettableClock.at(Fixtures.NOW))
                .build()
                .as(Actor.staff("vera", Role.VIEWER).in(tenant))
                .list();
        PlanSort sort = PlanSort.by(PlanSort.Key.SUBJECT);
        List<PlanId> visited = new ArrayList<>();
        PlanPage page = list.find(PlanFilter.all(), sort, Page.first(3));
        visited.addAll(ids(page.rows()));
        while (page.next(3).isPresent() && visited.size() < 100) {
            page = list.find(PlanFilter.all(), sort, page.next(3).orElseThrow());
            visited.addAll(ids(page.rows()));
        }
        assertThat(visited)
                .as("the next page starts where the one before ended, to the end of the list")
                .containsExactlyElementsOf(ids(model.rows(ALL, sort)));
        assertThat(list.count(PlanFilter.all()))
                .as("a list knows how many plans there are on all pages")
                .isEqualTo(7);
    }

    private List<PlanId> insertPlans(Random random, int count) {
        List<PlanId> inserted = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Stamp stamp = Fixtures.stamp(random.nextInt(count + 3));
            PlanId id = store.insert(RandomPlans.details(random), stamp).id();
            store.save(id, CustomValues.SECTION, RandomFields.values(List.of(), random), stamp);
            model.keep(store, id);
            inserted.add(id);
        }
        return inserted;
    }

    private void trash(PlanId id) {
        AccountPlan plan = store.plan(id);
        if (!plan.isDeleted()) {
            store.save(id, PlanDetails.SECTION, Fixtures.inTrash(plan.details(), Fixtures.NOW));
        }
        model.forget(id);
    }

    private List<PlanRow> page(PlanSort sort, Page page) {
        return store.read(repositories -> repositories.planList().page(ALL, sort, page));
    }

    private static List<PlanId> ids(List<PlanRow> rows) {
        return rows.stream().map(PlanRow::id).toList();
    }
}
