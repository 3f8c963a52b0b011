package io.accountplanning.privacy;

import io.accountplanning.host.UserId;
import io.accountplanning.section.PlanSection;
import io.accountplanning.section.SectionType;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Column;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What cells hold, as sections and kinds of the catalog declare it: whether words, persons, or neither. A storage asks it where it
 * keeps cells as text. Immutable.
 */
public final class SectionTexts {

    /** What is nobody's words in a section that nothing declares any more: numbers, dates, moments, yes and no. */
    private static final Pattern NO_WORDS = Pattern.compile("-?[0-9.]+|\\d{4}-\\d{2}-\\d{2}(T.*)?|true|false");

    private final Map<String, SectionType<?>> types = new HashMap<>();

    /** Of these sections of plans and kinds of the catalog. */
    public SectionTexts(Collection<SectionType<?>> all) {
        all.forEach(type -> types.put(type.key(), type));
    }

    /** The section or kind of the catalog of that key, when there is one. */
    public Optional<SectionType<?>> find(String key) {
        return Optional.ofNullable(types.get(key));
    }

    /**
     * A cell as the text that it is kept as.
     *
     * @param section the key of its section, or of its kind of the catalog
     * @param table its table; empty for a field
     * @param part where it stands in the record
     * @param written in the form of {@link CellType#write}
     * @return nothing when it holds neither words nor a person
     */
    public Optional<StoredText> cell(
            StoredRecord record, String section, String table, String column, String part, String written) {
        return find(section)
                .flatMap(type -> column(type, table, column))
                .map(known -> text(record, known.type(), part, written))
                .orElseGet(() -> unknown(record, part, written));
    }

    private static Optional<Column<?, ?>> column(SectionType<?> type, String table, String column) {
        List<? extends Column<?, ?>> columns = table.isEmpty()
                ? type.fields()
                : type.tables().stream()
                        .filter(one -> one.name().equals(table))
                        .findFirst()
                        .<List<? extends Column<?, ?>>>map(Table::columns)
                        .orElse(List.of());
        return columns.stream()
                .filter(one -> one.name().equals(column))
                .findFirst()
                .map(one -> (Column<?, ?>) one);
    }

    private static Optional<StoredText> unknown(StoredRecord record, String part, String text) {
        return NO_WORDS.matcher(text).matches()
                ? Optional.empty()
                : Optional.of(new StoredText(record, part, TextNature.WORDS, text, other -> true));
    }

    /** The text of a cell of that type; nothing when it holds neither words nor a person. */
    public static <V> Optional<StoredText> text(StoredRecord record, CellType<V> type, String part, String written) {
        return nature(type, written)
                .map(nature -> new StoredText(record, part, nature, written, fits(type, written.length())));
    }

    private static <V> Predicate<String> fits(CellType<V> type, int length) {
        return other -> {
            try {
                V value = type.restore(other);
                return other.length() <= length || type.check(value).isEmpty();
            } catch (RuntimeException notReadable) {
                return false;
            }
        };
    }

    private static <V> Optional<TextNature> nature(CellType<V> type, String written) {
        return switch (type.kind()) {
            case TEXT -> type.isCode() ? Optional.empty() : Optional.of(TextNature.WORDS);
            case RICH_TEXT, EXPRESSION -> Optional.of(TextNature.WORDS);
            case LIST -> restored(type, written).map(SectionTexts::ofSeveral).orElse(Optional.of(TextNature.WORDS));
            case REFERENCE ->
                restored(type, written).filter(UserId.class::isInstance).map(person -> TextNature.PERSON);
            case INTEGER, NUMBER, AMOUNT, PERCENT, DATE, YES_NO, CHOICE -> Optional.empty();
        };
    }

    private static <V> Optional<Object> restored(CellType<V> type, String written) {
        try {
            return Optional.ofNullable(type.restore(written));
        } catch (RuntimeException notReadable) {
            return Optional.empty();
        }
    }

    private static Optional<TextNature> ofSeveral(Object value) {
        @Nullable Object first = value instanceof List<?> several && !several.isEmpty() ? several.get(0) : null;
        if (first instanceof UserId) {
            return Optional.of(TextNature.PERSON);
        }
        return first instanceof Enum || first instanceof RowId || first instanceof UUID
                ? Optional.empty()
                : Optional.of(TextNature.WORDS);
    }

    /** When a row was written, as far as one of its cells tells it. */
    public static <R> @Nullable Instant momentOf(List<? extends Column<R, ?>> columns, R row) {
        return columns.stream()
                .map(column -> (Object) column.get(row))
                .filter(Instant.class::isInstance)
                .map(Instant.class::cast)
                .findFirst()
                .orElse(null);
    }

    /** What is called {@code section.table}. */
    public static String kindOf(SectionType<? extends PlanSection> type, Table<?> table) {
        return type.key() + "." + table.name();
    }
}
