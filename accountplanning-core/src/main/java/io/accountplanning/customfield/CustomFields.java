package io.accountplanning.customfield;

import io.accountplanning.catalog.Catalog;
import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.catalog.CatalogStore;
import io.accountplanning.error.InvalidException;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Capability;
import io.accountplanning.plan.PlanChanges;
import io.accountplanning.plan.PlanWork;
import io.accountplanning.section.SectionState;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The fields that a tenant adds to its plans and tasks: everybody reads their definitions, administrators change them. A
 * definition is never deleted, it goes out of use; so no value is ever lost. Thread-safe.
 */
public final class CustomFields {

    static final Catalog<CustomField> FIELDS = Catalog.of(CustomField.SECTION);

    private static final Pattern ID = Pattern.compile("[a-z][A-Za-z0-9_-]{0,49}");

    private final PlanChanges<? extends CatalogStore> changes;
    private final Actor actor;

    /** Wires the service; the façade does this for a host. */
    public CustomFields(PlanChanges<? extends CatalogStore> changes, Actor actor) {
        this.changes = changes;
        this.actor = actor;
    }

    /** All definitions, also those out of use, in their order. */
    public List<CatalogEntry<CustomField>> all() {
        return changes.work(actor, "the custom fields", CustomFields::ordered);
    }

    static List<CatalogEntry<CustomField>> ordered(PlanWork<? extends CatalogStore> work) {
        return FIELDS.all(work).stream()
                .sorted(Comparator.comparing((CatalogEntry<CustomField> entry) ->
                                entry.value().order())
                        .thenComparing(CatalogEntry::id))
                .toList();
    }

    /**
     * What somebody typed into fields of a plan, as a step of somebody's work: blank text empties a field, others keep their values.
     *
     * @param typed what was typed, by the fields' ids
     * @throws InvalidException when there is no such field in use, or a value breaks its rule; with every fault, by the field's id
     */
    public static UnaryOperator<CustomValues> typed(
            PlanWork<? extends CatalogStore> work, Map<String, String> typed, Locale locale) {
        if (typed.isEmpty()) {
            return values -> values;
        }
        TypedForm form = TypedForm.read(ordered(work), CustomField.Target.PLAN, typed, locale);
        return values -> form.into(values, null);
    }

    /**
     * The same values once more, read as if somebody had typed them, as a step of somebody's work: what comes from elsewhere keeps the rules
     * of the tenant's own fields.
     *
     * @throws InvalidException when there is no such field in use, or a value breaks its rule; with every fault of a plan or a task
     */
    public static CustomValues taken(PlanWork<? extends CatalogStore> work, CustomValues given) {
        if (given.values().isEmpty()) {
            return given;
        }
        List<CatalogEntry<CustomField>> defined = ordered(work);
        Map<Optional<UUID>, Map<String, String>> typed = new LinkedHashMap<>();
        given.values()
                .forEach(value -> typed.computeIfAbsent(Optional.ofNullable(value.task()), of -> new LinkedHashMap<>())
                        .put(value.field(), value.value()));
        CustomValues taken = CustomValues.SECTION.empty();
        for (Map.Entry<Optional<UUID>, Map<String, String>> of : typed.entrySet()) {
            CustomField.Target target = of.getKey().isPresent() ? CustomField.Target.TASK : CustomField.Target.PLAN;
            taken = TypedForm.read(defined, target, of.getValue(), Locale.ROOT)
                    .into(taken, of.getKey().orElse(null));
        }
        return taken;
    }

    /** The ids of the fields that hold dates, also of those out of use, as a step of somebody's work. */
    public static Set<String> holdingDates(PlanWork<? extends CatalogStore> work) {
        return FIELDS.all(work).stream()
                .filter(entry -> entry.value().kind() == CustomField.Kind.DATE)
                .map(CatalogEntry::id)
                .collect(Collectors.toSet());
    }

    /**
     * Adds a field.
     *
     * @param id what it is known by in the API and in filters: a lower-case letter, then at most 49 letters, digits, _ and -
     * @throws io.accountplanning.error.AccessDeniedException without the capability ADMINISTER
     * @throws InvalidException when the definition breaks a rule, or there is a field of that id already
     */
    public CatalogEntry<CustomField> define(String id, CustomField field) {
        if (!ID.matcher(id).matches()) {
            throw InvalidException.of(
                    "id", "is a lower-case letter, then at most 49 letters, digits, _ and -, such as segment", id);
        }
        return changes.work(actor, "the custom field " + id, work -> {
            work.require(Capability.ADMINISTER, "the custom fields of " + actor.tenant());
            if (FIELDS.find(work, id).version() > 0) {
                throw InvalidException.of(
                        "id", "is taken; customFields().edit(\"" + id + "\", ...) changes that field", id);
            }
            return new CatalogEntry<>(id, FIELDS.edit(work, id, 0L, nothing -> field));
        });
    }

    /**
     * Changes a field. What it is of and its kind stay: their values would no longer mean what they meant.
     *
     * @param edit may be called more than once, so it must have no side effects
     * @throws io.accountplanning.error.NotFoundException when there is no such field
     * @throws io.accountplanning.error.AccessDeniedException without the capability ADMINISTER
     * @throws InvalidException when the definition breaks a rule
     */
    public CatalogEntry<CustomField> edit(String id, UnaryOperator<CustomField> edit) {
        return changes.work(actor, "the custom field " + id, work -> {
            work.require(Capability.ADMINISTER, "the custom fields of " + actor.tenant());
            SectionState<CustomField> before = FIELDS.get(work, id);
            CustomField after = kept(before.value(), edit.apply(before.value()));
            return new CatalogEntry<>(id, FIELDS.save(work, id, before, after));
        });
    }

    private static CustomField kept(CustomField before, CustomField after) {
        if (before.kind() != after.kind() || before.of() != after.of()) {
            throw InvalidException.of(
                    "kind",
                    "stays " + before.kind() + " of " + before.of()
                            + "; take the field out of use with withActive(false) and define another one",
                    after.kind() + " of " + after.of());
        }
        return after;
    }
}
