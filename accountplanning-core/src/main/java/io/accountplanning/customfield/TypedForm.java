package io.accountplanning.customfield;

import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.error.InvalidException;
import io.accountplanning.error.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a person typed into several fields, in the form in which it is stored. */
final class TypedForm {

    private final List<Entry> entries = new ArrayList<>();
    private final List<Violation> faults = new ArrayList<>();

    private record Entry(String field, @Nullable String written) {}

    private TypedForm() {}

    /** @throws InvalidException with every fault, in the order of the definitions, those of unknown fields last */
    static TypedForm read(
            List<CatalogEntry<CustomField>> defined, CustomField.Target of, Map<String, String> typed, Locale locale) {
        TypedForm form = new TypedForm();
        Map<String, String> unknown = new TreeMap<>(typed);
        List<CatalogEntry<CustomField>> inUse = defined.stream()
                .filter(entry -> entry.value().active() && entry.value().of() == of)
                .toList();
        inUse.forEach(entry -> {
            String text = unknown.remove(entry.id());
            if (text != null) {
                form.read(entry, text, locale);
            }
        });
        String known = inUse.stream().map(CatalogEntry::id).collect(Collectors.joining(", "));
        unknown.forEach((field, text) -> form.faults.add(new Violation(
                field,
                "is no custom field of a " + of.name().toLowerCase(Locale.ROOT) + " in use"
                        + (known.isEmpty() ? "; there is none" : "; there are " + known),
                text)));
        if (!form.faults.isEmpty()) {
            throw new InvalidException(form.faults);
        }
        return form;
    }

    private void read(CatalogEntry<CustomField> entry, String text, Locale locale) {
        try {
            String written = entry.value().written(text, locale);
            if (written == null && entry.value().required()) {
                faults.add(new Violation(entry.id(), "is required", text));
            }
            entries.add(new Entry(entry.id(), written));
        } catch (IllegalArgumentException e) {
            String rule = Objects.requireNonNullElse(e.getMessage(), "is not readable");
            faults.add(new Violation(entry.id(), rule, text));
        }
    }

    /** The values with what was typed. */
    CustomValues into(CustomValues values, @Nullable UUID task) {
        CustomValues filled = values;
        for (Entry entry : entries) {
            filled = filled.with(entry.field, task, entry.written);
        }
        return filled;
    }
}
