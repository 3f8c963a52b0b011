package io.accountplanning.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.error.AccountPlanningException;
import io.accountplanning.error.InvalidException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class HostCallsTest {

    private static final Duration SHORT = Duration.ofMillis(200);

    private final HostCalls calls = new HostCalls(SHORT, UnaryOperator.identity());
    private final CountDownLatch released = new CountDownLatch(1);

    @Test
    void whatTheHostGivesIsGivenOn() {
        assertThat(calls.ask("Port.find", () -> "7")).isEqualTo(HostAnswer.of("7"));
        assertThat(calls.ask("Port.find", () -> "7").map(Integer::valueOf).given())
                .contains(7);
    }

    @Test
    void whatTheHostThrowsIsAnAnswerThatSaysSo() {
        assertThat(calls.ask("Port.find", () -> {
                            throw new IllegalStateException("no such table");
                        })
                        .reason())
                .contains("Port.find failed: no such table");
        assertThat(calls.ask("Port.find", () -> {
                            throw new AssertionError("broken");
                        })
                        .reason()
                        .orElseThrow())
                .startsWith("Port.find failed: ")
                .contains("broken");
        assertThat(calls.ask("Port.find", () -> null).reason()).contains("Port.find returned null");
    }

    @Test
    void whatHangsIsNotWaitedForAndIsInterrupted() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);

        HostAnswer<String> answer = calls.ask("Port.find", () -> hang(interrupted));

        assertThat(answer.reason()).contains("Port.find did not answer within 200 ms");
        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void severalQuestionsShareOneTime() {
        List<Supplier<HostAnswer<String>>> asked = new ArrayList<>();
        HostCalls slow = new HostCalls(Duration.ofSeconds(1), UnaryOperator.identity());
        for (int i = 0; i < 8; i++) {
            asked.add(slow.start("Port.find", () -> hang(new CountDownLatch(1))));
        }
        long before = System.nanoTime();

        assertThat(asked).allSatisfy(answer -> assertThat(answer.get().reason()).isPresent());

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void ofSeveralThingsThoseAreGivenThatTheHostTellsInOneTime() {
        List<String> asked = new ArrayList<>();
        long before = System.nanoTime();

        Map<String, Integer> given = calls.askEach("Port.find", List.of("1", "x", "2", "hangs", "3", "hangs"), text -> {
            asked.add(text);
            return text.equals("hangs") ? hang(new CountDownLatch(1)).length() : Integer.parseInt(text);
        });

        assertThat(given)
                .as("a failure hides nothing but itself")
                .containsExactly(Map.entry("1", 1), Map.entry("2", 2));
        assertThat(asked).as("nothing is asked when the time is over").containsExactly("1", "x", "2", "hangs");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void aPortThatHangsIsNotAskedWithoutEndAndDoesNotHoldUpOthers() throws InterruptedException {
        for (int i = 0; i < HostCalls.OF_A_PORT; i++) {
            assertThat(calls.start("Invoices.find", this::stubborn)).isNotNull();
        }

        assertThat(calls.ask("Invoices.find", () -> "7").reason())
                .contains("8 calls of Invoices.find have not come back yet; it is asked again when one of them has");
        assertThat(calls.ask("Projects.find", () -> "7").given()).contains("7");

        released.countDown();
        HostAnswer<String> again = calls.ask("Invoices.find", () -> "7");
        for (int i = 0; i < 3_000 && again.given().isEmpty(); i++) {
            Thread.sleep(10);
            again = calls.ask("Invoices.find", () -> "7");
        }
        assertThat(again.given()).contains("7");
    }

    @Test
    void whenAllPortsHangTheNextFailsAtOnce() {
        for (int i = 0; i < HostCalls.IN_ALL; i++) {
            assertThat(calls.start("Port " + i / HostCalls.OF_A_PORT, this::stubborn))
                    .isNotNull();
        }

        assertThat(calls.ask("Another", () -> "7").reason())
                .contains("32 calls of the host have not come back yet; it is asked again when one of them has");
        released.countDown();
    }

    @Test
    void runsOnADaemonThreadWithWhatTheContextCarries() {
        ThreadLocal<String> tenant = new ThreadLocal<>();
        UnaryOperator<Runnable> context = call -> {
            String known = tenant.get();
            return () -> {
                tenant.set(known);
                call.run();
            };
        };
        tenant.set("acme");

        assertThat(new HostCalls(SHORT, context)
                        .ask(
                                "Port.find",
                                () -> tenant.get() + Thread.currentThread().isDaemon())
                        .given())
                .contains("acmetrue");
        assertThat(new HostCalls(SHORT, call -> () -> {})
                        .ask("Port.find", () -> "7")
                        .reason())
                .contains("Port.find was not called: the host's context did not run the call");
    }

    @Test
    void whatAnOperationMustKnowIsAskedOnTheThreadOfTheCaller() {
        AtomicReference<Thread> thread = new AtomicReference<>();

        assertThat(HostCalls.<String>require("Port.find", "client acme", () -> {
                    thread.set(Thread.currentThread());
                    return "Acme";
                }))
                .isEqualTo("Acme");

        assertThat(thread.get()).isSameAs(Thread.currentThread());
    }

    @Test
    void aFailureOfAnOperationNamesThePortTheQuestionAndTheReason() {
        IllegalStateException failure = new IllegalStateException("timed out");

        assertThatThrownBy(() -> HostCalls.require("Port.find", "client acme", () -> {
                    throw failure;
                }))
                .isInstanceOf(AccountPlanningException.class)
                .hasCause(failure)
                .hasMessageStartingWith("Port.find of the host failed for client acme: timed out");
        assertThatThrownBy(() -> HostCalls.require("Port.find", "client acme", () -> null))
                .hasMessageStartingWith("Port.find of the host failed for client acme: it returned null");
        InvalidException refusal = InvalidException.of("client", "is closed", "acme");
        assertThatThrownBy(() -> HostCalls.require("Port.find", "client acme", () -> {
                    throw refusal;
                }))
                .isSameAs(refusal);
    }

    private static String hang(CountDownLatch interrupted) {
        try {
            Thread.sleep(60_000);
            return "late";
        } catch (InterruptedException e) {
            interrupted.countDown();
            throw new IllegalStateException(e);
        }
    }

    /** Does not let itself be interrupted. */
    private String stubborn() {
        while (true) {
            try {
                released.await();
                return "late";
            } catch (InterruptedException e) {
                // as some drivers do
            }
        }
    }
}
