package io.accountplanning.customfield;

import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.catalog.CatalogRepository;
import io.accountplanning.customfield.CustomField.Target;
import io.accountplanning.error.InvalidException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The definitions of one tenant, as questions for lists name them: a question about a field that has no answer is an error. */
public final class DefinedFields {

    private final CatalogRepository catalog;
    private final List<CatalogEntry<CustomField>> defined;

    private DefinedFields(CatalogRepository catalog) {
        this.catalog = catalog;
        this.defined = catalog.all(CustomField.SECTION);
    }

    /** Reads the definitions. */
    public static DefinedFields in(CatalogRepository catalog) {
        return new DefinedFields(catalog);
    }

    /**
     * Can these conditions be met? Without conditions no definition is read.
     *
     * @param of what they are asked of
     * @throws InvalidException when there is no such field in use, or a condition does not fit the field's kind
     */
    public static void require(CatalogRepository catalog, Target of, List<CustomCondition> conditions) {
        if (!conditions.isEmpty()) {
            DefinedFields fields = in(catalog);
            conditions.forEach(condition -> fields.require(of, condition));
        }
    }

    private void require(Target of, CustomCondition condition) {
        CatalogEntry<CustomField> field = inUse("customFields", of, condition.field());
        ConditionRule.faultOf(condition, field.value())
                .filter(fault -> !asksForAnEarlierChoice(condition, field.value()))
                .ifPresent(fault -> {
                    throw InvalidException.of(
                            "customFields",
                            "the custom field " + field.id() + " of the kind "
                                    + field.value().kind() + " " + fault,
                            condition);
                });
    }

    /** A choice that was taken away stays where it was chosen, so it is found. */
    private boolean asksForAnEarlierChoice(CustomCondition condition, CustomField field) {
        return condition.operator() == CustomCondition.Operator.ANY_OF
                && !field.choices().isEmpty()
                && catalog.versions(CustomField.SECTION, condition.field()).stream()
                        .flatMap(version -> version.value().choices().stream())
                        .collect(Collectors.toSet())
                        .containsAll(condition.values());
    }

    /**
     * A field that is in use.
     *
     * @param path what names it, as the error tells it
     * @param of what has it
     * @throws InvalidException when there is none of that id; with the ids of those that there are
     */
    public CatalogEntry<CustomField> inUse(String path, Target of, String id) {
        CatalogEntry<CustomField> found = defined.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(() -> InvalidException.of(
                        path, "there is no custom field " + id + "; " + plural(of) + " have " + idsInUse(of), id));
        if (found.value().of() != of) {
            throw InvalidException.of(
                    path,
                    "the custom field " + id + " is one of "
                            + plural(found.value().of()) + "; " + plural(of) + " have " + idsInUse(of),
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

    private String idsInUse(Target of) {
        String ids = defined.stream()
                .filter(entry -> entry.value().active() && entry.value().of() == of)
                .map(CatalogEntry::id)
                .collect(Collectors.joining(", "));
        return ids.isEmpty() ? "none in use; define it with customFields().define(id, field)" : ids;
    }

    private static String plural(Target of) {
        return of.name().toLowerCase(Locale.ROOT) + "s";
    }
}
