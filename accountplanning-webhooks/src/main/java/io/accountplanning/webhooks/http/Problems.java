package io.accountplanning.webhooks.http;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Why there was no answer, in words. */
final class Problems {

    private static final int LONGEST = 500;
    private static final Pattern NOT_OF_A_LINE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private Problems() {}

    /** What the receiver sent may stand in it, and goes into a log. */
    private static String onOneLine(@Nullable String message) {
        String said = String.valueOf(message);
        return NOT_OF_A_LINE
                .matcher(said.length() > LONGEST ? said.substring(0, LONGEST) : said)
                .replaceAll("?");
    }

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
            return "No safe connection: " + onOneLine(e.getMessage());
        }
        return "No answer: " + e.getClass().getSimpleName() + ": " + onOneLine(e.getMessage());
    }
}
