package io.accountplanning.inmemory;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedClass;

import io.accountplanning.storage.Storage;
import io.accountplanning.testkit.AllStorageContracts;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.opentest4j.MultipleFailuresError;

/** Runs the contract's suites on a storage, and tells what they say of it. */
final class Suites {

    private static Supplier<Storage> underTest = InMemoryStorage::new;

    /** All suites; no test of its own, as its name does not end so. */
    static final class OnTrial extends AllStorageContracts {
        @Override
        protected Storage storage() {
            return underTest.get();
        }
    }

    /** What a suite says of a storage: how many tests it has, and the first lines of what those say that failed. */
    record Verdict(long tests, List<String> failures) {}

    private Suites() {}

    /** The names of all suites. */
    static Stream<String> names() {
        return Arrays.stream(AllStorageContracts.class.getDeclaredClasses()).map(Class::getSimpleName);
    }

    static synchronized Verdict verdict(String suite, Supplier<Storage> storage) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectNestedClass(
                        List.of(OnTrial.class.getName()), AllStorageContracts.class.getName() + "$" + suite))
                .filters(EngineFilter.includeEngines("junit-jupiter"))
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        underTest = storage;
        LauncherFactory.create().execute(request, listener);
        TestExecutionSummary summary = listener.getSummary();
        return new Verdict(
                summary.getTestsFoundCount(),
                summary.getFailures().stream()
                        .flatMap(failure -> each(failure.getException()))
                        .map(failure -> firstLine(String.valueOf(failure.getMessage())))
                        .distinct()
                        .toList());
    }

    /** Several that a test tells together, one by one. */
    private static Stream<Throwable> each(Throwable failure) {
        return failure instanceof MultipleFailuresError several ? several.getFailures().stream() : Stream.of(failure);
    }

    private static String firstLine(String message) {
        return message.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }
}
