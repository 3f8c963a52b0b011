package io.accountplanning.filter;

import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.catalog.CatalogRepository;
import io.accountplanning.customfield.CustomField;
import io.accountplanning.customfield.DefinedFields;
import io.accountplanning.error.InvalidException;
import java.util.ArrayList;
import java.util.List;

/** Looks up the custom fields that a list shows and is sorted by; reads no definitions for a list of neither. */
final class ListFields {

    private final DefinedFields defined;

    private ListFields(CatalogRepository catalog) {
        this.defined = DefinedFields.in(catalog);
    }

    /**
     * Can a list be filtered and sorted so?
     *
     * @throws InvalidException when it asks for custom fields that no list could answer
     */
    static void require(CatalogRepository catalog, SavedFilter saved) {
        DefinedFields.require(catalog, CustomField.Target.PLAN, saved.filter().customFields());
        of(catalog, List.of(), saved.sort());
    }

    /** The fields of those ids, in that order. */
    static List<CatalogEntry<CustomField>> shown(CatalogRepository catalog, List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        ListFields fields = new ListFields(catalog);
        return ids.stream().map(id -> fields.inUse("customFields", id)).toList();
    }

    /** The fields of those ids, in that order, and behind them the one of the order when it is not among them. */
    static List<CatalogEntry<CustomField>> of(CatalogRepository catalog, List<String> ids, PlanSort sort) {
        String sortedBy = sort.customField();
        if (sortedBy == null) {
            return shown(catalog, ids);
        }
        ListFields fields = new ListFields(catalog);
        List<CatalogEntry<CustomField>> all = new ArrayList<>();
        ids.forEach(id -> all.add(fields.inUse("customFields", id)));
        CatalogEntry<CustomField> order = fields.sortable(sortedBy);
        if (!ids.contains(sortedBy)) {
            all.add(order);
        }
        return all;
    }

    private CatalogEntry<CustomField> sortable(String id) {
        CatalogEntry<CustomField> field = inUse("sort", id);
        if (field.value().kind() == CustomField.Kind.MULTI_CHOICE) {
            throw InvalidException.of(
                    "sort",
                    "the custom field " + id
                            + " has several choices in each plan, which have no order; sort by another field,"
                            + " or show some choices with CustomCondition.anyOf(\"" + id + "\", ...)",
                    id);
        }
        return field;
    }

    private CatalogEntry<CustomField> inUse(String path, String id) {
        return defined.inUse(path, CustomField.Target.PLAN, id);
    }
}
