package io.accountplanning.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PositionsProperties {

    @Property
    void positionsRiseInTheNewOrder(@ForAll @IntRange(max = 30) int rows, @ForAll long seed) {
        Random random = new Random(seed);
        List<UUID> order = ids(rows);
        Map<UUID, Long> stored = new HashMap<>();
        order.stream()
                .filter(id -> random.nextInt(3) > 0)
                .forEach(id -> stored.put(id, 1 + (long) stored.size() * (random.nextBoolean() ? 1 : Positions.GAP)));
        Map<UUID, Long> distinct = distinct(stored);
        Collections.shuffle(order, random);

        Map<UUID, Long> positions = Positions.assign(order, distinct);
        assertThat(positions.keySet()).containsExactlyElementsOf(order);
        List<Long> values = List.copyOf(positions.values());
        assertThat(values).isSorted().doesNotHaveDuplicates().allMatch(position -> position > 0);
    }

    @Property
    void aRowThatMovesAloneGetsANewNumber(@ForAll @IntRange(min = 2, max = 30) int rows, @ForAll long seed) {
        Random random = new Random(seed);
        List<UUID> order = ids(rows);
        Map<UUID, Long> stored = Positions.assign(order, Map.of());
        List<UUID> moved = new ArrayList<>(order);
        UUID row = moved.remove(random.nextInt(rows));
        moved.add(random.nextInt(rows), row);

        Map<UUID, Long> positions = Positions.assign(moved, stored);
        assertThat(order.stream().filter(id -> !positions.get(id).equals(stored.get(id))))
                .hasSizeLessThanOrEqualTo(1);
    }

    private static Map<UUID, Long> distinct(Map<UUID, Long> stored) {
        Map<UUID, Long> distinct = new HashMap<>();
        stored.forEach((id, position) -> {
            if (!distinct.containsValue(position)) {
                distinct.put(id, position);
            }
        });
        return distinct;
    }

    private static List<UUID> ids(int count) {
        return new ArrayList<>(
                LongStream.rangeClosed(1, count).mapToObj(i -> new UUID(i, i)).toList());
    }
}
