package io.accountplanning.goal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a {@link Measure} from left to right. Used by one thread. */
final class MeasureReader {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]{0,99}");
    private static final Pattern QUOTED = Pattern.compile("'((?:[^']|'')*+)'");
    private static final Pattern BARE = Pattern.compile("[^\\s']+");

    /** The longer signs first, so that no sign is taken for a shorter one. */
    private static final List<MeasureCondition.Comparison> COMPARISONS = Arrays.stream(
                    MeasureCondition.Comparison.values())
            .sorted(Comparator.comparing((MeasureCondition.Comparison comparison) ->
                            comparison.sign().length())
                    .reversed())
            .toList();

    private final String text;
    private int at;

    MeasureReader(String text) {
        this.text = text;
    }

    static void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "a name has letters, digits, points, hyphens and underscores, and starts with a letter, not '"
                            + name + "'");
        }
    }

    Measure measure() {
        MeasureFunction function = function();
        String field = null;
        if (take("(")) {
            field = name("a field");
            expect(")");
        }
        expectWord("of");
        String records = name("what the records are called");
        List<MeasureCondition> conditions = new ArrayList<>();
        if (takeWord("where")) {
            do {
                conditions.add(condition());
            } while (takeWord("and"));
        }
        skipSpace();
        if (at < text.length()) {
            throw expected(conditions.isEmpty() ? "'where' or the end" : "'and' or the end");
        }
        return new Measure(function, field, records, conditions);
    }

    private MeasureFunction function() {
        for (MeasureFunction function : MeasureFunction.values()) {
            if (takeWord(function.name())) {
                return function;
            }
        }
        throw expected("COUNT, SUM(field), MIN(field) or MAX(field)");
    }

    private MeasureCondition condition() {
        String field = name("a field");
        MeasureCondition.Comparison comparison = COMPARISONS.stream()
                .filter(candidate -> Character.isLetter(candidate.sign().charAt(0))
                        ? takeWord(candidate.sign())
                        : take(candidate.sign()))
                .findFirst()
                .orElseThrow(() -> expected(COMPARISONS.stream()
                        .map(MeasureCondition.Comparison::sign)
                        .collect(Collectors.joining(", "))));
        return new MeasureCondition(field, comparison, value());
    }

    private String value() {
        Matcher quoted = matcher(QUOTED);
        if (quoted.lookingAt()) {
            at = quoted.end();
            return quoted.group(1).replace("''", "'");
        }
        if (at < text.length() && text.charAt(at) == '\'') {
            throw wrong("the quote that opens at character " + (at + 1) + " is not closed");
        }
        String bare = taken(BARE);
        if (bare == null) {
            throw expected("a value, such as 'paid'");
        }
        return bare;
    }

    private String name(String what) {
        String name = taken(NAME);
        if (name == null) {
            throw expected(what);
        }
        return name;
    }

    private @Nullable String taken(Pattern pattern) {
        Matcher matcher = matcher(pattern);
        if (!matcher.lookingAt()) {
            return null;
        }
        at = matcher.end();
        return matcher.group();
    }

    private Matcher matcher(Pattern pattern) {
        skipSpace();
        return pattern.matcher(text).region(at, text.length());
    }

    private void expect(String sign) {
        if (!take(sign)) {
            throw expected("'" + sign + "'");
        }
    }

    private void expectWord(String word) {
        if (!takeWord(word)) {
            throw expected("'" + word + "'");
        }
    }

    private boolean takeWord(String word) {
        int before = at;
        if (take(word) && (at == text.length() || !Character.isLetterOrDigit(text.charAt(at)))) {
            return true;
        }
        at = before;
        return false;
    }

    private boolean take(String sign) {
        skipSpace();
        boolean there = text.regionMatches(true, at, sign, 0, sign.length());
        at += there ? sign.length() : 0;
        return there;
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private IllegalArgumentException expected(String what) {
        skipSpace();
        return wrong("expected " + what + " at character " + (at + 1));
    }

    private static IllegalArgumentException wrong(String rule) {
        return new IllegalArgumentException(
                "a measure is written like SUM(amount) of invoice where status = 'paid'; " + rule);
    }
}
