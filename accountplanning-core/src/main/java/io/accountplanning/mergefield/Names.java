package io.accountplanning.mergefield;

import io.accountplanning.text.NearestName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    /** Why there is no such field here: it stands within a list, or is written otherwise. */
    static String unknown(Collection<OpenBlock> blocks, String path) {
        Set<String> lists = reachable(blocks).getOrDefault(path, Set.of());
        if (!lists.isEmpty()) {
            return "there is no field " + shortened(path) + " here; it stands within " + String.join(" or ", lists);
        }
        return "there is no field " + shortened(path) + "; the nearest is " + nearest(blocks, path);
    }

    private static String nearest(Collection<OpenBlock> blocks, String path) {
        Map<String, Set<String>> reachable = reachable(blocks);
        return NearestName.of(path, reachable.keySet())
                .map(known -> known + within(reachable.getOrDefault(known, Set.of())))
                .orElse("none");
    }

    private static String within(Set<String> lists) {
        return lists.isEmpty() ? "" : ", within " + String.join(" or ", lists);
    }

    /** Every field by its name, and the lists within which it stands; none for those that are known here. The innermost first. */
    private static Map<String, Set<String>> reachable(Collection<OpenBlock> blocks) {
        Map<String, Set<String>> reachable = new LinkedHashMap<>();
        inScope(blocks).forEach(path -> reachable.put(path, Set.of()));
        for (OpenBlock block : blocks) {
            MergeFields<?> fields = block.fields();
            if (fields != null) {
                addEntries(fields, "", reachable);
            }
        }
        return reachable;
    }

    private static void addEntries(MergeFields<?> fields, String around, Map<String, Set<String>> reachable) {
        fields.readings().forEach(reading -> {
            MergeFields<?> entries = reading.entries();
            if (entries != null) {
                String list = around + "{{#each " + reading.field().path() + "}}";
                entries.paths().forEach(path -> {
                    Set<String> lists = reachable.computeIfAbsent(path, key -> new LinkedHashSet<>(Set.of(list)));
                    if (!lists.isEmpty()) {
                        lists.add(list);
                    }
                });
                addEntries(entries, list, reachable);
            }
        });
    }

    static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "...";
    }
}
