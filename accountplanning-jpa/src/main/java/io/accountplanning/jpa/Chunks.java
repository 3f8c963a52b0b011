package io.accountplanning.jpa;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Cuts what goes into an IN list into pieces that every database takes. */
final class Chunks {

    private static final int SIZE = 500;

    private Chunks() {}

    static <V> List<List<V>> of(Collection<V> all) {
        List<V> values = List.copyOf(all);
        List<List<V>> chunks = new ArrayList<>();
        for (int from = 0; from < values.size(); from += SIZE) {
            chunks.add(values.subList(from, Math.min(values.size(), from + SIZE)));
        }
        return chunks;
    }
}
