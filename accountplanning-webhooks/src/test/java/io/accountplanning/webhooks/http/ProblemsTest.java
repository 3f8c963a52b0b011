package io.accountplanning.webhooks.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private static final String FORGED = "x\r\n2027-03-31 ERROR forged\u001B[31m\u202E" + "y".repeat(100_000);

    @Test
    void whatAReceiverSentIsOneShortLine() {
        for (IOException failure : new IOException[] {new IOException(FORGED), new SSLException(FORGED)}) {
            assertThat(Problems.describe(failure, false, Duration.ofSeconds(1)))
                    .contains("forged")
                    .hasSizeLessThan(600)
                    .doesNotContain("\r", "\n", "\u001B", "\u202E");
        }
    }
}
