package io.accountplanning.filter;

import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.customfield.CustomField;
import io.accountplanning.error.InvalidException;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Visibility;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.settings.Settings;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * The list of plans that one actor sees. Thread-safe. With columns for custom fields:
 *
 * <pre>{@code
 * PlanList list = alice.list().withCustomFields("segment", "score");
 * list.customFields();                                               // their definitions, for the header
 * PlanPage page = list.find(filter, PlanSort.byCustomField("score"), Page.first(50));
 * page.rows().get(0).customField("segment").show(locale);
 * }</pre>
 */
public final class PlanList {

    private static final int STREAMED_PAGE = 500;

    private final PlanChanges<? extends PlanListStore> changes;
    private final Actor actor;
    private final Settings settings;
    private final List<String> shown;

    /** Wires the service; the façade does this for a host. */
    public PlanList(PlanChanges<? extends PlanListStore> changes, Actor actor, Settings settings) {
        this(changes, actor, settings, List.of());
    }

    private PlanList(PlanChanges<? extends PlanListStore> changes, Actor actor, Settings settings, List<String> shown) {
        this.changes = changes;
        this.actor = actor;
        this.settings = settings;
        this.shown = shown;
    }

    /**
     * The list whose rows also have what the plans have in these custom fields, at the cost of two questions more for each page:
     * for the definitions and for the values.
     *
     * @param ids of custom fields of plans that are in use; those asked for before are shown no more
     */
    public PlanList withCustomFields(String... ids) {
        return new PlanList(
                changes, actor, settings, Arrays.stream(ids).distinct().toList());
    }

    /**
     * The definitions of the custom fields that the list shows, in the order that they were asked for.
     *
     * @throws InvalidException when one of them is no custom field of plans in use
     */
    public List<CatalogEntry<CustomField>> customFields() {
        return changes.readAll(actor, (stores, visibility) -> ListFields.shown(stores.catalog(), shown));
    }

    /** A page of the plans, those that were changed last first. */
    public PlanPage find(PlanFilter filter, Page page) {
        return find(filter, PlanSort.LATEST_CHANGE_FIRST, page);
    }

    /**
     * A page of the plans in that order.
     *
     * @throws InvalidException when the page's cursor is of another order, a custom field that the list shows or is sorted by is
     *     not one of plans in use, or the one that it is sorted by has several choices
     */
    public PlanPage find(PlanFilter filter, PlanSort sort, Page page) {
        Cursor after = page.after();
        if (after != null && !after.sort().equals(sort)) {
            throw InvalidException.of("cursor", "belongs to a list in another order than " + sort, after.sort());
        }
        List<PlanRow> rows = changes.readAll(actor, (stores, visibility) -> {
            PlanQuery query =
                    query(stores, filter, visibility).withFields(ListFields.of(stores.catalog(), shown, sort));
            if (after != null) {
                String field = sort.customField();
                CursorValues.require(after, field == null ? null : query.field(field));
            }
            return stores.planList().page(query, sort, oneMore(page));
        });
        if (rows.size() <= page.size()) {
            return new PlanPage(rows, null);
        }
        List<PlanRow> shown = rows.subList(0, page.size());
        return new PlanPage(shown, shown.get(shown.size() - 1).cursor(sort));
    }

    /** How many plans there are on all pages. */
    public long count(PlanFilter filter) {
        return changes.readAll(
                actor, (stores, visibility) -> stores.planList().count(query(stores, filter, visibility)));
    }

    /**
     * Hands over every plan, one after the other, in constant memory. Read page by page: a plan that moves in the order
     * meanwhile may be missed or come twice.
     *
     * @throws InvalidException as {@link #find(PlanFilter, PlanSort, Page)} does
     */
    public void forEach(PlanFilter filter, PlanSort sort, Consumer<PlanRow> consumer) {
        Page page = Page.first(STREAMED_PAGE);
        while (page != null) {
            PlanPage found = find(filter, sort, page);
            found.rows().forEach(consumer);
            page = found.next(STREAMED_PAGE).orElse(null);
        }
    }

    private PlanQuery query(PlanListStore stores, PlanFilter filter, Visibility visibility) {
        return PlanQuery.of(
                stores, filter, visibility, LocalDate.ofInstant(changes.clock().instant(), settings.zone()));
    }

    private static Page oneMore(Page page) {
        return new Page(page.size() + 1, page.after());
    }
}
