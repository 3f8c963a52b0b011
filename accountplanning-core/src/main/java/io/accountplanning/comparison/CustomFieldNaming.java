package io.accountplanning.comparison;

import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.customfield.CustomField;
import io.accountplanning.customfield.CustomValue;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Column;
import io.accountplanning.table.Table;
import java.util.List;
import java.util.Locale;

/** Another naming that knows the labels of custom fields. */
record CustomFieldNaming(Naming other, List<CatalogEntry<CustomField>> defined) implements Naming {

    CustomFieldNaming {
        defined = List.copyOf(defined);
    }

    @Override
    public String row(SectionType<?> section, Table<?> table, String label) {
        String name = other.row(section, table, label);
        return table.equals(CustomValue.TABLE)
                ? defined.stream()
                        .filter(entry -> entry.id().equals(label))
                        .findFirst()
                        .map(entry -> entry.value().label())
                        .orElse(name)
                : name;
    }

    @Override
    public Locale locale() {
        return other.locale();
    }

    @Override
    public String section(SectionType<?> section) {
        return other.section(section);
    }

    @Override
    public String field(SectionType<?> section, Column<?, ?> field) {
        return other.field(section, field);
    }

    @Override
    public String table(SectionType<?> section, Table<?> table) {
        return other.table(section, table);
    }

    @Override
    public String column(SectionType<?> section, Table<?> table, Column<?, ?> column) {
        return other.column(section, table, column);
    }

    @Override
    public String constant(Enum<?> constant) {
        return other.constant(constant);
    }

    @Override
    public String word(String key, Object... arguments) {
        return other.word(key, arguments);
    }
}
