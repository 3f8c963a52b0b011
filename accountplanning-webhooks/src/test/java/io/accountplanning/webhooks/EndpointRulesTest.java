package io.accountplanning.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.error.InvalidException;
import io.accountplanning.webhooks.endpoint.Endpoint;
import io.accountplanning.webhooks.endpoint.NewEndpoint;
import io.accountplanning.webhooks.signature.SigningKey;
import io.accountplanning.webhooks.signature.WebhookKeyPair;
import io.accountplanning.webhooks.signature.WebhookSecret;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an endpoint is refused for, at once and with what to do about it. */
class EndpointRulesTest {

    private static final NewEndpoint CRM = NewEndpoint.at(URI.create("https://crm.example:8443/"));

    private final Stage stage = new Stage();
    private final EndpointService service = stage.opened(Webhooks.builder(stage.planning, stage.storage.outboxQueue())
                    .build())
            .endpoints(Stage.ADMINISTRATOR);

    @AfterEach
    void end() {
        stage.close();
    }

    @Test
    void anAddressThatNothingIsEverPostedTo() {
        assertThatThrownBy(() -> create("http://crm.example/?token=abc"))
                .isInstanceOf(InvalidException.class)
                .hasMessageContainingAll("endpoint.uri", "https")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("abc"));
        assertThatThrownBy(() -> create("https://crm.example:22/")).hasMessageContainingAll("port 22", "443");
        assertThatThrownBy(() -> create("https://crm.example:99999/"))
                .hasMessageContainingAll("no port 99999", "65535");
        Endpoint endpoint = service.create(CRM);
        assertThatThrownBy(() -> service.change(endpoint.withUri(URI.create("https://crm.example:80/"))))
                .hasMessageContaining("port 80");
    }

    @Test
    void anAddressThatIsNotPublicWhateverItIsLookedUpAs() {
        for (String host : List.of(
                "127.0.0.1",
                "10.1.2.3",
                "169.254.169.254",
                "[::1]",
                "[::ffff:10.0.0.1]",
                "[fd00::1]",
                "LOCALHOST",
                "db.localhost")) {
            assertThatThrownBy(() -> create("https://" + host + "/"))
                    .as(host)
                    .isInstanceOf(InvalidException.class)
                    .hasMessageContainingAll("endpoint.uri", "not public", "allowNetworks");
        }
        for (String host : List.of("0x7f.1", "2130706433", "0x7f000001", "0177.0.0.1", "127.1")) {
            assertThatThrownBy(() -> create("https://" + host + "/"))
                    .as(host)
                    .hasMessageContaining("IP address in its usual form");
        }
        assertThat(create("https://93.184.215.14/").uri()).hasHost("93.184.215.14");
    }

    @Test
    void anAddressWithMoreThanAnAddressInIt() {
        assertThatThrownBy(() -> create("https://ada:t0p@crm.example/"))
                .hasMessageContainingAll("user and password", "header")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("t0p"));
        assertThatThrownBy(() -> create("https://crm.example/#hooks")).hasMessageContaining("no fragment");
    }

    @Test
    void aFilterThatMatchesNoEvent() {
        assertThatThrownBy(() -> service.create(CRM.withEvents("task.*", "plan.crated", "tsk.*")))
                .isInstanceOf(InvalidException.class)
                .hasMessageContainingAll(
                        "endpoint.events",
                        "plan.crated",
                        "the nearest is plan.created",
                        "tsk.*",
                        "the nearest is task.");
        assertThatThrownBy(() -> service.create(CRM.withEvents())).hasMessageContaining("no filter");
        Endpoint endpoint = service.create(CRM.withEvents("plan.*"));
        assertThatThrownBy(() -> service.change(endpoint.withEvents("webhook.ping")))
                .hasMessageContaining("matches no event");
    }

    @Test
    void aKeyThatAnotherEndpointHas() {
        WebhookKeyPair pair = WebhookKeyPair.generate();
        Endpoint first = service.create(CRM.signedWith(pair));
        Endpoint second = service.create(CRM);

        assertThatThrownBy(() -> service.create(CRM.signedWith(WebhookKeyPair.of(pair.reveal()))))
                .hasMessageContaining("another endpoint has this key")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain(pair.reveal()));
        assertThatThrownBy(() -> service.rotate(second.id(), pair)).hasMessageContaining("another endpoint");
        service.rotate(first.id(), WebhookKeyPair.generate());
        assertThatThrownBy(() -> service.rotate(second.id(), pair)).hasMessageContaining("another endpoint");
    }

    @Test
    void aRotationToWhatWasItsKeyAlready() {
        SigningKey next = WebhookSecret.generate();
        Endpoint endpoint = service.create(CRM);
        SigningKey first = endpoint.secrets().current();

        assertThatThrownBy(() -> service.rotate(endpoint.id(), first)).hasMessageContaining("already");
        service.rotate(endpoint.id(), next);
        assertThatThrownBy(() -> service.rotate(endpoint.id(), first)).hasMessageContaining("already");
    }

    @Test
    void aRotationWhileTheKeyBeforeTheLastOneSignsUnlessBothEnd() {
        Endpoint endpoint = service.create(CRM);
        service.rotate(endpoint.id(), WebhookSecret.generate());

        stage.clock.advance(Duration.ofHours(23));
        assertThatThrownBy(() -> service.rotate(endpoint.id(), WebhookSecret.generate()))
                .hasMessageContainingAll("2027-02-16T10:00:00.5", "without an overlap");
        assertThat(service.rotate(endpoint.id(), WebhookSecret.generate(), Duration.ZERO)
                        .secrets()
                        .previousUntil())
                .isEqualTo(stage.clock.instant());
        service.rotate(endpoint.id(), WebhookSecret.generate());
    }

    @Test
    void theHundredAndFirst() {
        for (int i = 0; i < 100; i++) {
            service.create(NewEndpoint.at(URI.create("https://crm.example/" + i)));
        }
        assertThatThrownBy(() -> service.create(CRM)).hasMessageContaining("at most 100");
    }

    private Endpoint create(String uri) {
        return service.create(NewEndpoint.at(URI.create(uri)));
    }
}
