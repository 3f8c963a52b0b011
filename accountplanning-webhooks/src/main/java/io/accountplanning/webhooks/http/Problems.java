package io.accountplanning.webhooks.http;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import javax.net.ssl.SSLException;

/** Why there was no answer, in words. */
final class Problems {

    private Problems() {}

    static String describe(IOException e, boolean late, Duration timeout) {
        if (late || e instanceof SocketTimeoutException) {
            return "No answer within " + timeout.toMillis() + " ms";
        }
        if (e instanceof RefusedAddressException refused) {
            return String.valueOf(refused.getMessage());
        }
        if (e instanceof UnknownHostException) {
            return "The host's name has no address";
        }
        if (e instanceof SSLException) {
            return "No safe connection: " + e.getMessage();
        }
        return "No answer: " + e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
