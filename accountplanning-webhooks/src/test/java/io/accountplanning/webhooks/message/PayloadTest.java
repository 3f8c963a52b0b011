package io.accountplanning.webhooks.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.accountplanning.event.EventId;
import io.accountplanning.event.OutboxMessage;
import io.accountplanning.host.TenantId;
import io.accountplanning.host.UserId;
import io.accountplanning.table.Change;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PayloadTest {

    @Test
    void anEventHasOneTextAndItsPropertiesOneOrder() {
        OutboxMessage message = message(
                new Change(
                        Change.Kind.CHANGED,
                        "tasks",
                        "r1",
                        "Book the \"QBR\" with Zoë",
                        List.of(new Change.Cell("pic", null, "bob"), new Change.Cell("deadline", "2027-02-01", null))),
                new Change(Change.Kind.CHANGED, "", null, "vision", List.of()));

        assertThat(Payload.of(message, MessageForm.FULL))
                .isEqualTo("{\"type\":\"task.edited\",\"timestamp\":\"2027-02-15T10:00:00.000001Z\",\"data\":{"
                        + "\"id\":\"018f0000-0000-7000-8000-000000000001\",\"tenant\":\"acme\","
                        + "\"plan\":\"018f0000-0000-7000-8000-000000000002\",\"section\":\"planning\",\"version\":7,"
                        + "\"by\":\"alice\",\"changes\":["
                        + "{\"kind\":\"CHANGED\",\"table\":\"tasks\",\"row\":\"r1\",\"label\":\"Book the \\\"QBR\\\" with Zoë\","
                        + "\"cells\":[{\"column\":\"pic\",\"before\":null,\"after\":\"bob\"},"
                        + "{\"column\":\"deadline\",\"before\":\"2027-02-01\",\"after\":null}]},"
                        + "{\"kind\":\"CHANGED\",\"table\":\"\",\"row\":null,\"label\":\"vision\",\"cells\":[]}]}}");
    }

    @Test
    void whateverIsInATextTheStoredPayloadHasBytes() {
        String payload = Payload.of(
                message(new Change(Change.Kind.ADDED, "tasks", "r1", "\uD800 \0 \u2028 😀", List.of())),
                MessageForm.FULL);

        assertThat(new String(payload.getBytes(UTF_8), UTF_8)).isEqualTo(payload);
        assertThat(payload).contains("😀").doesNotContain("\0");
    }

    @Test
    void aThinOneLeavesOutWhatDiffers() {
        assertThat(Payload.of(
                        message(new Change(Change.Kind.ADDED, "tasks", "r1", "Secret", List.of())), MessageForm.THIN))
                .contains("\"version\":7")
                .doesNotContain("changes", "Secret");
    }

    @Test
    void aCloudEventHasItsAttributesBesideTheSameData() {
        OutboxMessage message = message(new Change(Change.Kind.ADDED, "tasks", "r1", "Call", List.of()));

        String cloudEvent = Payload.of(message, MessageForm.CLOUD_EVENT);

        assertThat(cloudEvent)
                .startsWith(
                        "{\"specversion\":\"1.0\",\"type\":\"task.edited\",\"source\":\"/accountplanning/acme\","
                                + "\"id\":\"018f0000-0000-7000-8000-000000000001\",\"time\":\"2027-02-15T10:00:00.000001Z\","
                                + "\"datacontenttype\":\"application/json\",\"subject\":\"018f0000-0000-7000-8000-000000000002\",");
        String standard = Payload.of(message, MessageForm.FULL);
        assertThat(cloudEvent).endsWith(standard.substring(standard.indexOf("\"data\":")));
    }

    private static OutboxMessage message(Change... changes) {
        return new OutboxMessage(
                new EventId(UUID.fromString("018f0000-0000-7000-8000-000000000001")),
                TenantId.of("acme"),
                "task.edited",
                UUID.fromString("018f0000-0000-7000-8000-000000000002"),
                "planning",
                7,
                Instant.parse("2027-02-15T10:00:00.000001Z"),
                UserId.of("alice"),
                List.of(changes));
    }
}
