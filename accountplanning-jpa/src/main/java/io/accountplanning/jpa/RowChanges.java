package io.accountplanning.jpa;

import io.accountplanning.table.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What an edit did to a list.
 *
 * @param added new rows, by id
 * @param changed rows with other cells, by id
 * @param removed ids of rows that are gone
 * @param order the ids of all rows in their new order, empty when every row that was there stands as it did and none is new
 */
record RowChanges<R extends Row>(Map<UUID, R> added, Map<UUID, R> changed, Set<UUID> removed, List<UUID> order) {

    static <R extends Row> RowChanges<R> between(List<R> before, List<R> after) {
        Map<UUID, R> old = new LinkedHashMap<>();
        before.forEach(row -> old.put(row.id().value(), row));
        Map<UUID, R> added = new LinkedHashMap<>();
        Map<UUID, R> changed = new HashMap<>();
        List<UUID> kept = new ArrayList<>();
        for (R row : after) {
            UUID id = row.id().value();
            R was = old.get(id);
            if (was == null) {
                added.put(id, row);
                continue;
            }
            kept.add(id);
            if (!was.equals(row)) {
                changed.put(id, row);
            }
        }
        List<UUID> oldOrder = new ArrayList<>(old.keySet());
        oldOrder.retainAll(Set.copyOf(kept));
        old.keySet().removeAll(Set.copyOf(kept));
        boolean sameOrder = added.isEmpty() && oldOrder.equals(kept);
        List<UUID> order = sameOrder
                ? List.of()
                : after.stream().map(row -> row.id().value()).toList();
        return new RowChanges<>(added, changed, Set.copyOf(old.keySet()), order);
    }
}
