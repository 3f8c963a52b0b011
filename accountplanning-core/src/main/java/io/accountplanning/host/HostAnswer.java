package io.accountplanning.host;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the host answered when a screen wanted to know something of it. That it did not answer is an answer too, so that the rest of
 * the screen is shown all the same.
 *
 * @param <T> what was asked for
 */
public sealed interface HostAnswer<T> {

    /**
     * The host answered.
     *
     * @param value what it gave
     */
    record Given<T>(T value) implements HostAnswer<T> {

        public Given {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * The host has not supplied the port that would be asked.
     *
     * @param remedy what is missing, in words
     */
    record NotConnected<T>(String remedy) implements HostAnswer<T> {

        public NotConnected {
            Objects.requireNonNull(remedy, "remedy");
        }
    }

    /**
     * The host failed, gave what cannot be, or did not answer in time.
     *
     * @param problem what happened, in words
     */
    record Unavailable<T>(String problem) implements HostAnswer<T> {

        public Unavailable {
            Objects.requireNonNull(problem, "problem");
        }
    }

    /** It answered that. */
    static <T> HostAnswer<T> of(T given) {
        return new Given<>(given);
    }

    /** There is nobody to ask: the builder was given nothing by that method, such as {@code records(...)}. */
    static <T> HostAnswer<T> notConnected(String setter) {
        return new NotConnected<>("the host has not connected this: AccountPlanning.builder()." + setter);
    }

    /** It could not be asked, for that reason. */
    static <T> HostAnswer<T> unavailable(String reason) {
        return new Unavailable<>(reason);
    }

    /** What the host gave; empty when it gave nothing. */
    default Optional<T> given() {
        return this instanceof Given<T> answer ? Optional.of(answer.value) : Optional.empty();
    }

    /**
     * Why there is no answer, in words; empty when there is one. It may tell of the host's systems, so it is for people of the company and
     * for logs; to others a screen says something of its own.
     */
    default Optional<String> reason() {
        if (this instanceof NotConnected<T> nobody) {
            return Optional.of(nobody.remedy);
        }
        return this instanceof Unavailable<T> failure ? Optional.of(failure.problem) : Optional.empty();
    }

    /** The same about something that is read from the answer. */
    default <U> HostAnswer<U> map(Function<? super T, ? extends U> reading) {
        return flatMap(value -> of(reading.apply(value)));
    }

    /** The same about something that is read from the answer, if it can be. */
    default <U> HostAnswer<U> flatMap(Function<? super T, HostAnswer<U>> reading) {
        if (this instanceof Given<T> answer) {
            return reading.apply(answer.value);
        }
        return this instanceof NotConnected<T> nobody
                ? new NotConnected<>(nobody.remedy)
                : unavailable(reason().orElseThrow());
    }
}
