package io.accountplanning.filter;

import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.catalog.CatalogStore;
import io.accountplanning.customfield.CustomField;
import io.accountplanning.customfield.CustomFieldTab.Filled;
import io.accountplanning.customfield.DefinedFields;
import io.accountplanning.permission.Visibility;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A question for a list, complete: a storage needs nothing else to answer it.
 *
 * @param filter which plans
 * @param visibility of those that the actor sees
 * @param today the day before which a deadline is overdue
 * @param fields the custom fields of plans that the rows have values of; the one that the list is sorted by is among them
 */
public record PlanQuery(
        PlanFilter filter, Visibility visibility, LocalDate today, List<CatalogEntry<CustomField>> fields) {

    public PlanQuery {
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(visibility, "visibility");
        Objects.requireNonNull(today, "today");
        fields = List.copyOf(fields);
    }

    /** A question for rows without custom fields. */
    public PlanQuery(PlanFilter filter, Visibility visibility, LocalDate today) {
        this(filter, visibility, today, List.of());
    }

    /**
     * What an actor asks, once it is known that it can be answered: every filter goes through here, or through {@link #require}.
     *
     * @param stores has the definitions, which are read when the filter asks about custom fields
     * @throws io.accountplanning.error.InvalidException when it asks about a custom field that plans do not have, or what does not
     *     fit the field's kind
     */
    public static PlanQuery of(CatalogStore stores, PlanFilter filter, Visibility visibility, LocalDate today) {
        require(stores, filter);
        return new PlanQuery(filter, visibility, today);
    }

    /**
     * Can the filter be answered?
     *
     * @throws io.accountplanning.error.InvalidException when not, as {@link #of} tells it
     */
    public static void require(CatalogStore stores, PlanFilter filter) {
        DefinedFields.require(stores.catalog(), CustomField.Target.PLAN, filter.customFields());
    }

    /** The same question for rows that have values of these custom fields. */
    public PlanQuery withFields(List<CatalogEntry<CustomField>> others) {
        return new PlanQuery(filter, visibility, today, others);
    }

    /**
     * The definition of one of the fields.
     *
     * @throws IllegalArgumentException when it is none of them
     */
    public CustomField field(String id) {
        return fields.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .map(CatalogEntry::value)
                .orElseThrow(() -> new IllegalArgumentException("The question does not define the custom field " + id
                        + System.lineSeparator() + "Maybe add its definition with withFields(...)?"));
    }

    /**
     * The custom fields of a row.
     *
     * @param values what its plan has in them, by their ids, as it is stored
     */
    public List<Filled> filled(Map<String, String> values) {
        return fields.stream()
                .map(entry -> new Filled(entry.id(), entry.value(), values.get(entry.id())))
                .toList();
    }
}
