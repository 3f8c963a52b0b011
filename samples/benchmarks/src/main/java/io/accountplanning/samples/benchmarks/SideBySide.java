package io.accountplanning.samples.benchmarks;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Measures what the library does and what is done by hand in turns, in one process on one database, so that whatever else the machine
 * does hits both alike. JMH gives each a process and a database of its own, whose files and plans differ more than the two do.
 *
 * <p>{@code java -cp samples/benchmarks/target/benchmarks.jar io.accountplanning.samples.benchmarks.SideBySide PortfolioBenchmark
 * plans=100000}
 */
public final class SideBySide {

    private static final Pattern OTHER = Pattern.compile("ByHand$|WithoutOutbox$");
    private static final Duration WARM_UP = Duration.ofSeconds(40);
    private static final Duration MEASURED = Duration.ofSeconds(30);

    private SideBySide() {}

    /**
     * Prints the medians, the quartiles and the ratio of each pair.
     *
     * @param arguments the simple name of a benchmark with methods {@code x} and {@code xByHand} or {@code xWithoutOutbox}, and values for its parameters
     */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        Class<?> type = Class.forName(SideBySide.class.getPackageName() + "." + arguments[0]);
        Object benchmark = type.getDeclaredConstructor().newInstance();
        for (String value : List.of(arguments).subList(1, arguments.length)) {
            set(benchmark, value.substring(0, value.indexOf('=')), value.substring(value.indexOf('=') + 1));
        }
        call(benchmark, Setup.class);
        try {
            for (Method byHand : byHand(type)) {
                Method library = type.getMethod(OTHER.matcher(byHand.getName()).replaceAll(""));
                compare(benchmark, library, byHand);
            }
        } finally {
            call(benchmark, TearDown.class);
        }
    }

    private static void call(Object benchmark, Class<? extends Annotation> what) throws ReflectiveOperationException {
        for (Method method : benchmark.getClass().getMethods()) {
            if (method.isAnnotationPresent(what)) {
                method.invoke(benchmark);
            }
        }
    }

    private static List<Method> byHand(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(Benchmark.class))
                .filter(method -> OTHER.matcher(method.getName()).find())
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static void set(Object benchmark, String parameter, String value) throws ReflectiveOperationException {
        var field = benchmark.getClass().getField(parameter);
        field.set(benchmark, field.getType() == int.class ? (Object) Integer.valueOf(value) : value);
    }

    private static void compare(Object benchmark, Method library, Method byHand) throws ReflectiveOperationException {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        long start = System.nanoTime();
        while (System.nanoTime() - start < WARM_UP.plus(MEASURED).toNanos()) {
            double our = milliseconds(benchmark, library);
            double their = milliseconds(benchmark, byHand);
            if (System.nanoTime() - start > WARM_UP.toNanos()) {
                ours.add(our);
                theirs.add(their);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s: library %s, %s %s, ratio of the medians %.2f%n",
                library.getName(),
                spread(ours),
                byHand.getName(),
                spread(theirs),
                quantile(ours, 0.5) / quantile(theirs, 0.5));
    }

    private static double milliseconds(Object benchmark, Method method) throws ReflectiveOperationException {
        long start = System.nanoTime();
        method.invoke(benchmark);
        return (System.nanoTime() - start) / 1e6;
    }

    private static String spread(List<Double> times) {
        return String.format(
                Locale.ROOT,
                "%.2f ms (%.2f to %.2f)",
                quantile(times, 0.5),
                quantile(times, 0.25),
                quantile(times, 0.75));
    }

    private static double quantile(List<Double> times, double share) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get((int) (share * (sorted.size() - 1)));
    }
}
