package io.accountplanning.export.label;

import io.accountplanning.comparison.Naming;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Column;
import io.accountplanning.table.Table;
import io.accountplanning.text.ReadableName;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * What documents call things, in one language. English and French come with the library; any other language falls back
 * to English. A host adds a language, or words for its own sections, with a bundle of its own: {@link #with}. A name
 * that no bundle has is made readable: {@code mainProduct} becomes "Main product". Immutable.
 *
 * <p>The keys: {@code section.<section>}, {@code <section>.<field>}, {@code <section>.<table>},
 * {@code <section>.<table>.<column>}, {@code <EnumSimpleName>.<CONSTANT>}, and {@code word.<word>} for the words of
 * documents themselves, which may be {@link MessageFormat} patterns.
 */
public final class Labels implements Naming {

    private final Locale locale;
    private final List<ResourceBundle> bundles;

    private Labels(Locale locale, List<ResourceBundle> bundles) {
        this.locale = locale;
        this.bundles = List.copyOf(bundles);
    }

    /** The library's own labels in that language, in English where it has no others. */
    public static Labels of(Locale locale) {
        return new Labels(locale, OwnBundles.of(locale));
    }

    /** The same labels, but for those that the bundle has: it is asked first. */
    public Labels with(ResourceBundle own) {
        List<ResourceBundle> all = new ArrayList<>(List.of(Objects.requireNonNull(own, "own")));
        all.addAll(bundles);
        return new Labels(locale, all);
    }

    /** The language. */
    @Override
    public Locale locale() {
        return locale;
    }

    /** What a section is called. */
    @Override
    public String section(SectionType<?> section) {
        return find("section." + section.key()).orElseGet(() -> ReadableName.of(section.key()));
    }

    /** What a section's field is called. */
    @Override
    public String field(SectionType<?> section, Column<?, ?> field) {
        return find(section.key() + "." + field.name()).orElseGet(() -> ReadableName.of(field.name()));
    }

    /** What a section's table is called. */
    @Override
    public String table(SectionType<?> section, Table<?> table) {
        return find(section.key() + "." + table.name()).orElseGet(() -> ReadableName.of(table.name()));
    }

    /** What a column of a section's table is called. */
    @Override
    public String column(SectionType<?> section, Table<?> table, Column<?, ?> column) {
        return find(section.key() + "." + table.name() + "." + column.name())
                .orElseGet(() -> ReadableName.of(column.name()));
    }

    /** What a constant is called. */
    @Override
    public String constant(Enum<?> constant) {
        return find(constant.getDeclaringClass().getSimpleName() + "." + constant.name())
                .orElseGet(() -> ReadableName.of(constant.name()));
    }

    /**
     * A word or sentence of documents, with its arguments put in as the language writes them.
     *
     * @param key without the {@code word.} that it starts with in the bundles
     */
    @Override
    public String word(String key, Object... arguments) {
        String pattern = find("word." + key).orElseGet(() -> ReadableName.of(key));
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** The label of that key; empty when no bundle has it. */
    public Optional<String> find(String key) {
        return bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> bundle.getString(key))
                .findFirst();
    }
}
