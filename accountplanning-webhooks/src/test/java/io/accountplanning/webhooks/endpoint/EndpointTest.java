package io.accountplanning.webhooks.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.error.InvalidException;
import io.accountplanning.host.TenantId;
import io.accountplanning.webhooks.signature.WebhookSecret;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {

    private static final TenantId ACME = TenantId.of("acme");

    @ParameterizedTest
    @CsvSource({
        "*, plan.created, true",
        "plan.created, plan.created, true",
        "plan.created, plan.created_again, false",
        "task.*, task.added, true",
        "task.*, task.added.twice, true",
        "task.*, task, false",
        "task.*, taskforce.added, false",
        "task.*, plan.task.added, false"
    })
    void aFilterMatchesATypeOrWhatBeginsLikeIt(String pattern, String type, boolean expected) {
        assertThat(EventFilter.of(pattern).matches(type)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "task*", "*.added", "task.**", "task..added", ".task", "task.", "ta sk", "tâche"})
    void whatIsNoFilterIsRefused(String pattern) {
        assertThatThrownBy(() -> EventFilter.of(pattern))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("endpoint.events");
    }

    @Test
    void anEndpointWantsWhatOneOfItsFiltersMatchesUnlessItIsGone() {
        Endpoint endpoint = endpoint("https://crm.example/hooks").withEvents("task.*", "plan.created");

        assertThat(endpoint.wants("task.edited")).isTrue();
        assertThat(endpoint.wants("plan.created")).isTrue();
        assertThat(endpoint.wants("plan.deleted")).isFalse();
        assertThat(endpoint.withState(EndpointState.PAUSED).wants("task.edited"))
                .isTrue();
        assertThat(endpoint.withState(EndpointState.GONE).wants("task.edited")).isFalse();
        assertThat(endpoint.withState(EndpointState.FAILING).wants("task.edited"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://crm.example/",
                "file:///etc/passwd",
                "//crm.example/",
                "/hooks",
                "mailto:a@b",
                "https:/hooks",
                "https://user:token@crm.example/",
                "https://crm.example/#token",
                "http://0x7f.1/",
                "http://a_b/"
            })
    void anAddressIsHttpWithAHostAndNoUser(String uri) {
        assertThatThrownBy(() -> endpoint(uri))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("endpoint.uri")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("token"));
    }

    @Test
    void aSecretIsNotShownWithTheEndpoint() {
        WebhookSecret secret = WebhookSecret.generate();

        assertThat(Endpoint.of("crm", ACME, URI.create("https://crm.example/"), secret)
                        .toString())
                .doesNotContain(secret.reveal().substring(6));
    }

    private static Endpoint endpoint(String uri) {
        return Endpoint.of("crm", ACME, URI.create(uri), WebhookSecret.generate());
    }
}
