package io.accountplanning.inmemory;

import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.customfield.CustomField;
import io.accountplanning.filter.Cursor;
import io.accountplanning.filter.Page;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.filter.PlanListRepository;
import io.accountplanning.filter.PlanQuery;
import io.accountplanning.filter.PlanRow;
import io.accountplanning.filter.PlanSort;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.section.SectionState;
import io.accountplanning.storage.Repositories;
import io.accountplanning.storage.Storage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Storages that break a rule of the list of plans. */
final class BrokenLists {

    /** A list that answers right, to be broken in one place. */
    private static class Forwarding implements PlanListRepository {

        final PlanListRepository right;

        Forwarding(Repositories repositories) {
            this.right = repositories.planList();
        }

        @Override
        public List<PlanRow> page(PlanQuery query, PlanSort sort, Page page) {
            return right.page(query, sort, page);
        }

        @Override
        public long count(PlanQuery query) {
            return right.count(query);
        }
    }

    private BrokenLists() {}

    static Storage withTheTrash() {
        List<PlanId> all = new CopyOnWriteArrayList<>();
        return new ForwardingStorage() {
            @Override
            io.accountplanning.plan.PlanRepository plans(io.accountplanning.plan.PlanRepository right) {
                return new ForwardingPlans(right) {
                    @Override
                    public AccountPlan insert(
                            PlanId id,
                            io.accountplanning.plan.PlanDetails details,
                            io.accountplanning.section.Stamp created) {
                        all.add(id);
                        return right.insert(id, details, created);
                    }
                };
            }

            @Override
            PlanListRepository planList(Repositories repositories) {
                return new Forwarding(repositories) {
                    @Override
                    public List<PlanRow> page(PlanQuery query, PlanSort sort, Page page) {
                        List<PlanRow> rows = new ArrayList<>(right.page(query, sort, page));
                        all.stream()
                                .flatMap(id -> repositories.plans().find(id).stream())
                                .filter(AccountPlan::isDeleted)
                                .forEach(plan -> rows.add(new PlanRow(plan, 0, 0, 0)));
                        return rows;
                    }
                };
            }
        };
    }

    static Storage withWildcards() {
        return asking(query -> {
            String text = query.filter().text();
            PlanFilter filter = text == null ? query.filter() : query.filter().withText(text.replaceAll("[%_]", " "));
            return new PlanQuery(filter, query.visibility(), query.today(), query.fields());
        });
    }

    static Storage forEverybody() {
        return asking(query -> new PlanQuery(query.filter(), new Visibility.All(), query.today(), query.fields()));
    }

    static Storage thatAreADayEarly() {
        return asking(query ->
                new PlanQuery(query.filter(), query.visibility(), query.today().plusDays(1), query.fields()));
    }

    static Storage withoutFilters() {
        return asking(query -> new PlanQuery(PlanFilter.all(), query.visibility(), query.today(), query.fields()));
    }

    static Storage thatCountEverything() {
        return answering(repositories -> new Forwarding(repositories) {
            @Override
            public long count(PlanQuery query) {
                return right.count(new PlanQuery(PlanFilter.all(), query.visibility(), query.today(), query.fields()));
            }
        });
    }

    static Storage thatOnlyGoUp() {
        return answering(repositories -> new Forwarding(repositories) {
            @Override
            public List<PlanRow> page(PlanQuery query, PlanSort sort, Page page) {
                return right.page(query, new PlanSort(sort.key(), false, sort.customField()), page);
            }
        });
    }

    static Storage whosePagesSkipEqualPlans() {
        return answering(repositories -> new Forwarding(repositories) {
            @Override
            public List<PlanRow> page(PlanQuery query, PlanSort sort, Page page) {
                Cursor after = page.after();
                UUID last = new UUID(-1, -1);
                return after == null
                        ? right.page(query, sort, page)
                        : right.page(
                                query,
                                sort,
                                Page.after(new Cursor(sort, after.value(), new PlanId(last)), page.size()));
            }
        });
    }

    static Storage withoutPages() {
        return answering(repositories -> new Forwarding(repositories) {
            @Override
            public List<PlanRow> page(PlanQuery query, PlanSort sort, Page page) {
                return right.page(query, sort, new Page(Page.MAX_SIZE, page.after()));
            }
        });
    }

    static Storage thatSortNumbersAsText() {
        return asking(query -> query.withFields(query.fields().stream()
                .map(field -> new CatalogEntry<>(
                        field.id(),
                        new SectionState<>(CustomField.ofPlans(field.value().label(), CustomField.Kind.TEXT), 1, null)))
                .toList()));
    }

    static Storage whoseEmptyFieldsComeFirst() {
        return answering(repositories -> new Forwarding(repositories) {
            @Override
            public List<PlanRow> page(PlanQuery query, PlanSort sort, Page page) {
                List<PlanRow> rows = right.page(query, sort, page);
                return sort.customField() == null
                        ? rows
                        : rows.stream()
                                .sorted(Comparator.comparing(
                                        row -> row.cursor(sort).value() != null))
                                .toList();
            }
        });
    }

    static Storage withoutCustomFields() {
        return asking(query -> query.withFields(List.of()));
    }

    private static Storage asking(UnaryOperator<PlanQuery> question) {
        return answering(repositories -> new Forwarding(repositories) {
            @Override
            public List<PlanRow> page(PlanQuery query, PlanSort sort, Page page) {
                return right.page(question.apply(query), sort, page);
            }

            @Override
            public long count(PlanQuery query) {
                return right.count(question.apply(query));
            }
        });
    }

    private static Storage answering(Function<Repositories, PlanListRepository> broken) {
        return new ForwardingStorage() {
            @Override
            PlanListRepository planList(Repositories right) {
                return broken.apply(right);
            }
        };
    }
}
