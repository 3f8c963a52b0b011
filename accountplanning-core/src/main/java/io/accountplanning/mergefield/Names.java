package io.accountplanning.mergefield;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the fields that a name can mean within the blocks around it, the innermost first. Holds no state. */
final class Names {

    private static final int LONGEST = 100;

    private Names() {}

    static Optional<Piece.Place> find(Collection<OpenBlock> blocks, String path) {
        int levels = 0;
        for (OpenBlock block : blocks) {
            MergeFields<?> fields = block.fields();
            if (fields != null) {
                Optional<? extends MergeFields.Reading<?>> reading = fields.find(path);
                if (reading.isPresent()) {
                    return Optional.of(new Piece.Place(levels, reading.get()));
                }
                levels++;
            }
        }
        return Optional.empty();
    }

    static List<String> inScope(Collection<OpenBlock> blocks) {
        List<String> paths = new ArrayList<>();
        for (OpenBlock block : blocks) {
            MergeFields<?> fields = block.fields();
            if (fields != null) {
                fields.paths().forEach(paths::add);
            }
        }
        return paths;
    }

    static String nearest(Collection<OpenBlock> blocks, String path) {
        String wanted = shortened(path).toLowerCase(Locale.ROOT);
        return inScope(blocks).stream()
                .min(Comparator.comparingInt(known -> distance(wanted, known.toLowerCase(Locale.ROOT))))
                .orElse("none");
    }

    static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "...";
    }

    /** How many letters have to be added, left out or replaced (Levenshtein 1965). */
    private static int distance(String from, String to) {
        int[] before = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] now = new int[to.length() + 1];
            now[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = before[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(replaced, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[to.length()];
    }
}
