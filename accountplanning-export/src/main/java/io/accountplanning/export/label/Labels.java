package io.accountplanning.export.label;

import io.accountplanning.comparison.Naming;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.Column;
import io.accountplanning.table.Table;
import io.accountplanning.text.ReadableName;
import io.accountplanning.time.DayText;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * What documents call things, in one language. English and French come with the library; any other language falls back
 * to English, dates with the words. A host adds a language, or words for its own sections, with a bundle of its own: {@link #with}. A name
 * that no bundle has is made readable: {@code mainProduct} becomes "Main product". Immutable.
 *
 * <p>The keys: {@code section.<section>}, {@code <section>.<field>}, {@code <section>.<table>},
 * {@code <section>.<table>.<column>}, {@code <EnumSimpleName>.<CONSTANT>}, and {@code word.<word>} for the words of
 * documents themselves, which may be {@link MessageFormat} patterns.
 */
public final class Labels implements Naming {

    private static final String ENGLISH = "en";

    private final Locale locale;
    private final List<ResourceBundle> bundles;
    private final Locale dateLocale;

    private Labels(Locale locale, List<ResourceBundle> bundles) {
        this.locale = locale;
        this.bundles = List.copyOf(bundles);
        this.dateLocale = dateLocale(locale, this.bundles);
    }

    /** That of the bundle with the sentences of documents; the last one is English, as the reader's country writes it. */
    private static Locale dateLocale(Locale locale, List<ResourceBundle> bundles) {
        boolean isTranslated =
                bundles.subList(0, bundles.size() - 1).stream().anyMatch(bundle -> bundle.containsKey("word.dates"));
        return isTranslated || locale.getLanguage().equals(ENGLISH)
                ? locale
                : Locale.forLanguageTag(ENGLISH + "-" + locale.getCountry());
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

    /**
     * How dates are written: in the language of the words, so that no English sentence has a month in Hindi. That is {@link #locale} where a
     * bundle, of the library or of the host, has words of documents ({@code word.dates} among them) for it, and English elsewhere.
     */
    public Locale dateLocale() {
        return dateLocale;
    }

    /** A date in that language, in the medium form. */
    @Override
    public String date(LocalDate date) {
        return DayText.medium(date, dateLocale);
    }

    /** Several things one after the other, set apart as the language does; empty text for none. */
    public String list(List<String> things) {
        return String.join(word("both", "", ""), things);
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
