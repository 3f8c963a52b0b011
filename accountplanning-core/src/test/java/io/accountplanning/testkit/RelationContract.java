package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.filter.PlanFilter;
import io.accountplanning.filter.PlanQuery;
import io.accountplanning.host.HostRecord;
import io.accountplanning.host.RecordKind;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.PlanId;
import io.accountplanning.plan.PlanStatus;
import io.accountplanning.relation.Relations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What {@code relation.RelationRepository} promises, on random plans and questions. */
public abstract class RelationContract extends StorageContract {

    private static final int PLANS = 12;
    private static final int QUESTIONS = 12;
    private static final List<String> IDS = List.of("7", "07", Fixtures.SCRIPTS);

    @Test
    void whoAsksForTheSeenPlansOfARecordGetsThoseAndNoOthers() {
        Tries.each(random -> {
            Store fresh = store.as(Fixtures.tenant());
            ListModel model = RandomPlans.plans(fresh, random, PLANS);
            Map<PlanId, Relations> links = new HashMap<>();
            model.ids().forEach(id -> links.put(id, linked(fresh, id, random)));
            for (int i = 0; i < QUESTIONS; i++) {
                RecordKind kind = RandomPlans.pick(List.of(RecordKind.values()), random);
                String record = RandomPlans.pick(IDS, random);
                Visibility visibility = RandomPlans.visibility(random);
                Set<PlanId> expected = model.matching(new PlanQuery(PlanFilter.all(), visibility, Fixtures.TODAY))
                        .map(ListModel.Kept::id)
                        .filter(id -> links.get(id).find(kind, record).isPresent())
                        .collect(Collectors.toSet());
                assertThat(plansOf(fresh, kind, record, visibility, 1 + random.nextInt(PLANS)))
                        .as(
                                "of the plans that a record is linked to, somebody sees those that they see: %s",
                                visibility)
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
        });
    }

    private static Relations linked(Store store, PlanId plan, Random random) {
        Relations links = store.section(plan, Relations.SECTION).value();
        for (String id : IDS) {
            RecordKind kind = RandomPlans.pick(List.of(RecordKind.values()), random);
            links = random.nextBoolean() ? links : links.link(new HostRecord(kind, id, "A record", null, null));
        }
        store.save(plan, Relations.SECTION, links);
        return links;
    }

    @Test
    void whatTheSameIdIsOfAnotherKindIsAnotherRecord() {
        PlanId plan = store.insert("Grow Acme").id();
        store.save(
                plan,
                Relations.SECTION,
                Relations.EMPTY.link(new HostRecord(RecordKind.PROJECT, "7", "Rollout", null, null)));

        assertThat(plansOf(store, RecordKind.INVOICE, "7", new Visibility.All(), 5))
                .as("a record is of one kind")
                .isEmpty();
        assertThat(plansOf(store, RecordKind.PROJECT, "7", new Visibility.All(), 5))
                .containsExactly(plan);
    }

    @Test
    void anotherTenantsPlansAreNotAmongThem() {
        Store others = store.as(Fixtures.tenant());
        others.save(
                others.insert("Others").id(),
                Relations.SECTION,
                Relations.EMPTY.link(new HostRecord(RecordKind.PROJECT, "7", "Rollout", null, null)));

        assertThat(plansOf(store, RecordKind.PROJECT, "7", new Visibility.All(), 5))
                .as("another tenant's plans are not linked")
                .isEmpty();
    }

    @Test
    void plansWithLinksAreVisitedOnceEachPageByPage() {
        Store fresh = store.as(Fixtures.tenant());
        Relations links = Relations.EMPTY.link(new HostRecord(RecordKind.INVOICE, "7", "Invoice 7", null, null));
        List<PlanId> linked = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            PlanId plan = fresh.insert("Plan " + i).id();
            fresh.save(plan, Relations.SECTION, links);
            linked.add(plan);
        }
        fresh.insert("Without links");
        Store others = store.as(Fixtures.tenant());
        others.save(others.insert("Others").id(), Relations.SECTION, links);
        PlanId archived = fresh.insert(Fixtures.details("Archived").withStatus(PlanStatus.ARCHIVED))
                .id();
        fresh.save(archived, Relations.SECTION, links);

        List<PlanId> visited = new ArrayList<>();
        List<PlanId> page = fresh.read(r -> r.relations().linkedPlans(null, 2));
        while (!page.isEmpty() && visited.size() < 10) {
            assertThat(page).as("no more plans come than are asked for").hasSizeLessThanOrEqualTo(2);
            visited.addAll(page);
            PlanId last = page.get(page.size() - 1);
            page = fresh.read(r -> r.relations().linkedPlans(last, 2));
        }
        assertThat(visited)
                .as("the plans with links that are not archived are visited, each once")
                .containsExactlyInAnyOrderElementsOf(linked);
    }

    private static List<PlanId> plansOf(Store store, RecordKind kind, String id, Visibility visibility, int most) {
        List<PlanId> visited = new ArrayList<>();
        List<PlanId> page = store.read(r -> r.relations().plansOf(kind, id, visibility, null, most));
        while (!page.isEmpty()) {
            assertThat(page).as("no more plans come than are asked for").hasSizeLessThanOrEqualTo(most);
            assertThat(visited).as("who reads on visits each plan once").doesNotContainAnyElementsOf(page);
            visited.addAll(page);
            PlanId last = page.get(page.size() - 1);
            page = store.read(r -> r.relations().plansOf(kind, id, visibility, last, most));
        }
        return visited;
    }
}
