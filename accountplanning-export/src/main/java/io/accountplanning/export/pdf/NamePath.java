package io.accountplanning.export.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row of a hierarchy, such as a business unit.
 *
 * @param row the row
 * @param path its name behind those of the groups above it
 * @param lowest whether nothing is below it
 */
record NamePath<R>(R row, String path, boolean lowest) {

    private static final String STROKE = " / ";

    /** Every row, each right before all that is below it. */
    static <R, I> List<NamePath<R>> of(
            List<R> rows, Function<R, I> id, Function<R, @Nullable I> parent, Function<R, String> name) {
        Map<I, List<R>> below = new HashMap<>();
        List<R> top = new ArrayList<>();
        for (R row : rows) {
            I above = parent.apply(row);
            (above == null ? top : below.computeIfAbsent(above, key -> new ArrayList<>())).add(row);
        }
        List<NamePath<R>> paths = new ArrayList<>();
        top.forEach(row -> follow(row, "", id, name, below, paths));
        return paths;
    }

    private static <R, I> void follow(
            R row,
            String before,
            Function<R, I> id,
            Function<R, String> name,
            Map<I, List<R>> below,
            List<NamePath<R>> paths) {
        List<R> children = below.getOrDefault(id.apply(row), List.of());
        String path = before + name.apply(row);
        paths.add(new NamePath<>(row, path, children.isEmpty()));
        children.forEach(child -> follow(child, path + STROKE, id, name, below, paths));
    }
}
