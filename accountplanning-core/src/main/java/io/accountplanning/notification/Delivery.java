package io.accountplanning.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the delivery of a notification stands. What failed is tried again after 1, 5 and 30 minutes, 2 and 8 hours; then it is given up.
 *
 * @param mail by mail
 * @param host in the host
 * @param attempts how often it was tried
 * @param nextAttempt from when on it is tried again, to the microsecond; null when it is not
 * @param problem why the last try failed; null when it did not
 */
public record Delivery(
        DeliveryState mail,
        DeliveryState host,
        int attempts,
        @Nullable Instant nextAttempt,
        @Nullable String problem) {

    /** How often it is tried. */
    public static final int MOST_ATTEMPTS = 6;

    private static final int LONGEST_PROBLEM = 500;
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8));

    public Delivery {
        Objects.requireNonNull(mail, "mail");
        Objects.requireNonNull(host, "host");
        nextAttempt = nextAttempt == null ? null : nextAttempt.truncatedTo(ChronoUnit.MICROS);
        problem = problem == null || problem.length() <= LONGEST_PROBLEM
                ? problem
                : problem.substring(0, LONGEST_PROBLEM);
    }

    /** One that begins: pending where it goes, due at once. */
    static Delivery starting(boolean mail, boolean host, Instant now) {
        return new Delivery(
                mail ? DeliveryState.PENDING : DeliveryState.NONE,
                host ? DeliveryState.PENDING : DeliveryState.NONE,
                0,
                mail || host ? now : null,
                null);
    }

    /** After a try in which all that was pending was handed over. */
    Delivery sent() {
        return new Delivery(sent(mail), sent(host), attempts + 1, null, null);
    }

    /** When what it tells was taken back before it went out. */
    Delivery takenBack() {
        return new Delivery(takenBack(mail), takenBack(host), attempts + 1, null, null);
    }

    private static DeliveryState takenBack(DeliveryState state) {
        return state == DeliveryState.PENDING ? DeliveryState.NONE : state;
    }

    private static DeliveryState sent(DeliveryState state) {
        return state == DeliveryState.PENDING ? DeliveryState.SENT : state;
    }

    /**
     * After a try in which something failed.
     *
     * @param mailNow how it stands by mail since
     * @param hostNow how it stands in the host since
     */
    Delivery failed(DeliveryState mailNow, DeliveryState hostNow, String why, Instant now) {
        if (attempts + 1 >= MOST_ATTEMPTS) {
            return new Delivery(givenUp(mailNow), givenUp(hostNow), attempts + 1, null, why);
        }
        boolean again = mailNow == DeliveryState.PENDING || hostNow == DeliveryState.PENDING;
        Instant next = again ? now.plus(PAUSES.get(Math.min(attempts, PAUSES.size() - 1))) : null;
        return new Delivery(mailNow, hostNow, attempts + 1, next, why);
    }

    private static DeliveryState givenUp(DeliveryState state) {
        return state == DeliveryState.PENDING ? DeliveryState.FAILED : state;
    }

    /** How it stands as a whole: pending while one way is, else failed when one is. */
    public DeliveryState state() {
        return List.of(DeliveryState.PENDING, DeliveryState.FAILED, DeliveryState.SENT).stream()
                .filter(state -> mail == state || host == state)
                .findFirst()
                .orElse(DeliveryState.NONE);
    }
}
