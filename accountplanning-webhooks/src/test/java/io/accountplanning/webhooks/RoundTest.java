package io.accountplanning.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.webhooks.http.HttpRules;
import io.accountplanning.webhooks.http.Receiver;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoundTest {

    @Test
    void noFurtherAttemptBeginsSoLateThatTheLeaseCouldEnd() {
        try (Stage stage = new Stage();
                Receiver receiver = Receiver.start();
                Courier courier = new Courier(
                        new HttpRules(true, Set.of(), Duration.ofSeconds(1), InetAddress::getAllByName, null))) {
            Round round =
                    new Round(stage.endpointAt("crm", receiver), courier, new RetrySchedule(() -> 0.5), stage.clock);

            stage.clock.advance(Round.MOST.minusMillis(1));
            assertThat(round.goesOn()).isTrue();
            stage.clock.advance(Duration.ofMillis(1));
            assertThat(round.goesOn()).isFalse();
        }
    }
}
