package io.accountplanning.export.picture;

import io.accountplanning.table.RowId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row or column of a heat map: a member of a hierarchy.
 *
 * @param id whose it is
 * @param name what it is called
 * @param depth 0 at the top
 * @param last the place of the last one below it; its own when it is no group
 */
record Heading<I extends RowId>(I id, String name, int depth, int last) {

    /** What is read of the rows of a hierarchy. */
    record Reading<R, I extends RowId>(Function<R, I> id, Function<R, @Nullable I> parent, Function<R, String> name) {}

    private record Open<R>(R row, int depth) {}

    /** Each right before all that is below it. */
    static <R, I extends RowId> List<Heading<I>> of(List<R> rows, Reading<R, I> reading) {
        Map<I, List<R>> below = new HashMap<>();
        List<R> tops = new ArrayList<>();
        for (R row : rows) {
            I above = reading.parent().apply(row);
            (above == null ? tops : below.computeIfAbsent(above, key -> new ArrayList<>())).add(row);
        }
        List<Heading<I>> found = new ArrayList<>();
        Deque<Open<R>> open = new ArrayDeque<>();
        pushAll(open, tops, 0);
        while (!open.isEmpty()) {
            Open<R> next = open.pop();
            I id = reading.id().apply(next.row());
            found.add(new Heading<>(id, reading.name().apply(next.row()), next.depth(), found.size()));
            pushAll(open, below.getOrDefault(id, List.of()), next.depth() + 1);
        }
        return withLast(found);
    }

    private static <R> void pushAll(Deque<Open<R>> open, List<R> rows, int depth) {
        for (int i = rows.size() - 1; i >= 0; i--) {
            open.push(new Open<>(rows.get(i), depth));
        }
    }

    private static <I extends RowId> List<Heading<I>> withLast(List<Heading<I>> found) {
        List<Heading<I>> all = new ArrayList<>(found);
        int[] last = new int[found.size()];
        for (int i = found.size() - 1; i >= 0; i--) {
            last[i] = i;
            while (last[i] + 1 < found.size()
                    && found.get(last[i] + 1).depth() > found.get(i).depth()) {
                last[i] = last[last[i] + 1];
            }
            Heading<I> one = found.get(i);
            all.set(i, new Heading<>(one.id(), one.name(), one.depth(), last[i]));
        }
        return all;
    }

    boolean isGroup(int place) {
        return last > place;
    }
}
