package io.accountplanning.table;

import io.accountplanning.text.Characters;
import io.accountplanning.text.ReadableName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules that values of cells keep, each broken one in words. */
final class CellRules {

    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x", "oui", "ja");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "non", "nein");
    private static final int INTEGER_DIGITS = 15;
    private static final int MOST_DIGITS = 1_000;
    private static final int MOST_LISTED = 1_000;
    private static final int LONGEST_LIST = 100_000;

    private CellRules() {}

    static @Nullable String text(String value, int maxLength) {
        if (value.length() > maxLength) {
            return "has " + value.length() + " characters, at most " + maxLength + " are allowed; shorten it";
        }
        return Characters.faultOfText(value);
    }

    static @Nullable String line(String value, int maxLength) {
        String fault = text(value, maxLength);
        return fault == null ? Characters.faultOfLine(value) : fault;
    }

    /** The rule of a list as a whole. */
    static @Nullable String list(List<String> written) {
        if (written.size() > MOST_LISTED) {
            return "has " + written.size() + " entries, at most " + MOST_LISTED + " are allowed; take some out";
        }
        int length = written.stream().mapToInt(one -> one.length() + 2).sum();
        return length > LONGEST_LIST
                ? "has " + length + " characters, at most " + LONGEST_LIST + " are allowed; take some out"
                : null;
    }

    /** The rule of one text of a list, which stands between semicolons. */
    static @Nullable String listed(String written) {
        if (written.contains(";")) {
            return "must not contain a semicolon";
        }
        return written.isEmpty() || !written.equals(written.strip())
                ? "must not be empty, start or end with a space"
                : null;
    }

    static @Nullable String decimal(BigDecimal value, int decimals) {
        BigDecimal canonical = canonical(value);
        if (isOutOfAllProportion(canonical)) {
            return "has more than " + MOST_DIGITS + " digits; round it";
        }
        if (canonical.scale() > decimals) {
            return "has more than " + decimals + " decimals; round it";
        }
        return canonical.precision() - canonical.scale() > INTEGER_DIGITS
                ? "has more than " + INTEGER_DIGITS + " digits before the decimals; write it in a larger unit"
                : null;
    }

    static @Nullable String percent(BigDecimal value, int min, int max) {
        boolean outside = value.compareTo(BigDecimal.valueOf(min)) < 0 || value.compareTo(BigDecimal.valueOf(max)) > 0;
        return outside ? "must be between " + min + " and " + max + " percent" : decimal(value, 4);
    }

    static @Nullable String date(LocalDate value) {
        return value.getYear() < 1900 || value.getYear() > 2200 ? "must lie between the years 1900 and 2200" : null;
    }

    /** A number of an exponent beyond all limits stays as it is: writing out its zeros could take all memory. */
    static BigDecimal canonical(BigDecimal value) {
        if (isOutOfAllProportion(value)) {
            return value;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static String plain(BigDecimal value) {
        return isOutOfAllProportion(value) ? value.toString() : canonical(value).toPlainString();
    }

    /** Nothing has no zeros to write out, whatever its exponent. */
    private static boolean isOutOfAllProportion(BigDecimal value) {
        return value.signum() != 0 && (Math.abs((long) value.scale()) > MOST_DIGITS || value.precision() > MOST_DIGITS);
    }

    static <E extends Enum<E>> E choice(String text, List<E> all) {
        String wanted = text.strip().replaceAll("[\\s_-]+", "_").toUpperCase(Locale.ROOT);
        return all.stream()
                .filter(constant -> constant.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "must be one of " + all.stream().map(CellRules::words).collect(Collectors.joining(", "))));
    }

    /** NOT_STARTED as documents write it: Not started. */
    static String words(Enum<?> constant) {
        return ReadableName.of(constant.name());
    }

    static boolean yesNo(String text) {
        String typed = text.toLowerCase(Locale.ROOT);
        if (!YES.contains(typed) && !NO.contains(typed)) {
            throw new IllegalArgumentException("must be yes or no");
        }
        return YES.contains(typed);
    }

    static Stream<String> split(String text) {
        return Arrays.stream(text.split(";")).map(String::strip).filter(part -> !part.isEmpty());
    }

    static <V> V reading(String text, String what, Function<String, V> of) {
        try {
            return of.apply(text);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("is not " + what, e);
        }
    }
}
