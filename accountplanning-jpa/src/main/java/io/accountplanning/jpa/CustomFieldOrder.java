package io.accountplanning.jpa;

import io.accountplanning.customfield.CustomCondition;
import io.accountplanning.customfield.CustomField;
import io.accountplanning.error.InvalidException;
import io.accountplanning.filter.Cursor;
import io.accountplanning.filter.Page;
import io.accountplanning.filter.PlanQuery;
import io.accountplanning.filter.PlanSort;
import io.accountplanning.host.TenantId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Plans in the order of a custom field: a query for those that have a value in it, and one for those that have none when the page
 * has room for them; where nulls stand in an order differs between databases. Used by one thread.
 */
final class CustomFieldOrder {

    // The tenant, which the plan has too, because the index starts with it: other tenants have fields of the same id.
    private static final String VALUE =
            "s.planId = p.id and s.tenantId = :tenant and s.taskId = :noTask and s.fieldId = :sortField";

    private final PlanSort sort;
    private final CustomField field;
    private final List<String> terms;
    private final Map<String, Object> parameters = new HashMap<>();

    CustomFieldOrder(PlanSort sort, String id, CustomField field) {
        this.sort = sort;
        this.field = field;
        this.terms = terms();
        parameters.put("sortField", id);
        parameters.put("noTask", StoredValues.NIL);
    }

    /** What it is ordered by, one after the other. */
    private List<String> terms() {
        return switch (field.kind()) {
            case NUMBER -> List.of("s.number");
            case MONEY -> List.of("p.currency", "s.number");
            case DATE -> List.of("s.value"); // ISO, of years with four digits
            case CHOICE -> List.of(place(), "s.lower");
            case TEXT, YES_NO, MULTI_CHOICE -> List.of("s.lower");
        };
    }

    /** The place of the choice among those that are defined; behind all of them when it was taken away. */
    private String place() {
        StringBuilder place = new StringBuilder("case");
        for (int i = 0; i < field.choices().size(); i++) {
            parameters.put("choice" + i, field.choices().get(i).toLowerCase(Locale.ROOT));
            place.append(" when s.lower = :choice").append(i).append(" then ").append(i);
        }
        return place.append(" else ")
                .append(field.choices().size())
                .append(" end")
                .toString();
    }

    List<PlanEntity> page(TenantId tenant, Entities entities, PlanQuery query, Page page) {
        Cursor after = page.after();
        List<PlanEntity> found = new ArrayList<>();
        if (after == null || after.value() != null) {
            found.addAll(withValue(new PlanListQuery(tenant, query), entities, page));
        }
        if (found.size() < page.size()) {
            Cursor begun = after != null && after.value() == null ? after : null;
            int room = page.size() - found.size();
            found.addAll(withoutValue(new PlanListQuery(tenant, query), entities, new Page(room, begun)));
        }
        return found;
    }

    private List<PlanEntity> withValue(PlanListQuery plans, Entities entities, Page page) {
        plans.parameters().putAll(parameters);
        plans.and(VALUE);
        Cursor after = page.after();
        String value = after == null ? null : after.value();
        if (after != null && value != null) {
            plans.and(behind(plans, keys(value), 0), "lastId", after.plan().value());
        }
        StringBuilder selected = new StringBuilder("select p");
        StringBuilder order = new StringBuilder(" order by ");
        for (int i = 0; i < terms.size(); i++) {
            selected.append(", ").append(terms.get(i)).append(" as term").append(i);
            order.append("term").append(i).append(direction()).append(", ");
        }
        return entities.firsts(
                PlanEntity.class,
                selected + " from ApPlan p, ApCustomValue s where " + plans.condition() + order + "p.id" + direction(),
                plans.parameters(),
                page.size());
    }

    private List<PlanEntity> withoutValue(PlanListQuery plans, Entities entities, Page page) {
        plans.parameters().put("sortField", parameters.get("sortField"));
        plans.parameters().put("noTask", StoredValues.NIL);
        plans.and("not exists (select s.rowId from ApCustomValue s where " + VALUE + ")");
        Cursor after = page.after();
        if (after != null) {
            plans.and("p.id" + beyond() + ":lastId", "lastId", after.plan().value());
        }
        return entities.list(
                PlanEntity.class,
                "select p" + plans.where() + " order by p.id" + direction(),
                plans.parameters(),
                page.size());
    }

    /** What holds of the plans behind the last one; gives the query its values. */
    private String behind(PlanListQuery plans, List<Object> keys, int from) {
        if (from == terms.size()) {
            return "p.id" + beyond() + ":lastId";
        }
        String term = terms.get(from);
        plans.parameters().put("last" + from, keys.get(from));
        return "(" + term + beyond() + ":last" + from + " or (" + term + " = :last" + from + " and "
                + behind(plans, keys, from + 1) + "))";
    }

    /** The cursor's value as the terms have it. */
    private List<Object> keys(String value) {
        return switch (field.kind()) {
            case NUMBER -> List.of(number(value));
            case MONEY -> amount(value);
            case CHOICE -> List.of(field.placeOf(value), value);
            case TEXT, DATE, YES_NO, MULTI_CHOICE -> List.of(value);
        };
    }

    private static List<Object> amount(String value) {
        String[] parts = value.split(" ", 2);
        return List.of(parts[0], number(parts[parts.length - 1]));
    }

    private static BigDecimal number(String value) {
        if (!CustomCondition.isNumber(value)) {
            throw InvalidException.of("cursor", "is not the cursor of a page of plans", value);
        }
        return new BigDecimal(value);
    }

    private String direction() {
        return sort.descending() ? " desc" : "";
    }

    private String beyond() {
        return sort.descending() ? " < " : " > ";
    }
}
