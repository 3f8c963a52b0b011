package io.accountplanning.jpa;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Numbers rows so that few of them get another number: there is room between two numbers for rows to come. */
final class Positions {

    /** The room that is left between two rows. */
    static final long GAP = 1L << 20;

    private Positions() {}

    /**
     * A position for each row, rising in the order of the ids.
     *
     * @param order the ids in their new order
     * @param stored the positions that they have; new rows have none
     */
    static Map<UUID, Long> assign(List<UUID> order, Map<UUID, Long> stored) {
        Set<UUID> kept = risingRun(order, stored);
        Map<UUID, Long> positions = new LinkedHashMap<>();
        long last = 0;
        for (int start = 0; start < order.size(); ) {
            int end = start;
            while (end < order.size() && !kept.contains(order.get(end))) {
                end++;
            }
            Long next = end < order.size() ? stored.get(order.get(end)) : null;
            int rows = end - start;
            long step = next == null ? GAP : (next - last) / (rows + 1);
            if (step < 1 && rows > 0) {
                return renumbered(order);
            }
            for (int i = start; i < end; i++) {
                last += step;
                positions.put(order.get(i), last);
            }
            if (next != null) {
                last = next;
                positions.put(order.get(end), last);
            }
            start = end + 1;
        }
        return positions;
    }

    private static Map<UUID, Long> renumbered(List<UUID> order) {
        Map<UUID, Long> positions = new LinkedHashMap<>();
        order.forEach(id -> positions.put(id, GAP * (positions.size() + 1)));
        return positions;
    }

    /** The most rows that can keep their positions (a longest rising subsequence, by patience sorting). */
    private static Set<UUID> risingRun(List<UUID> order, Map<UUID, Long> stored) {
        TreeMap<Long, UUID> tails = new TreeMap<>();
        Map<UUID, UUID> previous = new LinkedHashMap<>();
        for (UUID id : order) {
            Long position = stored.get(id);
            if (position == null) {
                continue;
            }
            Map.Entry<Long, UUID> lower = tails.lowerEntry(position);
            if (lower != null) {
                previous.put(id, lower.getValue());
            }
            Long higher = tails.higherKey(position);
            if (higher != null) {
                tails.remove(higher);
            }
            tails.put(position, id);
        }
        return chain(tails.isEmpty() ? null : tails.lastEntry().getValue(), previous);
    }

    private static Set<UUID> chain(@Nullable UUID last, Map<UUID, UUID> previous) {
        List<UUID> chain = new ArrayList<>();
        for (UUID id = last; id != null; id = previous.get(id)) {
            chain.add(id);
        }
        return new HashSet<>(chain);
    }
}
