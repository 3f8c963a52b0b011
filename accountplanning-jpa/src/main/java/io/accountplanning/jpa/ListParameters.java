package io.accountplanning.jpa;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The parameters of a question, of which those that are lists are given value by value: {@code in :plans} becomes
 * {@code in (:plans_0, :plans_1)}, or {@code = :plans_0}. Providers keep the SQL of that, and work out that of list parameters, also of
 * {@code in (:one)}, each time anew. Lists are filled up to the next power of two with their last value, so that few texts are to be kept.
 */
final class ListParameters {

    private final Map<String, List<?>> lists = new LinkedHashMap<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private ListParameters() {}

    static ListParameters of(Map<String, ?> parameters) {
        ListParameters all = new ListParameters();
        parameters.forEach((name, value) -> {
            if (value instanceof Collection<?> list && !list.isEmpty()) {
                all.add(name, filledUp(List.copyOf(list)));
            } else {
                all.values.put(name, value);
            }
        });
        return all;
    }

    private void add(String name, List<?> list) {
        lists.put(name, list);
        for (int i = 0; i < list.size(); i++) {
            values.put(single(name, i), list.get(i));
        }
    }

    private static List<?> filledUp(List<?> list) {
        int size = list.size() == 1 ? 1 : Integer.highestOneBit(list.size() - 1) * 2;
        List<Object> filled = new ArrayList<>(list);
        while (filled.size() < size) {
            filled.add(list.get(list.size() - 1));
        }
        return filled;
    }

    private static String single(String name, int i) {
        return name + "_" + i;
    }

    String worded(String jpql) {
        String worded = jpql;
        for (Map.Entry<String, List<?>> list : lists.entrySet()) {
            String name = " :" + list.getKey() + "\\b";
            int size = list.getValue().size();
            worded = size == 1
                    ? worded.replaceAll(" not in" + name, " <> :" + single(list.getKey(), 0))
                            .replaceAll(" in" + name, " = :" + single(list.getKey(), 0))
                    : worded.replaceAll(" in" + name, " in (" + singles(list.getKey(), size) + ")");
        }
        return worded;
    }

    private static String singles(String name, int size) {
        return IntStream.range(0, size).mapToObj(i -> ":" + single(name, i)).collect(Collectors.joining(", "));
    }

    <Q extends Query> Q bound(Q query) {
        values.forEach(query::setParameter);
        return query;
    }
}
