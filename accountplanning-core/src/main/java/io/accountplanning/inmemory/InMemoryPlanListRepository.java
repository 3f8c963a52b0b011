package io.accountplanning.inmemory;

import io.accountplanning.customfield.CustomCondition;
import io.accountplanning.customfield.CustomValues;
import io.accountplanning.filter.Cursor;
import io.accountplanning.filter.Page;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.filter.PlanListRepository;
import io.accountplanning.filter.PlanQuery;
import io.accountplanning.filter.PlanRow;
import io.accountplanning.filter.PlanSort;
import io.accountplanning.health.HealthBand;
import io.accountplanning.health.StoredHealth;
import io.accountplanning.host.RecordKind;
import io.accountplanning.host.TenantId;
import io.accountplanning.marketposition.MarketPosition;
import io.accountplanning.plan.AccountPlan;
import io.accountplanning.plan.PlanId;
import io.accountplanning.planning.Planning;
import io.accountplanning.planning.Task;
import io.accountplanning.relation.LinkedRecord;
import io.accountplanning.relation.Relations;
import io.accountplanning.risk.RiskQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists of plans in memory. */
final class InMemoryPlanListRepository implements PlanListRepository {

    private final InMemoryPlanRepository plans;
    private final InMemoryHealthRepository health;

    InMemoryPlanListRepository(TenantId tenant, Tables tables) {
        this.plans = new InMemoryPlanRepository(tenant, tables);
        this.health = new InMemoryHealthRepository(tenant, tables);
    }

    @Override
    public List<PlanRow> page(PlanQuery query, PlanSort sort, Page page) {
        Comparator<Cursor> order = PlanOrder.of(query, sort);
        Cursor after = page.after();
        return matching(query)
                .map(plan -> row(plan, query))
                .filter(row -> after == null || order.compare(row.cursor(sort), after) > 0)
                .sorted((a, b) -> order.compare(a.cursor(sort), b.cursor(sort)))
                .limit(page.size())
                .toList();
    }

    @Override
    public long count(PlanQuery query) {
        return matching(query).count();
    }

    Stream<AccountPlan> matching(PlanQuery query) {
        return plans.all()
                .filter(plan -> !plan.isDeleted())
                .filter(plan -> plans.sees(query.visibility(), plan.id()))
                .filter(plan -> meets(query.filter(), plan))
                .filter(plan -> meetsThroughSections(query.filter(), plan.id(), query.today()));
    }

    private static boolean meets(PlanFilter filter, AccountPlan plan) {
        String searched = PlanFilter.searchText(
                plan.number(), plan.subject(), plan.client().name());
        return filter.words().stream().allMatch(searched::contains)
                && among(filter.clients(), plan.client().id())
                && among(filter.statuses(), plan.status())
                && among(filter.bcgClasses(), plan.details().standing().bcgClass())
                && among(filter.clientStatuses(), plan.details().standing().clientStatus())
                && among(filter.owners(), plan.owner())
                && (filter.period() == null
                        || filter.period().overlaps(plan.period().dates()));
    }

    private boolean meetsThroughSections(PlanFilter filter, PlanId plan, LocalDate today) {
        List<Task> tasks = tasks(plan);
        return (filter.pics().isEmpty() || tasks.stream().anyMatch(task -> among(filter.pics(), task.pic())))
                && is(filter.overdue(), tasks.stream().anyMatch(task -> task.isOverdue(today)))
                && is(filter.hasInvoice(), has(plan, RecordKind.INVOICE))
                && is(filter.hasProposal(), has(plan, RecordKind.PROPOSAL))
                && (filter.health().isEmpty() || isIn(filter.health(), shown(plan, today)))
                && filter.customFields().stream().allMatch(condition -> condition.isMetBy(custom(plan, condition)));
    }

    private static boolean isIn(Set<HealthBand> bands, StoredHealth.@Nullable Shown shown) {
        return shown != null && shown.band() != null && bands.contains(shown.band());
    }

    /** The plan's health on that day; null when it has no score. */
    StoredHealth.@Nullable Shown shown(PlanId plan, LocalDate today) {
        StoredHealth stored = health.find(List.of(plan)).get(plan);
        StoredHealth.Shown shown = stored == null ? null : stored.on(today);
        return shown == null || shown.score() == null ? null : shown;
    }

    /** The day of the last change by a person, or of the plan's creation. */
    LocalDate lastChange(AccountPlan plan, RiskQuery query) {
        Instant last = health.lastChangesByPerson(List.of(plan.id()), query.endOfToday())
                .get(plan.id());
        Instant created = plan.created().at();
        return LocalDate.ofInstant(last == null || last.isBefore(created) ? created : last, query.zone());
    }

    private @Nullable String custom(PlanId plan, CustomCondition condition) {
        return custom(plan).find(condition.field(), null).orElse(null);
    }

    CustomValues custom(PlanId plan) {
        return plans.section(plan, CustomValues.SECTION).value();
    }

    private boolean has(PlanId plan, RecordKind kind) {
        return !records(plan, kind).isEmpty();
    }

    private static <E> boolean among(Collection<E> wanted, @Nullable E value) {
        return wanted.isEmpty() || (value != null && wanted.contains(value));
    }

    private static boolean is(@Nullable Boolean wanted, boolean actual) {
        return wanted == null || wanted == actual;
    }

    List<Task> tasks(PlanId plan) {
        return plans.section(plan, Planning.SECTION).value().tasks();
    }

    MarketPosition marketPosition(PlanId plan) {
        return plans.section(plan, MarketPosition.SECTION).value();
    }

    List<LinkedRecord> records(PlanId plan, RecordKind kind) {
        return plans.section(plan, Relations.SECTION).value().ofKind(kind);
    }

    PlanRow row(AccountPlan plan, LocalDate today) {
        List<Task> tasks = tasks(plan.id());
        int open = (int) tasks.stream().filter(Task::isOpen).count();
        int overdue = (int) tasks.stream().filter(task -> task.isOverdue(today)).count();
        return new PlanRow(plan, tasks.size(), open, overdue, List.of(), shown(plan.id(), today));
    }

    private PlanRow row(AccountPlan plan, PlanQuery query) {
        PlanRow counted = row(plan, query.today());
        Map<String, String> values = new HashMap<>();
        custom(plan.id()).values().stream()
                .filter(value -> value.task() == null)
                .forEach(value -> values.put(value.field(), value.value()));
        return new PlanRow(
                plan,
                counted.tasks(),
                counted.openTasks(),
                counted.overdueTasks(),
                query.filled(values),
                counted.health());
    }
}
