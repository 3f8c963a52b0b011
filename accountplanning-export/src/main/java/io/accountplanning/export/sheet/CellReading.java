package io.accountplanning.export.sheet;

import io.accountplanning.export.label.Labels;
import io.accountplanning.table.CellType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads cells of files as values of columns: numbers and dates as the spreadsheet has them or as they are written in a locale, choices in
 * the words of documents. Immutable.
 *
 * @param locale in which texts are written
 * @param words the languages whose words are understood
 */
public record CellReading(Locale locale, List<Labels> words) {

    /** What spreadsheets calculate has no more digits that can be trusted. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final CellType<BigDecimal> ANY_NUMBER = CellType.percent(Integer.MIN_VALUE, Integer.MAX_VALUE);
    private static final BigDecimal SOME_NUMBER = new BigDecimal("1234.5");
    private static final LocalDate SOME_DAY = LocalDate.of(2027, 3, 31);

    public CellReading {
        words = List.copyOf(words);
    }

    /** In the language of the labels alone. */
    public static CellReading in(Labels labels) {
        return new CellReading(labels.locale(), List.of(labels));
    }

    /** Why a cell is refused, in the reader's words. */
    public String refusal(String rule, Object... arguments) {
        return words.get(0).word("refused." + rule, arguments);
    }

    /**
     * The value of a cell; null for an empty one.
     *
     * @throws IllegalArgumentException with the broken rule in words
     */
    public <V> @Nullable V value(CellType<V> type, SheetCell cell) {
        return switch (cell.kind()) {
            case EMPTY -> null;
            case ERROR -> throw new IllegalArgumentException(refusal("formula"));
            case UNCALCULATED -> throw new IllegalArgumentException(refusal("uncalculated"));
            case TEXT -> ofText(type, cell.text());
            case TRUTH ->
                checked(
                        type,
                        type.kind() == CellType.Kind.YES_NO
                                ? type.restore(cell.text())
                                : ofText(type, words.get(0).word(cell.text().equals("true") ? "yes" : "no")));
            case NUMBER, PERCENT, DATE -> ofNumber(type, cell);
        };
    }

    private <V> V ofText(CellType<V> type, String text) {
        return switch (type.kind()) {
            case CHOICE ->
                type.choices().stream()
                        .filter(choice -> choice instanceof Enum<?> constant && isCalled(constant, text))
                        .findFirst()
                        .orElseGet(() -> orExplain(type, text));
            case YES_NO -> yesNo(text).map(yes -> type.restore(yes.toString())).orElseGet(() -> typed(type, text));
            case LIST -> type.read(listed(type, text), locale);
            default -> typed(type, text);
        };
    }

    private <V> V typed(CellType<V> type, String text) {
        try {
            return type.read(text, locale);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(rule(type, text).orElse(e.getMessage()), e);
        }
    }

    /** The rule of those kinds that people mistype most, in the reader's words. */
    private Optional<String> rule(CellType<?> type, String text) {
        return switch (type.kind()) {
            case DATE -> Optional.of(refusal("date", CellType.date().show(SOME_DAY, locale)));
            case NUMBER, AMOUNT, PERCENT ->
                isNumber(text)
                        ? Optional.empty()
                        : Optional.of(refusal("number", CellType.number().show(SOME_NUMBER, locale)));
            case YES_NO ->
                Optional.of(refusal(
                        "choice", words.get(0).word("yes") + ", " + words.get(0).word("no")));
            default -> Optional.empty();
        };
    }

    private boolean isNumber(String text) {
        try {
            ANY_NUMBER.read(text, locale);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** A list with what can be chosen as it is stored. */
    private String listed(CellType<?> type, String text) {
        CellType<?> element = type.element();
        return element == null || element.choices().isEmpty()
                ? text
                : Arrays.stream(text.split(";", -1))
                        .filter(part -> !part.isBlank())
                        .map(part -> stored(element, part))
                        .collect(Collectors.joining("; "));
    }

    private <E> String stored(CellType<E> element, String text) {
        return element.write(ofText(element, text.strip()));
    }

    private <V> V orExplain(CellType<V> type, String text) {
        try {
            return type.read(text, locale);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    refusal(
                            "choice",
                            type.choices().stream()
                                    .map(choice -> words.get(0).constant((Enum<?>) choice))
                                    .collect(Collectors.joining(", "))),
                    e);
        }
    }

    private boolean isCalled(Enum<?> constant, String text) {
        return words.stream()
                .anyMatch(labels -> labels.constant(constant).strip().equalsIgnoreCase(text.strip()));
    }

    private Optional<Boolean> yesNo(String text) {
        for (Labels labels : words) {
            if (labels.word("yes").equalsIgnoreCase(text.strip())) {
                return Optional.of(true);
            }
            if (labels.word("no").equalsIgnoreCase(text.strip())) {
                return Optional.of(false);
            }
        }
        return Optional.empty();
    }

    private <V> V ofNumber(CellType<V> type, SheetCell cell) {
        BigDecimal number = cell.number()
                .map(exact -> exact.round(DIGITS))
                .orElseThrow(() -> new IllegalArgumentException(refusal("spreadsheetNumber")));
        return switch (type.kind()) {
            case DATE ->
                checked(
                        type,
                        type.restore(cell.date()
                                .orElseThrow(() -> new IllegalArgumentException(refusal("day")))
                                .toString()));
            case PERCENT -> restored(type, cell.kind() == SheetCell.Kind.PERCENT ? number.movePointRight(2) : number);
            case NUMBER, AMOUNT -> restored(type, number);
            case INTEGER -> type.read(plain(number), Locale.ROOT);
            default -> type.read(shown(cell, number), locale);
        };
    }

    private static <V> V restored(CellType<V> type, BigDecimal number) {
        return checked(type, type.restore(number.toPlainString()));
    }

    private String shown(SheetCell cell, BigDecimal number) {
        return switch (cell.kind()) {
            case DATE ->
                cell.date().map(day -> CellType.date().show(day, locale)).orElseGet(() -> plain(number));
            case PERCENT -> plain(number.movePointRight(2)) + "%";
            default -> plain(number);
        };
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    private static <V> V checked(CellType<V> type, V value) {
        type.check(value).ifPresent(broken -> {
            throw new IllegalArgumentException(broken);
        });
        return value;
    }
}
