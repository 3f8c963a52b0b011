package io.accountplanning.webhooks.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TlsTest {

    @TempDir
    Path folder;

    @Test
    void aReceiverIsTrustedByItsCertificateAndItsName() throws Exception {
        SSLContext own = OwnAuthority.certifying("receiver.example", folder);
        try (Receiver receiver = Receiver.start("127.0.0.1", 0, own.getServerSocketFactory())) {
            assertThat(post(own, "receiver.example", receiver)).isInstanceOf(Answer.Response.class);
            assertThat(receiver.requests()).hasSize(1);

            assertThat(post(null, "receiver.example", receiver))
                    .as("an authority that Java does not know")
                    .asInstanceOf(type(Answer.None.class))
                    .satisfies(none -> assertThat(none.problem()).startsWith("No safe connection"));
            assertThat(post(own, "other.example", receiver))
                    .as("a certificate of another name")
                    .asInstanceOf(type(Answer.None.class))
                    .satisfies(none -> assertThat(none.problem()).startsWith("No safe connection"));
            assertThat(receiver.requests()).hasSize(1);
        }
    }

    private static Answer post(@Nullable SSLContext trusted, String host, Receiver receiver) {
        HttpRules rules = new HttpRules(
                false,
                Set.of("127.0.0.0/8"),
                Duration.ofSeconds(15),
                name -> new InetAddress[] {InetAddress.getByName("127.0.0.1")},
                trusted);
        try (HttpSender sender = new HttpSender(rules)) {
            return sender.post(URI.create("https://" + host + ":" + receiver.port() + "/"), Map.of(), new byte[0]);
        }
    }
}
