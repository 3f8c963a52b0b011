package io.accountplanning.comparison;

import io.accountplanning.catalog.CatalogEntry;
import io.accountplanning.customfield.CustomField;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Column;
import io.accountplanning.table.Table;
import io.accountplanning.time.DayText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What sentences about changes call things, in one language. The labels of documents are one. */
public interface Naming {

    /** English words made of the names in the code, with dates and numbers as they are written in that locale. */
    static Naming readable(Locale locale) {
        return new ReadableNaming(locale);
    }

    /**
     * The same, calling custom fields by their labels instead of their ids.
     *
     * @param defined the definitions, as {@code workspace.customFields().all()} gives them
     */
    default Naming withCustomFields(List<CatalogEntry<CustomField>> defined) {
        return new CustomFieldNaming(this, defined);
    }

    /** How dates and numbers are written. */
    Locale locale();

    /** A date that nobody mistakes: the medium form of the locale, such as Feb 1, 2027. */
    default String date(LocalDate date) {
        return DayText.medium(date, locale());
    }

    /** What a section is called. */
    String section(SectionType<?> section);

    /** What a section's field is called. */
    String field(SectionType<?> section, Column<?, ?> field);

    /** What a section's table is called. */
    String table(SectionType<?> section, Table<?> table);

    /** What a column of a section's table is called. */
    String column(SectionType<?> section, Table<?> table, Column<?, ?> column);

    /** What a row of a section's table is called; by default its label, which is what its first column holds. */
    default String row(SectionType<?> section, Table<?> table, String label) {
        return label;
    }

    /** What a constant is called. */
    String constant(Enum<?> constant);

    /**
     * A word or sentence, with its arguments put in.
     *
     * @param key {@code yes}, {@code no}, or one that starts with {@code change.} or {@code agenda.}: see the English ones in {@link #readable}
     */
    String word(String key, Object... arguments);
}
