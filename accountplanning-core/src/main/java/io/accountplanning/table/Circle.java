package io.accountplanning.table;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows of which each refers to the next and the last to the first, told by name, so that people see which one to change. */
public final class Circle {

    private static final int NAMED = 10;

    private Circle() {}

    /**
     * The way from a row back to itself, such as Marta → Igor → Zoë → Marta, at most ten rows of it by name. Empty when it does not
     * lead back.
     *
     * @param next what a row refers to; null when nothing
     * @param name what a row is called
     */
    public static <I> Optional<String> through(I row, Function<I, @Nullable I> next, Function<I, String> name) {
        Set<I> way = new LinkedHashSet<>();
        I at = row;
        while (at != null && way.add(at)) {
            at = next.apply(at);
        }
        return row.equals(at) ? Optional.of(told(way, row, name)) : Optional.empty();
    }

    private static <I> String told(Set<I> way, I row, Function<I, String> name) {
        Stream<String> passed = way.stream().limit(NAMED).map(name);
        Stream<String> more = way.size() > NAMED ? Stream.of("… " + (way.size() - NAMED) + " more …") : Stream.empty();
        return Stream.of(passed, more, Stream.of(name.apply(row)))
                .flatMap(Function.identity())
                .collect(Collectors.joining(" → "));
    }
}
