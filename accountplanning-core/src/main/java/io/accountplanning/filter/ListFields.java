package io.accountplanning.filter;

import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.catalog.CatalogRepository;
import io.accountplanning.customfield.CustomField;
import io.accountplanning.error.InvalidException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks up the custom fields that a list shows and is sorted by; reads no definitions for a list of neither. */
final class ListFields {

    private final List<CatalogEntry<CustomField>> defined;

    private ListFields(CatalogRepository catalog) {
        this.defined = catalog.all(CustomField.SECTION);
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
        CatalogEntry<CustomField> found = find(id);
        if (found == null || found.value().of() != CustomField.Target.PLAN) {
            throw InvalidException.of(
                    path,
                    (found == null ? "there is no custom field " + id : "the custom field " + id + " is one of tasks")
                            + "; plans have " + namesInUse(),
                    id);
        }
        if (!found.value().active()) {
            throw InvalidException.of(
                    path,
                    "the custom field " + id
                            + " is out of use; ask for another one, or have an administrator take it back into"
                            + " use with customFields().edit(\"" + id + "\", field -> field.withActive(true))",
                    id);
        }
        return found;
    }

    private @Nullable CatalogEntry<CustomField> find(String id) {
        return defined.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private String namesInUse() {
        String names = defined.stream()
                .filter(entry -> entry.value().active() && entry.value().of() == CustomField.Target.PLAN)
                .map(CatalogEntry::id)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "none in use; define it with customFields().define(id, field)" : names;
    }
}
