package io.accountplanning.privacy;

import io.accountplanning.error.InvalidException;
import io.accountplanning.text.RichText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a person is called, found in texts and replaced there. An id counts where it is all of a text, or all between two semicolons;
 * a name counts wherever it stands as whole words, whatever its case, its Unicode form, the white space in it and the markup in between.
 * Immutable.
 */
final class Names {

    private static final Pattern VALUE = Pattern.compile("=\\s*\"([^\"]*)\"");

    private final @Nullable String id;
    private final List<String> folded;

    Names(Person person) {
        this.id = person.id() == null ? null : person.id().value();
        this.folded = person.names().stream()
                .map(name -> Letters.plain(name).folded())
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    /** Whether the person stands in it. */
    boolean standIn(StoredText text) {
        return !replaced(text.nature(), text.text(), "").equals(text.text());
    }

    /** The text with something else in the person's place. */
    String replaced(TextNature nature, String text, String by) {
        String items = text.indexOf(';') < 0 ? item(nature, text, by) : items(nature, text, by);
        return nature == TextNature.PERSON ? items : inWords(items, by);
    }

    private String items(TextNature nature, String text, String by) {
        List<String> items = new ArrayList<>();
        for (String item : text.split(";", -1)) {
            items.add(item(nature, item, by));
        }
        return String.join(";", items);
    }

    private String item(TextNature nature, String item, String by) {
        String value = item.strip();
        boolean isPerson = value.equals(id)
                || (nature == TextNature.PERSON
                        && !value.isEmpty()
                        && folded.contains(Letters.plain(value).folded()));
        return isPerson ? item.replace(value, by) : item;
    }

    private String inWords(String text, String by) {
        if (folded.isEmpty()) {
            return text;
        }
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
            return without(Letters.plain(text), by);
        }
        return isRich(text) ? inRich(text, by) : without(Letters.plain(without(Letters.html(text), by)), by);
    }

    /** Rich text is what stays as it is when it is made safe. */
    private static boolean isRich(String text) {
        try {
            return RichText.of(text).html().equals(text);
        } catch (InvalidException tooLong) {
            return false;
        }
    }

    private String inRich(String html, String by) {
        String values =
                replaced(html, Letters.TAG, tag -> replaced(tag, VALUE, value -> without(Letters.html(value), by)));
        return without(Letters.html(values), by);
    }

    private static String replaced(String text, Pattern pattern, UnaryOperator<String> change) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find()
                ? matcher.replaceAll(found -> Matcher.quoteReplacement(change.apply(found.group())))
                : text;
    }

    private String without(Letters letters, String by) {
        List<int[]> taken = new ArrayList<>();
        for (String name : folded) {
            for (int[] found : letters.find(name)) {
                if (taken.stream().noneMatch(other -> found[0] < other[1] && other[0] < found[1])
                        && !isErased(letters, found)) {
                    taken.add(found);
                }
            }
        }
        if (taken.isEmpty()) {
            return letters.source();
        }
        taken.sort(Comparator.comparing(found -> found[0]));
        return replaced(letters, taken, by);
    }

    /** A name such as Erased stands in no pseudonym. */
    private static boolean isErased(Letters letters, int[] found) {
        List<int[]> ranges = letters.ranges(found[0], found[1]);
        int from = ranges.get(0)[0];
        int to = ranges.get(ranges.size() - 1)[1];
        return Pseudonym.FORM
                .matcher(letters.source())
                .results()
                .anyMatch(pseudonym -> from < pseudonym.end() && pseudonym.start() < to);
    }

    private static String replaced(Letters letters, List<int[]> places, String by) {
        StringBuilder text = new StringBuilder();
        int kept = 0;
        for (int[] place : places) {
            boolean first = true;
            for (int[] range : letters.ranges(place[0], place[1])) {
                text.append(letters.source(), kept, range[0]).append(first ? by : "");
                kept = range[1];
                first = false;
            }
        }
        return text.append(letters.source(), kept, letters.source().length()).toString();
    }
}
