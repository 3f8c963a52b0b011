package io.accountplanning.webhooks;

/**
 * What a pass did.
 *
 * @param sent deliveries that their receivers took
 * @param failed deliveries that failed and will be tried again
 * @param dead deliveries that were given up
 */
public record DeliveryReport(int sent, int failed, int dead) {

    /** Whether there was nothing to do. */
    public boolean isEmpty() {
        return sent == 0 && failed == 0 && dead == 0;
    }
}
