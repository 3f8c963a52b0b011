package io.accountplanning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.filter.Page;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.filter.PlanQuery;
import io.accountplanning.filter.PlanRow;
import io.accountplanning.filter.PlanSort;
import io.accountplanning.permission.Visibility;
import java.util.List;

/** What the suites of lists have in common. */
abstract class ListContract extends StorageContract {

    static final Visibility ALL = new Visibility.All();

    ListContract() {}

    final void assertShown(PlanFilter filter, String rule, String... subjects) {
        assertThat(subjects(rows(filter, ALL))).as(rule).containsExactlyInAnyOrder(subjects);
        assertThat(store.<Long>read(repositories -> repositories.planList().count(query(filter, ALL))))
                .as("a list counts as many plans as it shows")
                .isEqualTo(subjects.length);
    }

    static List<String> subjects(List<PlanRow> rows) {
        return rows.stream().map(row -> row.plan().subject()).toList();
    }

    final List<PlanRow> rows(PlanFilter filter, Visibility visibility) {
        return store.read(repositories ->
                repositories.planList().page(query(filter, visibility), PlanSort.LATEST_CHANGE_FIRST, Page.first(100)));
    }

    private static PlanQuery query(PlanFilter filter, Visibility visibility) {
        return new PlanQuery(filter, visibility, Fixtures.TODAY);
    }
}
