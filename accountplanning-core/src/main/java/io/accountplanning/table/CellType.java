package io.accountplanning.table;

import io.accountplanning.text.Characters;
import io.accountplanning.text.RichText;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a cell holds: how it is read from what a person typed, shown to a person, stored and checked. Immutable.
 *
 * @param <V> the type of the value
 */
public final class CellType<V> {

    /** How a screen or a document treats the cell. */
    public enum Kind {
        /** A line of text. */
        TEXT,
        /** {@link RichText}. */
        RICH_TEXT,
        /** A whole number, such as a year. */
        INTEGER,
        /** A decimal number. */
        NUMBER,
        /** An amount in the plan's currency. */
        AMOUNT,
        /** A percentage, 0–100 for the whole. */
        PERCENT,
        /** A date without a time. */
        DATE,
        /** Yes or no. */
        YES_NO,
        /** One of a fixed set. */
        CHOICE,
        /** Several texts. */
        LIST,
        /** The id of a person, a row or a record. */
        REFERENCE,
        /** Something with a written form of its own, such as a live measure. */
        EXPRESSION
    }

    private final Kind kind;
    private final BiFunction<String, Locale, V> reader;
    private final BiFunction<V, Locale, String> shower;
    private final Function<V, String> writer;
    private final Function<String, V> restorer;
    private final Function<V, @Nullable String> rule;
    private final List<V> choices;
    private final @Nullable Object refersTo;
    private final boolean code;
    private final @Nullable CellType<?> element;

    private CellType(
            Kind kind,
            BiFunction<String, Locale, V> reader,
            BiFunction<V, Locale, String> shower,
            Function<V, String> writer,
            Function<String, V> restorer,
            Function<V, @Nullable String> rule,
            List<V> choices) {
        this(kind, reader, shower, writer, restorer, rule, choices, null, false, null);
    }

    private CellType(
            Kind kind,
            BiFunction<String, Locale, V> reader,
            BiFunction<V, Locale, String> shower,
            Function<V, String> writer,
            Function<String, V> restorer,
            Function<V, @Nullable String> rule,
            List<V> choices,
            @Nullable Object refersTo,
            boolean code,
            @Nullable CellType<?> element) {
        this.kind = kind;
        this.reader = reader;
        this.shower = shower;
        this.writer = writer;
        this.restorer = restorer;
        this.rule = rule;
        this.choices = choices;
        this.refersTo = refersTo;
        this.code = code;
        this.element = element;
    }

    private CellType<V> referringTo(@Nullable Object ids) {
        return new CellType<>(kind, reader, shower, writer, restorer, rule, choices, ids, code, element);
    }

    private CellType<V> of(CellType<?> elements) {
        return new CellType<>(kind, reader, shower, writer, restorer, rule, choices, elements.refersTo, code, elements);
    }

    /** One line, such as a name, of at most that many characters, which {@link Characters} allows in a line; typed breaks become spaces. */
    public static CellType<String> line(int maxLength) {
        return new CellType<>(
                Kind.TEXT,
                (text, locale) -> Characters.ofLine(text).strip(),
                (value, locale) -> value,
                value -> value,
                text -> text,
                value -> CellRules.line(value, maxLength),
                List.of());
    }

    /** Text of one or several lines, of at most that many characters, which {@link Characters} allows in a text. */
    public static CellType<String> text(int maxLength) {
        return new CellType<>(
                Kind.TEXT,
                (text, locale) -> Characters.ofText(text.replace("\r\n", "\n").replace('\r', '\n'))
                        .strip(),
                (value, locale) -> value,
                value -> value,
                text -> text,
                value -> CellRules.text(value, maxLength),
                List.of());
    }

    /** A line of text that stands for something, such as the host's id of a record or a name of the library's: nobody's words. */
    public static CellType<String> code(int maxLength) {
        CellType<String> text = text(maxLength);
        return new CellType<>(
                text.kind,
                text.reader,
                text.shower,
                text.writer,
                text.restorer,
                text.rule,
                text.choices,
                null,
                true,
                null);
    }

    /** Formatted text; typed text becomes plain paragraphs. */
    public static CellType<RichText> richText() {
        return new CellType<>(
                Kind.RICH_TEXT,
                (text, locale) -> RichText.ofPlain(text),
                (value, locale) -> value.plain(),
                RichText::html,
                RichText::of,
                value -> null,
                List.of());
    }

    /** A whole number of that range. Shown without grouping, as years are. */
    public static CellType<Integer> integer(int min, int max) {
        return new CellType<>(
                Kind.INTEGER,
                (text, locale) -> LocaleNumbers.readInteger(text, locale, min, max),
                (value, locale) -> Integer.toString(value),
                value -> Integer.toString(value),
                Integer::valueOf,
                value -> value < min || value > max ? "must be between " + min + " and " + max : null,
                List.of());
    }

    /** A decimal number with at most six decimals. */
    public static CellType<BigDecimal> number() {
        return decimal(Kind.NUMBER, LocaleNumbers::read, value -> CellRules.decimal(value, 6));
    }

    /** An amount in the plan's currency, with no more decimals than that has and at most four; typed without a currency. In brackets it is negative. */
    public static CellType<BigDecimal> amount() {
        return decimal(Kind.AMOUNT, LocaleNumbers::read, value -> CellRules.decimal(value, 4));
    }

    /** A percentage of that range, with at most four decimals; a trailing percent sign may be typed. */
    public static CellType<BigDecimal> percent(int min, int max) {
        return decimal(Kind.PERCENT, LocaleNumbers::readPercent, value -> CellRules.percent(value, min, max));
    }

    private static CellType<BigDecimal> decimal(
            Kind kind, BiFunction<String, Locale, BigDecimal> reader, Function<BigDecimal, @Nullable String> rule) {
        return new CellType<>(
                kind,
                reader,
                LocaleNumbers::show,
                CellRules::plain,
                text -> CellRules.canonical(new BigDecimal(text)),
                rule,
                List.of());
    }

    /** A date: ISO (2027-03-31) or the short or medium form of the person's locale. */
    public static CellType<LocalDate> date() {
        return new CellType<>(
                Kind.DATE,
                LocaleDates::read,
                LocaleDates::show,
                LocalDate::toString,
                LocalDate::parse,
                CellRules::date,
                List.of());
    }

    /** One of the constants, typed in any case, with spaces or underscores. */
    public static <E extends Enum<E>> CellType<E> choice(Class<E> constants) {
        List<E> all = List.of(constants.getEnumConstants());
        return new CellType<>(
                Kind.CHOICE,
                (text, locale) -> CellRules.choice(text, all),
                (value, locale) -> CellRules.words(value),
                Enum::name,
                text -> Enum.valueOf(constants, text),
                value -> null,
                all);
    }

    /** Yes or no. */
    public static CellType<Boolean> yesNo() {
        return new CellType<>(
                Kind.YES_NO,
                (text, locale) -> CellRules.yesNo(text),
                (value, locale) -> value ? "yes" : "no",
                value -> Boolean.toString(value),
                Boolean::valueOf,
                value -> null,
                List.of(true, false));
    }

    /** The id of something, of at most 200 characters. */
    public static <V> CellType<V> reference(Function<String, V> of, Function<V, String> text) {
        return new CellType<>(
                Kind.REFERENCE,
                (typed, locale) -> CellRules.reading(typed, "an id", of),
                (value, locale) -> text.apply(value),
                text,
                of,
                value -> CellRules.text(text.apply(value), 200),
                List.of());
    }

    /** A value that is typed, shown and stored in one written form of at most that many characters, whatever the locale. */
    public static <V> CellType<V> expression(Function<String, V> of, Function<V, String> text, int maxLength) {
        return new CellType<>(
                Kind.EXPRESSION,
                (typed, locale) -> of.apply(typed),
                (value, locale) -> text.apply(value),
                text,
                of,
                value -> CellRules.text(text.apply(value), maxLength),
                List.of());
    }

    /** The id of a row of the same plan. In tables on a tab it is typed and copied as the row's name. */
    public static <I extends RowId> CellType<I> rowReference(Function<UUID, I> of) {
        CellType<I> ids = reference(
                text -> of.apply(UUID.fromString(text)), id -> id.value().toString());
        return ids.referringTo(of.apply(new UUID(0, 0)).getClass());
    }

    /**
     * The same for ids of rows of another section, by the key of that and the name of its table, so that a workbook of the plan shows and
     * reads the names of those rows. Default: the rows whose ids are of the same class.
     */
    public CellType<V> to(String section, String table) {
        return referringTo(RowNames.key(section, table));
    }

    /** Several values of another type, typed with semicolons between them: at most 1,000 and 100,000 characters together. */
    public static <V> CellType<List<V>> listOf(CellType<V> element) {
        CellType<List<V>> several = new CellType<>(
                Kind.LIST,
                (text, locale) -> CellRules.split(text)
                        .map(part -> element.read(part, locale))
                        .toList(),
                (value, locale) ->
                        value.stream().map(v -> element.show(v, locale)).collect(Collectors.joining("; ")),
                value -> value.stream().map(element::write).collect(Collectors.joining("; ")),
                text -> CellRules.split(text).map(element::restore).toList(),
                value -> brokenBy(value, element),
                List.of());
        return several.of(element);
    }

    private static <V> @Nullable String brokenBy(List<V> values, CellType<V> element) {
        List<String> written = values.stream().map(element::write).toList();
        return Optional.ofNullable(CellRules.list(written))
                .or(() -> IntStream.range(0, written.size())
                        .mapToObj(i -> Optional.ofNullable(CellRules.listed(written.get(i)))
                                .or(() -> element.check(values.get(i))))
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElse(null);
    }

    /** How a screen or a document treats the cell. */
    public Kind kind() {
        return kind;
    }

    /** What each value of a list is; null when the cell is no list. */
    public @Nullable CellType<?> element() {
        return element;
    }

    /** Whether it is a text that stands for something, and nobody's words. */
    public boolean isCode() {
        return code;
    }

    /** The values that can be chosen from; empty when the cell is free. */
    public List<V> choices() {
        return choices;
    }

    /**
     * Reads what a person typed.
     *
     * @throws IllegalArgumentException with the broken rule in words
     */
    public V read(String text, Locale locale) {
        V value = reader.apply(text.strip(), locale);
        check(value).ifPresent(broken -> {
            throw new IllegalArgumentException(broken);
        });
        return value;
    }

    /** The value as a person reads it. {@link #read} with the same locale gives it back, but for formatting of rich text. */
    public String show(V value, Locale locale) {
        return shower.apply(value, locale);
    }

    /** The value in the one form that is stored, compared and sent: ISO dates, plain decimals, names of constants. */
    public String write(V value) {
        return writer.apply(value);
    }

    /** The value of a text made by {@link #write}. */
    public V restore(String written) {
        return restorer.apply(written);
    }

    /** The value of a text that anybody may have written; empty when it is no value of this type. */
    public Optional<V> find(String written) {
        try {
            V value = restore(written);
            return check(value).isEmpty() ? Optional.of(value) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The rule that the value breaks, in words. */
    public Optional<String> check(V value) {
        return Optional.ofNullable(rule.apply(value));
    }

    /** The class of the ids that it holds when they are ids of rows, or the {@link RowNames#key} of their table; else null. */
    @Nullable
    Object refersTo() {
        return refersTo;
    }

    boolean isEmpty(V value) {
        return (value instanceof String text && text.isBlank())
                || (value instanceof RichText rich && rich.isEmpty())
                || (value instanceof List<?> list && list.isEmpty());
    }

    @Override
    public String toString() {
        return kind + (choices.isEmpty() ? "" : Arrays.toString(choices.toArray()));
    }
}
