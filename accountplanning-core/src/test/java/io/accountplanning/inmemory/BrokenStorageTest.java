package io.accountplanning.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.accountplanning.storage.Storage;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract's suites can fail: a storage that breaks a rule is told which, in words. */
class BrokenStorageTest {

    @ParameterizedTest
    @MethodSource("everySuite")
    void aStorageThatKeepsNothingFailsEverySuite(String suite) {
        Suites.Verdict verdict = Suites.verdict(suite, NoStorage::new);
        assertThat(verdict.tests()).isPositive();
        assertThat(verdict.failures()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("everySuite")
    void aStorageThatDoesEverythingRightPassesEverySuite(String suite) {
        Suites.Verdict verdict = Suites.verdict(suite, ForwardingStorage::new);
        assertThat(verdict.tests()).isPositive();
        assertThat(verdict.failures()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("brokenRules")
    void aStorageThatBreaksARuleIsToldWhich(String suite, String rule, Supplier<Storage> broken) {
        assertThat(Suites.verdict(suite, broken).failures())
                .as("what the suite says")
                .anyMatch(sentence -> sentence.contains(rule));
    }

    static Stream<String> everySuite() {
        return Suites.names();
    }

    static Stream<Arguments> brokenRules() {
        return Stream.of(
                        BrokenPlanRules.all(),
                        BrokenTenantRules.all(),
                        BrokenHealth.all(),
                        BrokenNotifications.all(),
                        BrokenPortals.all(),
                        BrokenPrivacy.all())
                .flatMap(rules -> rules);
    }

    static Arguments broken(String suite, String rule, Supplier<Storage> storage) {
        return arguments(suite, rule, storage);
    }
}
