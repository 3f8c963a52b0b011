package io.accountplanning.jpa;

import io.accountplanning.table.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
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
        Map<UUID, R> old = new HashMap<>();
        before.forEach(row -> old.put(row.id().value(), row));
        Map<UUID, R> added = new LinkedHashMap<>();
        Map<UUID, R> changed = new HashMap<>();
        List<UUID> kept = new ArrayList<>();
        for (R row : after) {
            UUID id = row.id().value();
            R was = old.remove(id);
            if (was == null) {
                added.put(id, row);
                continue;
            }
            kept.add(id);
            if (was != row && !was.equals(row)) {
                changed.put(id, row);
            }
        }
        Set<UUID> removed = Set.copyOf(old.keySet());
        List<UUID> order = added.isEmpty() && inOrder(kept, before, removed)
                ? List.of()
                : after.stream().map(row -> row.id().value()).toList();
        return new RowChanges<>(added, changed, removed, order);
    }

    private static <R extends Row> boolean inOrder(List<UUID> kept, List<R> before, Set<UUID> removed) {
        Iterator<UUID> now = kept.iterator();
        for (R row : before) {
            UUID id = row.id().value();
            if (!removed.contains(id) && !now.next().equals(id)) {
                return false;
            }
        }
        return true;
    }
}
