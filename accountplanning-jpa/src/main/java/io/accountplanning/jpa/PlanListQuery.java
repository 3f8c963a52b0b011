package io.accountplanning.jpa;

import io.accountplanning.customfield.CustomCondition;
import io.accountplanning.filter.Cursor;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.filter.PlanQuery;
import io.accountplanning.filter.PlanSort;
import io.accountplanning.host.ClientId;
import io.accountplanning.host.RecordKind;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.permission.Visibility;
import io.accountplanning.planning.TaskStatus;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A question for a list as JPQL: its condition grows with what is asked. Used by one thread. */
final class PlanListQuery {

    static final String OPEN = "t.status <> '" + TaskStatus.COMPLETE.name() + "'";

    private static final String TASK = "(select t.rowId from ApTask t where t.planId = p.id and ";
    private static final String RECORD = "(select r.rowId from ApLinkedRecord r where r.planId = p.id and r.kind = '";

    private final StringBuilder condition = new StringBuilder("p.tenantId = :tenant and p.deletedAt is null");
    private final Map<String, Object> parameters = new HashMap<>();

    PlanListQuery(TenantId tenant, PlanQuery query) {
        parameters.put("tenant", tenant.value());
        if (query.visibility() instanceof Visibility.Own visible) {
            and(own("p"), "user", visible.user().value());
        }
        columns(query.filter());
        words(query.filter());
        sections(query);
    }

    /** The condition that :user owns the plan, is person in charge of a task in it, or is a member of its company team. */
    static String own(String plan) {
        return "(" + plan + ".ownerId = :user"
                + " or exists (select o.rowId from ApTask o where o.planId = " + plan + ".id and o.picId = :user)"
                + " or exists (select m.rowId from ApCompanyTeamMember m where m.planId = " + plan
                + ".id and m.hostId = :user))";
    }

    /**
     * All plans. The condition holds for each of them: without one on the column that is sorted by, H2 does not read in the
     * order of its index, and sorts the whole portfolio for a page.
     */
    void fromFirst(PlanSort sort) {
        and(column(sort) + " >= :lowest", "lowest", PlanSorts.lowest(sort.key()));
    }

    /** Only the plans behind that one, in the order of {@link #orderBy}. */
    void after(Cursor cursor) {
        String column = column(cursor.sort());
        String beyond = cursor.sort().descending() ? " < " : " > ";
        // The first half is what an index can start from.
        and(
                column + beyond.replace(" ", "") + "= :last and (" + column + beyond + ":last or p.id" + beyond
                        + ":lastId)",
                "last",
                PlanSorts.value(cursor));
        parameters.put("lastId", cursor.plan().value());
    }

    String where() {
        return " from ApPlan p where " + condition;
    }

    /** What holds of a plan that is called p in a query of another shape. */
    String condition() {
        return condition.toString();
    }

    static String orderBy(PlanSort sort) {
        // The tenant, of which there is only one, because the indexes start with it.
        String direction = sort.descending() ? " desc" : "";
        return " order by p.tenantId" + direction + ", " + column(sort) + direction + ", p.id" + direction;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private static String column(PlanSort sort) {
        return "p." + PlanSorts.attribute(sort.key());
    }

    private void columns(PlanFilter filter) {
        among("p.clientId", "clients", filter.clients(), ClientId::value);
        among("p.status", "statuses", filter.statuses(), Enum::name);
        among("p.bcgClass", "bcgClasses", filter.bcgClasses(), Enum::name);
        among("p.clientStatus", "clientStatuses", filter.clientStatuses(), Enum::name);
        among("p.ownerId", "owners", filter.owners(), UserId::value);
        if (filter.period() != null) {
            and("p.periodStart < :periodEnd", "periodEnd", filter.period().endExclusive());
            and("p.periodEnd > :periodStart", "periodStart", filter.period().startInclusive());
        }
    }

    private void words(PlanFilter filter) {
        for (int i = 0; i < filter.words().size(); i++) {
            String escaped = filter.words().get(i).replaceAll("([!%_])", "!$1");
            and("p.searchText like :word" + i + " escape '!'", "word" + i, "%" + escaped + "%");
        }
    }

    private void sections(PlanQuery query) {
        PlanFilter filter = query.filter();
        if (!filter.pics().isEmpty()) {
            and(
                    "exists " + TASK + "t.picId in :pics)",
                    "pics",
                    filter.pics().stream().map(UserId::value).toList());
        }
        if (filter.overdue() != null) {
            String overdue = "exists " + TASK + OPEN + " and t.deadline < :today)";
            and(filter.overdue() ? overdue : "not " + overdue, "today", query.today());
        }
        linked(filter.hasInvoice(), RecordKind.INVOICE);
        linked(filter.hasProposal(), RecordKind.PROPOSAL);
        HealthConditions.add(this, filter, query.today());
        CustomConditions.ofPlan(filter.customFields(), condition, parameters);
    }

    private void linked(@Nullable Boolean wanted, RecordKind kind) {
        if (wanted != null) {
            condition
                    .append(wanted ? " and exists " : " and not exists ")
                    .append(RECORD)
                    .append(kind)
                    .append("')");
        }
    }

    <V> void among(String column, String name, Collection<V> wanted, Function<V, String> stored) {
        if (!wanted.isEmpty()) {
            and(column + " in :" + name, name, wanted.stream().map(stored).toList());
        }
    }

    /** Asks this of the custom fields of the task that is called k in a query of another shape. */
    void ofTask(List<CustomCondition> asked) {
        CustomConditions.ofTask(asked, condition, parameters);
    }

    /** Asks for more; the parameter must not have one of the names used here. */
    void and(String clause, String name, Object value) {
        and(clause);
        parameters.put(name, value);
    }

    void and(String clause) {
        condition.append(" and ").append(clause);
    }
}
